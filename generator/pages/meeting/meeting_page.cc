#include "pages/meeting/meeting_page.h"

#include <algorithm>

#include "pages/calendar/event_views.h"
#include "pages/meeting/item_view.h"
#include "pages/notice/notice_view.h"
#include "records/municipality/municipality.h"
#include "records/source/source.h"

namespace tertial {
namespace {

struct MeetingView {
  FrameView frame;
  LinkView body;
  std::string municipality;                ///< empty for the site's own
  std::optional<DateView> date, adjusted;  ///< absent when not stated
  std::optional<DateView> to_be_adjusted;  ///< while that day has not come
  std::string place, adjusted_by, items_claimed;
  std::vector<PostedNoticeView> notices;
  std::optional<LinkView> board;  ///< of the site's own, when the notice is on it
  std::string adjustment_remark;  ///< that the minutes were adjusted late; may be empty
  std::string unstated;           ///< what a reader would look for and the minutes do not state
  std::string not_stated;         ///< that the source does not, or not what was read of it
  std::string items_here;         ///< "§ 65, § 66 och § 67"
  std::optional<LinkView> document;
  std::optional<LinkView> municipality_link;  ///< where to ask about appeals
  Html summary, text, attendance;
  std::vector<LinkView> contents;  ///< to the anchors of the §§, when there are several
  std::vector<ItemView> items;
  bool decided = false;  ///< any § holds a decision
  std::string time;      ///< "klockan 18.00–20.30"; may be empty
};

std::optional<DateView> stated(const Site& site, const std::optional<PartialDate>& date) {
  if (!date || !date->stated()) return std::nullopt;
  return date_view(site, *date);
}

void add_notices(const Site& site, const Record& meeting, MeetingView& view) {
  for (const Record* record : site.model.referring<Notice>(meeting)) {
    const NoticeEntry& entry = site.notices.of(*record);
    view.notices.push_back(make_notice_view(site, entry));
    if (on_own_board(site, entry) && entry.state == NoticeState::current)
      view.board =
          LinkView{std::string(site.strings("notice_board.title")), site.link("/anslagstavla/")};
  }
  view.adjustment_remark = adjustment_remark(site, meeting.as<Meeting>());
}

std::string unstated(const Site& site, const MeetingView& view, bool to_come) {
  std::vector<std::string> missing;
  if (view.place.empty()) missing.emplace_back(site.strings("meeting.missing.place"));
  if (!view.adjusted && !view.to_be_adjusted && !to_come)
    missing.emplace_back(site.strings("meeting.missing.adjusted"));
  const bool posted = std::ranges::any_of(view.notices, [](const PostedNoticeView& notice) {
    return notice.posted.has_value() || notice.to_be_posted.has_value();
  });
  if (!posted && !to_come) missing.emplace_back(site.strings("meeting.missing.notice"));
  return site.wording.list(missing);
}

bool read_in_full(const Record& record) {
  return std::ranges::all_of(common(record).sources, [](const Citation& citation) {
    return citation.source->read == ReadExtent::full;
  });
}

/// The municipality's own site: appeals are its business.
std::optional<LinkView> website_of(const Site& site, const Record& record) {
  const Record& municipality = municipality_of(site, record);
  const auto& website = municipality.as<Municipality>().website;
  if (!website) return std::nullopt;
  return LinkView{title_of(site, municipality), {website->text}};
}

MeetingView make_meeting_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& meeting = record.as<Meeting>();
  const std::vector<const Record*> items = items_of(site, record);

  MeetingView view;
  FrameInput frame;
  frame.title = title_of(site, record);
  frame.address = page.address;
  frame.description = meeting.summary ? plain_text(meeting.summary->text)
                                      : site.strings.format("meeting.description", {frame.title});
  frame.section = "meetings";
  frame.breadcrumbs = breadcrumbs_to(site, record, "/moten/", site.strings("meetings.title"));
  frame.shown = {&record};
  frame.shown.insert(frame.shown.end(), items.begin(), items.end());
  frame.subject = &record;
  view.frame = make_frame(site, frame);

  view.body = link_to(site, meeting.body.record());
  view.municipality = other_municipality(site, record);
  view.date = stated(site, meeting.date);
  if (meeting.adjusted) view.adjusted = stated(site, **meeting.adjusted);
  if (meeting.to_be_adjusted) view.to_be_adjusted = stated(site, *meeting.to_be_adjusted);
  view.place = meeting.place.value_or("");
  view.adjusted_by = meeting.adjusted_by.value_or("");
  view.items_claimed = meeting.items_claimed.value_or("");
  add_notices(site, record, view);
  view.unstated = unstated(site, view, is_to_come(site, meeting));
  view.not_stated =
      site.strings(read_in_full(record) ? "meeting.unstated" : "meeting.unstated-read");
  if (meeting.document) view.document = link_to(site, meeting.document->record());
  view.municipality_link = website_of(site, record);
  if (meeting.time)
    view.time = time_text(site, meeting.time->value,
                          meeting.ends ? std::optional(meeting.ends->value) : std::nullopt);
  view.summary = site.html(meeting.summary);
  view.text = site.body_html(record, 0, "moten-");
  view.attendance = site.html(meeting.attendance);

  std::vector<std::string> numbers;
  for (const Record* item : items) {
    ItemView shown = make_item_view(site, *item);
    view.contents.push_back({item_title(site, *item), {"#" + shown.anchor}});
    numbers.push_back("§\u00a0" + shown.number);
    view.decided = view.decided || shown.decided;
    view.items.push_back(std::move(shown));
  }
  if (view.contents.size() == 1) view.contents.clear();
  view.items_here = site.wording.list(numbers);
  return view;
}

const ViewType& view_of(Tag<MeetingView>) {
  static constexpr ViewField fields[] = {
      view_field<&MeetingView::frame>("frame"),
      view_field<&MeetingView::body>("body"),
      view_field<&MeetingView::municipality>("municipality"),
      view_field<&MeetingView::date>("date"),
      view_field<&MeetingView::adjusted>("adjusted"),
      view_field<&MeetingView::to_be_adjusted>("to_be_adjusted"),
      view_field<&MeetingView::place>("place"),
      view_field<&MeetingView::adjusted_by>("adjusted_by"),
      view_field<&MeetingView::notices>("notices"),
      view_field<&MeetingView::board>("board"),
      view_field<&MeetingView::adjustment_remark>("adjustment_remark"),
      view_field<&MeetingView::items_claimed>("items_claimed"),
      view_field<&MeetingView::unstated>("unstated"),
      view_field<&MeetingView::not_stated>("not_stated"),
      view_field<&MeetingView::items_here>("items_here"),
      view_field<&MeetingView::document>("document"),
      view_field<&MeetingView::municipality_link>("municipality_link"),
      view_field<&MeetingView::summary>("summary"),
      view_field<&MeetingView::text>("text"),
      view_field<&MeetingView::attendance>("attendance"),
      view_field<&MeetingView::contents>("contents"),
      view_field<&MeetingView::items>("items"),
      view_field<&MeetingView::time>("time"),
      view_field<&MeetingView::decided>("decided"),
  };
  static constexpr ViewType type{"meeting", fields};
  return type;
}

}  // namespace

const PageType meeting_page =
    page_type<MeetingView, make_meeting_view>("meeting", "meeting.html", plan_records<Meeting>);

}  // namespace tertial
