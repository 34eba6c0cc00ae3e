#include "pages/calendar/calendar_page.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <ranges>

#include "base/text.h"
#include "records/body/body.h"

namespace tertial {
namespace {

/// A year with more events than this is divided into pages of months.
constexpr std::size_t most_on_a_year = 400;
constexpr std::string_view calendar_root = "/kalender/";

using EventSpan = std::span<const Event* const>;

/// The calendar is ordered by last day, so that what is coming stands at its end.
EventSpan coming(const Site& site, EventSpan events) {
  const auto first = std::ranges::partition_point(
      events, [&](const Event* event) { return !is_coming(site, *event); });
  return events.subspan(static_cast<std::size_t>(first - events.begin()));
}

/// Those whose last day lies between two days, both included.
EventSpan between(EventSpan events, Date first, Date last) {
  const auto day = [](const Event* event) { return event->date.last; };
  const auto from = std::ranges::lower_bound(events, first, {}, day);
  const auto to = std::ranges::upper_bound(events, last, {}, day);
  return {from, to};
}

EventSpan of_year(const Site& site, int year) {
  const auto number = static_cast<std::int16_t>(year);
  return between(site.events.calendar(), {number, 1, 1}, {number, 12, 31});
}

EventSpan of_month(const Site& site, int year, int month) {
  const auto number = static_cast<std::int16_t>(year);
  const auto part = static_cast<std::uint8_t>(month);
  return between(site.events.calendar(), {number, part, 1},
                 {number, part, static_cast<std::uint8_t>(days_in_month(year, month))});
}

PartialDate whole_month(int year, int month) {
  const Date day{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 1};
  return {.precision = PartialDate::Precision::month, .first = day, .last = day};
}

/// Years of the calendar, the latest first.
std::vector<int> years_of(const Site& site) {
  std::vector<int> years;
  for (const Event* event : std::ranges::reverse_view(site.events.calendar()))
    if (const int year = event->date.last.year; years.empty() || years.back() != year)
      years.push_back(year);
  return years;
}

FrameInput frame_of(const Site& site, const PlannedPage& page, std::string title,
                    std::string_view description) {
  FrameInput input{
      .title = std::move(title), .address = page.address, .description = std::string(description)};
  if (page.address != calendar_root && !page.record)
    input.breadcrumbs = {{std::string(site.strings("calendar.title")), site.link(calendar_root)}};
  return input;
}

LinkView file_link(const Site& site, const Record* record) {
  return {std::string(site.strings("calendar.file")),
          site.link(calendar_file_address(site, record))};
}

// ---- /kalender/
// ----------------------------------------------------------------------------------

std::vector<PlannedPage> plan_calendar(const Site&) {
  return single_page(std::string(calendar_root));
}

CalendarView make_calendar_view(const Site& site, const PlannedPage& page) {
  CalendarView view;
  view.frame = make_frame(site, frame_of(site, page, std::string(site.strings("calendar.title")),
                                         site.strings("calendar.lead")));
  view.lead = site.strings("calendar.lead");
  view.facts = {next_meetings(site)};
  view.empty = site.strings("calendar.empty");
  const EventSpan events = coming(site, site.events.calendar());
  view.groups = by_time(site, events.first(std::min(events.size(), most_on_a_year)));
  if (events.size() > most_on_a_year) view.more = site.strings("calendar.more");
  view.parts_title = site.strings("calendar.years");
  for (const int year : years_of(site))
    view.parts.push_back({site.strings.format("calendar.year", {std::to_string(year)}),
                          site.link(std::string(calendar_root) + std::to_string(year) + "/")});
  if (!site.events.calendar().empty()) view.file = file_link(site, nullptr);
  return view;
}

// ---- /kalender/2023/, /kalender/2023-04/
// ---------------------------------------------------------

std::string part_address(std::string_view key) {
  return std::string(calendar_root) + std::string(key) + "/";
}

std::string month_key(int year, int month) {
  return to_string(whole_month(year, month));
}

std::vector<PlannedPage> plan_calendar_years(const Site& site) {
  std::vector<PlannedPage> pages;
  for (const int year : years_of(site)) {
    const std::string key = std::to_string(year);
    pages.push_back({part_address(key), nullptr, key});
    if (of_year(site, year).size() <= most_on_a_year) continue;
    for (int month = 1; month <= 12; ++month)
      if (!of_month(site, year, month).empty())
        pages.push_back({part_address(month_key(year, month)), nullptr, month_key(year, month)});
  }
  return pages;
}

int number_in(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

CalendarView make_calendar_year_view(const Site& site, const PlannedPage& page) {
  const int year = number_in(std::string_view(page.key).substr(0, 4));
  const int month = page.key.size() > 4 ? number_in(std::string_view(page.key).substr(5)) : 0;
  const std::string name = month > 0 ? site.wording.date(whole_month(year, month)) : page.key;
  CalendarView view;
  view.lead = site.strings.format("calendar.year-lead", {name});
  view.frame = make_frame(
      site, frame_of(site, page, site.strings.format("calendar.year", {name}), view.lead));
  const EventSpan events = month > 0 ? of_month(site, year, month) : of_year(site, year);
  if (month > 0 || events.size() <= most_on_a_year) {
    view.groups = by_time(site, events);
    return view;
  }
  view.parts_title = site.strings("calendar.months");
  for (int part = 1; part <= 12; ++part)
    if (!of_month(site, year, part).empty())
      view.parts.push_back(
          {site.strings.format("calendar.year", {site.wording.date(whole_month(year, part))}),
           site.link(part_address(month_key(year, part)))});
  return view;
}

// ---- Below a district or a body
// ------------------------------------------------------------------

std::vector<PlannedPage> plan_record_calendars(const Site& site) {
  std::vector<PlannedPage> pages;
  for (const Record* record : records_with_calendar(site))
    if (const auto address = calendar_address(site, *record)) pages.push_back({*address, record});
  return pages;
}

CalendarView make_record_calendar_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const std::string name = title_of(site, record);
  CalendarView view;
  view.lead = site.strings.format(
      record.is<Body>() ? "calendar.body-lead" : "calendar.district-lead", {name});
  FrameInput input = frame_of(site, page, site.strings.format("calendar.of", {name}), view.lead);
  input.section = record.is<Body>() ? "bodies" : "districts";
  input.breadcrumbs =
      record.is<Body>()
          ? breadcrumbs_to(site, record, "/organ/", site.strings("bodies.title"))
          : breadcrumbs_to(site, record, "/stadsdelar/", site.strings("district_list.title"));
  input.breadcrumbs.push_back(link_to(site, record));
  view.frame = make_frame(site, input);
  view.empty = site.strings("calendar.empty");
  const EventSpan all = site.events.calendar(record);
  const EventSpan shown = newest(all);
  if (shown.size() < all.size()) view.more = site.strings("calendar.more");
  const EventSpan next = coming(site, shown);
  view.groups = by_time(site, next);
  std::vector<const Event*> past(shown.begin(), shown.end() - std::ssize(next));
  std::ranges::reverse(past);
  view.earlier_title = site.strings("calendar.earlier");
  view.earlier = by_time(site, past);
  for (EventGroupView& group : view.earlier)
    group.id = "tidigare-" + group.id;
  view.file = file_link(site, &record);
  return view;
}

}  // namespace

const PageType calendar_page =
    page_type<CalendarView, make_calendar_view>("calendar", "calendar.html", plan_calendar);
const PageType calendar_year_page = page_type<CalendarView, make_calendar_year_view>(
    "calendar-year", "calendar.html", plan_calendar_years);
const PageType record_calendar_page = page_type<CalendarView, make_record_calendar_view>(
    "record-calendar", "calendar.html", plan_record_calendars);

}  // namespace tertial
