// Calendar files: what a reader's own calendar program subscribes to. Only events on a known day
// are in them; a date in part ("december 2026") stands on the page.
#include "formats/icalendar.h"
#include "pages/calendar/calendar_page.h"
#include "pages/feed/feed.h"
#include "records/meeting/meeting.h"

namespace tertial {
namespace {

std::vector<PlannedPage> plan_calendar_files(const Site& site) {
  std::vector<PlannedPage> pages;
  if (!site.events.calendar().empty())
    pages.push_back({calendar_file_address(site, nullptr), nullptr});
  for (const Record* record : records_with_calendar(site))
    pages.push_back({calendar_file_address(site, record), record});
  return pages;
}

/// Of what does not say when it was last changed: not a day to come, and the same in every build.
constexpr Date unknown_time{1970, 1, 1};

CalendarEntry entry_of(const Site& site, const Event& event) {
  const EventView view = event_view(site, event);
  CalendarEntry entry{.uid = event_id(event) + "@" + authority_of(site),
                      .stamp = without_place(common(*event.record).updated).value_or(unknown_time),
                      .first = event.date.first,
                      .last = event.date.last,
                      .begins = event.begins,
                      .ends = event.ends,
                      .summary = event_title(site, event, view),
                      .description = {},
                      .place = {},
                      .url = site.origin + view.link.address.text,
                      .category = view.kind};
  if (event.kind == EventKind::meeting)
    entry.place = event.record->as<Meeting>().place.value_or("");
  else
    entry.description = view.note;
  return entry;
}

void render_calendar_file(const Site& site, const PlannedPage& page, const Template*,
                          std::string& out) {
  std::vector<CalendarEntry> entries;
  for (const Event* event :
       newest(page.record ? site.events.calendar(*page.record) : site.events.calendar()))
    if (event->on_a_day()) entries.push_back(entry_of(site, *event));
  const std::string name = page.record ? title_of(site, *page.record) : site.settings.title;
  out += write_icalendar(site.strings.format("calendar.of", {name}), entries);
}

}  // namespace

const PageType calendar_file{"calendar-file",      {},   nullptr, plan_calendar_files,
                             render_calendar_file, false};

}  // namespace tertial
