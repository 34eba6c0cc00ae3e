#include "pages/addresses.h"

#include <algorithm>
#include <array>

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

Place place_of(const Model& model, const Record* home, const Record& record) {
  const std::string_view id = record.id;
  const std::size_t slash = id.find('/');
  if (slash != std::string_view::npos) {
    const std::string_view first = id.substr(0, slash);
    if ((!home || first != home->id) && model.find<Municipality>(first))
      return {first, id.substr(slash + 1)};
  }
  return {"", id};
}

/// Types with pages of their own in a folder, and those that stand on a page of such a folder.
struct Section {
  const RecordSchema& (*schema)();
  std::string_view name;
  bool own_page = true;
};

template <class T>
constexpr Section section(std::string_view name, bool own_page = true) {
  return {+[]() -> const RecordSchema& { return schema_of(Tag<T>{}); }, name, own_page};
}

constexpr std::array section_table = {section<Pledge>("medborgarloften"),
                                      section<District>("stadsdelar"),
                                      section<Body>("organ"),
                                      section<Party>("parter"),
                                      section<Case>("arenden"),
                                      section<Document>("handlingar"),
                                      section<Meeting>("protokoll"),
                                      section<Inspection>("besiktningar"),
                                      section<News>("nyheter"),
                                      section<Indicator>("indikatorer"),
                                      section<Survey>("undersokningar"),
                                      section<Agreement>("overenskommelser"),
                                      section<Forum>("samverkan"),
                                      section<Initiative>("insatser"),
                                      section<Dialogue>("dialoger"),
                                      section<Followup>("medborgarloften", false),
                                      section<FinalReport>("medborgarloften", false),
                                      section<Item>("protokoll", false),
                                      section<InspectionRule>("besiktningar", false),
                                      section<Notice>("anslagstavla", false),
                                      section<Correction>("rattelser", false),
                                      section<Channel>("synpunkter", false),
                                      section<Goal>("mal", false),
                                      section<Term>("ordlista", false),
                                      section<Source>("kallor", false)};

const Section* find_section(const RecordSchema& schema) {
  const auto found = std::ranges::find_if(
      section_table, [&](const Section& one) { return &one.schema() == &schema; });
  return found == section_table.end() ? nullptr : &*found;
}

/// "/mjolby/organ/ks/"; the record's `slug` replaces the last part.
std::string below(const Place& place, const Record& record, std::string_view folder) {
  constexpr std::size_t room_for_fragment = 16;  // "#punkt-12": callers often add one
  std::string_view rest = place.rest, last;
  if (const auto& slug = common(record).slug) {
    last = slug->value;
    rest = rest.substr(0, rest.rfind('/') + 1);  // none of it where there is no slash
  }
  std::string address;
  address.reserve(place.municipality.size() + folder.size() + rest.size() + last.size() + 4 +
                  room_for_fragment);
  address.push_back('/');
  if (!place.municipality.empty()) address.append(place.municipality).push_back('/');
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

bool is_on_own_board(const AddressSpace& space, const NoticeEntry& entry) {
  return space.settings.official && entry.state != NoticeState::expected &&
         place_of(space.model, &space.settings.municipality.record(), *entry.record)
             .municipality.empty();
}

/// A notice has no page: it stands on the board, then in its archive; one that is not on this
/// site's board is told of where its minutes are.
std::string notice_address(const AddressSpace& space, const Record& record) {
  const NoticeEntry& entry = space.notices.of(record);
  if (is_on_own_board(space, entry))
    return (entry.state == NoticeState::current ? "/anslagstavla/#" : "/anslagstavla/arkiv/#") +
           notice_anchor(record);
  const auto& meeting = entry.notice().meeting;
  return meeting ? address_of(space, meeting->record()) : "/anslagstavla/";
}

}  // namespace

bool on_own_board(const Site& site, const NoticeEntry& entry) {
  return is_on_own_board({site.settings, site.model, site.notices}, entry);
}

std::string notice_anchor(const Record& notice) {
  return "anslag-" + anchor(notice.id);
}

const Record& meeting_of(const Site& site, const Record& item) {
  return *find_meeting(site.model, item);
}

std::string_view section_of(const RecordSchema& schema) {
  const Section* found = find_section(schema);
  return found ? found->name : std::string_view();
}

std::span<const std::string_view> sections() {
  static const auto names = [] {
    std::array<std::string_view, section_table.size()> all;
    std::ranges::transform(section_table, all.begin(), &Section::name);
    return all;
  }();
  return names;
}

std::optional<std::string> address_in(const Model& model, const Record* home,
                                      const Record& record) {
  const Section* section = find_section(*record.schema);
  if (section && section->own_page)
    return below(place_of(model, home, record), record, section->name);
  const auto within = [&](const Record* whole, const std::string& part) {
    std::optional<std::string> address;
    if (whole) address = address_in(model, home, *whole);
    if (address) address->append(part);
    return address;
  };
  if (record.is<Followup>()) {
    const auto& followup = record.as<Followup>();
    return within(followup.pledge.raw.target, to_string(*followup.period) + "/");
  }
  if (record.is<FinalReport>())
    return within(record.as<FinalReport>().pledge.raw.target, "#slutrapport");
  if (record.is<Item>())
    return within(find_meeting(model, record), "#" + record.id.substr(record.id.rfind('/') + 1));
  if (record.is<Notice>()) return std::nullopt;
  if (record.is<InspectionRule>()) return "/besiktningar/#regel-" + anchor(record.id);
  if (record.is<Correction>()) return "/rattelser/#rattelse-" + anchor(record.id);
  if (record.is<Goal>()) return "/mal/#mal-" + anchor(record.id);
  if (section) return "/" + std::string(section->name) + "/#" + anchor(record.id);
  if (record.is<AccessibilityStatement>()) return "/tillganglighetsredogorelse/";
  if (record.is<Redirects>()) return "/flyttade-sidor/";
  return &record == home ? "/" : "/" + record.id + "/";
}

std::string address_of(const AddressSpace& space, const Record& record) {
  if (record.is<Notice>()) return notice_address(space, record);
  // References of records without errors lead somewhere.
  return address_in(space.model, &space.settings.municipality.record(), record).value_or("/");
}

std::string address_of(const Site& site, const Record& record) {
  return address_of({site.settings, site.model, site.notices}, record);
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
  // What it is called may tell what has not happened.
  if (record.awaited && record.is<News>())
    return site.strings.format("title.awaited-news", {site.wording.when(*record.awaited)});
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
