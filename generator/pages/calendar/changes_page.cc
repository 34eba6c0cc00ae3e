// /andringar/: what has changed, newest first, under the day from which it stands here.
#include <algorithm>

#include "pages/calendar/calendar_page.h"
#include "pages/feed/feed.h"

namespace tertial {
namespace {

std::vector<PlannedPage> plan_changes(const Site&) {
  return single_page("/andringar/");
}

CalendarView make_changes_view(const Site& site, const PlannedPage& page) {
  CalendarView view;
  view.lead = site.strings("changes.lead");
  view.empty = site.strings("changes.empty");
  FrameInput input{.title = std::string(site.strings("changes.title")),
                   .address = page.address,
                   .description = view.lead};
  input.feed = feed_address(site);
  view.frame = make_frame(site, input);
  Date day;
  for (const Event* event : latest_changes(site.events.changes())) {
    if (view.groups.empty() || event->told != day)
      view.groups.push_back({site.strings.format("changes.day", {site.wording.date(event->told)}),
                             "dag-" + to_string(event->told),
                             {}});
    day = event->told;
    view.groups.back().events.push_back(event_view(site, *event));
  }
  return view;
}

}  // namespace

const PageType changes_page =
    page_type<CalendarView, make_changes_view>("changes", "calendar.html", plan_changes);

}  // namespace tertial
