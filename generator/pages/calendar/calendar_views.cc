#include <algorithm>
#include <map>

#include "base/text.h"
#include "pages/calendar/calendar_page.h"
#include "records/body/body.h"

namespace tertial {
namespace {

constexpr std::size_t most_events = 200;

template <class T>
void add_with_calendar(std::vector<const Record*>& to, const Site& site) {
  for (const Record& record : site.model.all<T>())
    if (!site.events.calendar(record).empty()) to.push_back(&record);
}

/// What tells within which months it is; a year alone does not.
bool names_months(const PartialDate& date) {
  using enum PartialDate::Precision;
  if (date.precision == interval) return date.end != year && date.end != not_stated;
  return date.precision == day || date.precision == month;
}

/// The heading that an event stands below: its month, or in words the longer time that it is
/// within.
EventGroupView group_of(const Site& site, const Event& event) {
  const PartialDate& date = event.date;
  if (!names_months(date))
    return {std::string(site.strings("calendar.no-month")), "utan-manad", {}};
  const Date first = date.first, last = date.last;
  if (first.year != last.year || first.month != last.month) {
    const std::string words = capitalized(time_words(site, event));
    return {words, "tid-" + slug(words), {}};
  }
  const PartialDate month{.precision = PartialDate::Precision::month, .first = last, .last = last};
  return {capitalized(site.wording.date(month)), "manad-" + to_string(last).substr(0, 7), {}};
}

}  // namespace

std::vector<const Record*> records_with_calendar(const Site& site) {
  std::vector<const Record*> records;
  add_with_calendar<District>(records, site);
  add_with_calendar<Body>(records, site);
  return records;
}

std::optional<std::string> calendar_address(const Site& site, const Record& record) {
  if (!record.is<District>() && !record.is<Body>()) return std::nullopt;
  if (site.events.calendar(record).empty()) return std::nullopt;
  return address_of(site, record) + "kalender/";
}

std::optional<LinkView> calendar_link(const Site& site, const Record& record) {
  const std::optional<std::string> address = calendar_address(site, record);
  if (!address) return std::nullopt;
  return LinkView{site.strings.format("calendar.of", {title_of(site, record)}),
                  site.link(*address)};
}

std::string calendar_file_address(const Site& site, const Record* record) {
  return (record ? address_of(site, *record) : "/kalender/") + "kalender.ics";
}

std::span<const Event* const> newest(std::span<const Event* const> by_day) {
  return by_day.last(std::min(by_day.size(), most_events));
}

std::vector<EventGroupView> by_time(const Site& site, std::span<const Event* const> events) {
  std::vector<EventGroupView> groups;
  const auto add = [&](const Event& event) {
    EventGroupView group = group_of(site, event);
    const auto same = [&](const EventGroupView& other) { return other.id == group.id; };
    // Looked for from the end: what comes next is most often of the same month.
    const auto found = std::ranges::find_if(groups.rbegin(), groups.rend(), same);
    EventGroupView& to = found == groups.rend() ? groups.emplace_back(std::move(group)) : *found;
    to.events.push_back(event_view(site, event));
  };
  for (const Event* event : events)
    if (names_months(event->date)) add(*event);
  for (const Event* event : events)
    if (!names_months(event->date)) add(*event);
  return groups;
}

const ViewType& view_of(Tag<EventGroupView>) {
  static constexpr ViewField fields[] = {view_field<&EventGroupView::heading>("heading"),
                                         view_field<&EventGroupView::id>("id"),
                                         view_field<&EventGroupView::events>("events")};
  static constexpr ViewType type{"event-group", fields};
  return type;
}

const ViewType& view_of(Tag<CalendarView>) {
  static constexpr ViewField fields[] = {
      view_field<&CalendarView::frame>("frame"),
      view_field<&CalendarView::lead>("lead"),
      view_field<&CalendarView::facts>("facts"),
      view_field<&CalendarView::empty>("empty"),
      view_field<&CalendarView::groups>("groups"),
      view_field<&CalendarView::earlier_title>("earlier_title"),
      view_field<&CalendarView::earlier>("earlier"),
      view_field<&CalendarView::parts>("parts"),
      view_field<&CalendarView::parts_title>("parts_title"),
      view_field<&CalendarView::file>("file"),
      view_field<&CalendarView::more>("more"),
  };
  static constexpr ViewType type{"calendar", fields};
  return type;
}

}  // namespace tertial
