#pragma once
// Calendars as lists, month by month: what is coming, each year, each district and body, and the
// list of latest changes, which looks the same. Files for calendar programs are calendar_file.cc's.
#include "pages/calendar/event_views.h"
#include "pages/page_type.h"

namespace tertial {

extern const PageType calendar_page;         ///< /kalender/: what is coming
extern const PageType calendar_year_page;    ///< /kalender/2023/, and a month where it has many
extern const PageType record_calendar_page;  ///< below a district or a body
extern const PageType calendar_file;         ///< iCalendar
extern const PageType changes_page;          ///< /andringar/

/// The calendar page of a district or body; nothing when no event concerns it.
std::optional<std::string> calendar_address(const Site& site, const Record& record);
/// The same, as a link for the record's own page.
std::optional<LinkView> calendar_link(const Site& site, const Record& record);
/// The site's calendar in one file, or a record's.
std::string calendar_file_address(const Site& site, const Record* record);

/// Districts and bodies that some calendar event concerns.
std::vector<const Record*> records_with_calendar(const Site& site);
/// The newest that a list on one page or in one file holds.
std::span<const Event* const> newest(std::span<const Event* const> by_day);

struct EventGroupView {
  std::string heading;
  std::string id;
  std::vector<EventView> events;
};
const ViewType& view_of(Tag<EventGroupView>);

struct CalendarView {
  FrameView frame;
  std::string lead;
  std::vector<FactView> facts;  ///< which meeting is next
  std::string empty;
  std::vector<EventGroupView> groups;
  std::string earlier_title;
  std::vector<EventGroupView> earlier;
  std::vector<LinkView> parts;  ///< years, or months of a year
  std::string parts_title;
  std::optional<LinkView> file;
  std::string more;  ///< said when a list does not hold everything
};
const ViewType& view_of(Tag<CalendarView>);

/// In months, in the order of `events`. What is within a longer time stands below that time in
/// words, such as a season; what names no month comes last.
std::vector<EventGroupView> by_time(const Site& site, std::span<const Event* const> events);

}  // namespace tertial
