#include "pages/addresses.h"

#include "base/text.h"
#include "pages/inspection/inspection_words.h"
#include "records/accessibility_statement/accessibility_statement.h"
#include "records/channel/channel.h"
#include "records/correction/correction.h"
#include "records/dialogue/dialogue.h"
#include "records/final_report/final_report.h"
#include "records/indicator/indicator.h"
#include "records/initiative/initiative.h"
#include "records/meeting/item.h"
#include "records/news/news.h"
#include "records/notice/notice.h"
#include "records/page/page.h"
#include "records/redirects/redirects.h"
#include "records/source/source.h"
#include "records/term/term.h"

namespace tertial {
namespace {

/// An id divided at the municipality whose records stand below its own id.
struct Place {
  std::string_view municipality;  ///< "mjolby", or "" for the home municipality
  std::string_view rest;
};

Place place_of(const Site& site, const Record& record) {
  const std::string_view id = record.id;
  const std::size_t slash = id.find('/');
  if (slash != std::string_view::npos) {
    const std::string_view first = id.substr(0, slash);
    if (first != site.home().id && site.model.find<Municipality>(first))
      return {first, id.substr(slash + 1)};
  }
  return {"", id};
}

/// "/mjolby/organ/ks/"; the record's `slug` replaces the last part.
std::string below(const Site& site, const Record& record, std::string_view folder) {
  constexpr std::size_t room_for_fragment = 16;  // "#punkt-12": callers often add one
  auto [municipality, rest] = place_of(site, record);
  std::string_view last;
  if (const auto& slug = common(record).slug) {
    last = slug->value;
    rest = rest.substr(0, rest.rfind('/') + 1);  // none of it where there is no slash
  }
  std::string address;
  address.reserve(municipality.size() + folder.size() + rest.size() + last.size() + 4 +
                  room_for_fragment);
  address.push_back('/');
  if (!municipality.empty()) address.append(municipality).push_back('/');
  address.append(folder).append("/").append(rest).append(last).push_back('/');
  return address;
}

/// An id as a fragment: slashes are not used in fragments.
std::string anchor(std::string_view id) {
  std::string name(id);
  for (char& c : name)
    if (c == '/') c = '-';
  return name;
}

/// A notice has no page: it stands on the board, then in its archive; one that is not on this
/// site's board is told of where its minutes are.
std::string notice_address(const Site& site, const Record& record) {
  const NoticeEntry& entry = site.notices.of(record);
  if (on_own_board(site, entry))
    return (entry.state == NoticeState::current ? "/anslagstavla/#" : "/anslagstavla/arkiv/#") +
           notice_anchor(record);
  const auto& meeting = entry.notice().meeting;
  return meeting ? address_of(site, meeting->record()) : "/anslagstavla/";
}

}  // namespace

bool on_own_board(const Site& site, const NoticeEntry& entry) {
  return site.settings.official && entry.state != NoticeState::expected &&
         place_of(site, *entry.record).municipality.empty();
}

std::string notice_anchor(const Record& notice) {
  return "anslag-" + anchor(notice.id);
}

const Record& meeting_of(const Site& site, const Record& item) {
  return *site.model.find<Meeting>(std::string_view(item.id).substr(0, item.id.rfind('/')));
}

std::string address_of(const Site& site, const Record& record) {
  if (record.is<Pledge>()) return below(site, record, "medborgarloften");
  if (record.is<Followup>()) {
    const auto& followup = record.as<Followup>();
    return address_of(site, followup.pledge.record()) + to_string(*followup.period) + "/";
  }
  if (record.is<FinalReport>())
    return address_of(site, record.as<FinalReport>().pledge.record()) + "#slutrapport";
  if (record.is<District>()) return below(site, record, "stadsdelar");
  if (record.is<Body>()) return below(site, record, "organ");
  if (record.is<Party>()) return below(site, record, "parter");
  if (record.is<Case>()) return below(site, record, "arenden");
  if (record.is<Document>()) return below(site, record, "handlingar");
  if (record.is<Meeting>()) return below(site, record, "protokoll");
  if (record.is<Item>())
    return address_of(site, meeting_of(site, record)) + "#" +
           record.id.substr(record.id.rfind('/') + 1);
  if (record.is<Inspection>()) return below(site, record, "besiktningar");
  if (record.is<InspectionRule>()) return "/besiktningar/#regel-" + anchor(record.id);
  if (record.is<Notice>()) return notice_address(site, record);
  if (record.is<News>()) return below(site, record, "nyheter");
  if (record.is<Indicator>()) return below(site, record, "indikatorer");
  if (record.is<Survey>()) return below(site, record, "undersokningar");
  if (record.is<Correction>()) return "/rattelser/#rattelse-" + anchor(record.id);
  if (record.is<Agreement>()) return below(site, record, "overenskommelser");
  if (record.is<Forum>()) return below(site, record, "samverkan");
  if (record.is<Initiative>()) return below(site, record, "insatser");
  if (record.is<Dialogue>()) return below(site, record, "dialoger");
  if (record.is<Channel>()) return "/synpunkter/#" + anchor(record.id);
  if (record.is<Goal>()) return "/mal/#mal-" + anchor(record.id);
  if (record.is<Term>()) return "/ordlista/#" + anchor(record.id);
  if (record.is<Source>()) return "/kallor/#" + anchor(record.id);
  if (record.is<AccessibilityStatement>()) return "/tillganglighetsredogorelse/";
  if (record.is<Redirects>()) return "/flyttade-sidor/";
  if (record.is<Municipality>()) return &record == &site.home() ? "/" : "/" + record.id + "/";
  return "/" + record.id + "/";
}

std::string finding_anchor(const Finding& finding) {
  return "iakttagelse-" + slug(*finding.code);
}

std::string finding_address_of(const Site& site, const Record& inspection, const Finding& finding) {
  return address_of(site, inspection) + "#" + finding_anchor(finding);
}

std::string point_anchor(const Point& point) {
  return "punkt-" + slug(*point.code);
}

std::string point_address_of(const Site& site, const Record& pledge, const Point& point) {
  return address_of(site, pledge) + "#" + point_anchor(point);
}

std::string period_address(const Period& period) {
  return "/uppfoljning/" + to_string(period) + "/";
}

std::string notice_covers(const Site& site, const Notice& notice) {
  if (notice.covers) return **notice.covers;
  std::vector<std::string> numbers;
  numbers.reserve(notice.items.size());
  for (const Ref<Item>& item : notice.items)
    numbers.push_back("§\u00a0" + std::to_string(item->number));
  return site.wording.list(numbers);
}

std::string title_of(const Site& site, const Record& record) {
  if (const auto& title = common(record).title) return *title;
  if (record.is<Followup>()) {
    const auto& followup = record.as<Followup>();
    return title_of(site, followup.pledge.record()) + ", " + site.wording.period(*followup.period);
  }
  if (record.is<FinalReport>())
    return site.strings.format("title.final-report",
                               {title_of(site, record.as<FinalReport>().pledge.record())});
  if (record.is<Inspection>()) return inspection_title(site, record.as<Inspection>());
  if (record.is<Notice>()) {
    const auto& notice = record.as<Notice>();
    std::string kind(site.strings("notice-kind." + std::string(word_of(notice.kind))));
    if (!notice.meeting) return kind;
    // Some §§ of a meeting may have a notice of their own.
    const std::string covers = notice_covers(site, notice);
    return kind + ": " + title_of(site, notice.meeting->record()) +
           (covers.empty() ? "" : ", " + covers);
  }
  if (record.is<Meeting>()) {
    const auto& meeting = record.as<Meeting>();
    const std::string body = title_of(site, meeting.body.record());
    if (meeting.date.stated()) return body + " " + site.wording.date(meeting.date);
    return site.strings.format("title.undated-meeting", {body});
  }
  if (record.is<Correction>())
    return site.strings.format("title.correction", {record.as<Correction>().what});
  return record.id;
}

}  // namespace tertial
