#include "formats/icalendar.h"

#include <libical/ical.h>

#include <memory>

namespace tertial {
namespace {

constexpr const char* zone_name = "Europe/Stockholm";

struct Free {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
  void operator()(char* text) const { icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

icaltimetype day_time(Date day) {
  icaltimetype time = icaltime_null_time();
  time.year = day.year;
  time.month = day.month;
  time.day = day.day;
  time.is_date = 1;
  return time;
}

icaltimetype clock_time(Date day, TimeOfDay at) {
  icaltimetype time = day_time(day);
  time.hour = at.hour;
  time.minute = at.minute;
  time.is_date = 0;
  return time;
}

/// Midnight in UTC: days are known, seconds are not.
icaltimetype stamp_time(Date day) {
  icaltimetype time = clock_time(day, {});
  time.zone = icaltimezone_get_utc_timezone();
  return time;
}

void in_zone(icalproperty* property) {
  icalproperty_add_parameter(property, icalparameter_new_tzid(zone_name));
}

/// One half of the year: from the last Sunday of `month` at `hour` local time.
icalcomponent* half_year(icalcomponent_kind kind, const char* name, int month, int hour, int from,
                         int to) {
  icalcomponent* half = icalcomponent_new(kind);
  icaltimetype start =
      clock_time({1996, static_cast<std::uint8_t>(month), 0}, {static_cast<std::uint8_t>(hour), 0});
  start.day = month == 3 ? 31 : 27;  // the last Sundays of 1996, the first year of the rule
  const std::string rule = "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=" + std::to_string(month);
  icalcomponent_add_property(half, icalproperty_new_dtstart(start));
  icalcomponent_add_property(half,
                             icalproperty_new_rrule(icalrecurrencetype_from_string(rule.c_str())));
  icalcomponent_add_property(half, icalproperty_new_tzname(name));
  icalcomponent_add_property(half, icalproperty_new_tzoffsetfrom(from));
  icalcomponent_add_property(half, icalproperty_new_tzoffsetto(to));
  return half;
}

/// Swedish time since 1996. Written out, because libical would read it from the machine's files.
icalcomponent* stockholm() {
  constexpr int hour = 3600;
  icalcomponent* zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
  icalcomponent_add_property(zone, icalproperty_new_tzid(zone_name));
  icalcomponent_add_component(zone,
                              half_year(ICAL_XDAYLIGHT_COMPONENT, "CEST", 3, 2, hour, 2 * hour));
  icalcomponent_add_component(zone,
                              half_year(ICAL_XSTANDARD_COMPONENT, "CET", 10, 3, 2 * hour, hour));
  return zone;
}

void add_times(icalcomponent* event, const CalendarEntry& entry) {
  if (!entry.begins) {
    icalcomponent_add_property(event, icalproperty_new_dtstart(day_time(entry.first)));
    // The day after the last one, as RFC 5545 counts.
    icalcomponent_add_property(event, icalproperty_new_dtend(day_time(add_days(entry.last, 1))));
    return;
  }
  icalproperty* begin = icalproperty_new_dtstart(clock_time(entry.first, *entry.begins));
  in_zone(begin);
  icalcomponent_add_property(event, begin);
  if (!entry.ends) return;
  icalproperty* end = icalproperty_new_dtend(clock_time(entry.first, *entry.ends));
  in_zone(end);
  icalcomponent_add_property(event, end);
}

icalcomponent* event_of(const CalendarEntry& entry) {
  icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
  const auto add = [&](const std::string& text, icalproperty* (*make)(const char*)) {
    if (!text.empty()) icalcomponent_add_property(event, make(text.c_str()));
  };
  add(entry.uid, icalproperty_new_uid);
  icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp_time(entry.stamp)));
  add_times(event, entry);
  add(entry.summary, icalproperty_new_summary);
  add(entry.description, icalproperty_new_description);
  add(entry.place, icalproperty_new_location);
  add(entry.url, icalproperty_new_url);
  add(entry.category, icalproperty_new_categories);
  // A day on which something happens does not make anybody busy.
  icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
  return event;
}

}  // namespace

std::string write_icalendar(std::string_view title, std::span<const CalendarEntry> entries) {
  const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
  const auto add = [&](icalproperty* property) {
    icalcomponent_add_property(calendar.get(), property);
  };
  add(icalproperty_new_version("2.0"));
  add(icalproperty_new_prodid("-//Tertial//Tertial//SV"));
  add(icalproperty_new_calscale("GREGORIAN"));
  icalproperty* name = icalproperty_new_x(std::string(title).c_str());
  icalproperty_set_x_name(name, "X-WR-CALNAME");
  add(name);
  // Not only for times of day: a calendar has at least one component (RFC 5545, 3.6).
  bool timed = entries.empty();
  for (const CalendarEntry& entry : entries)
    timed = timed || entry.begins.has_value();
  if (timed) icalcomponent_add_component(calendar.get(), stockholm());
  for (const CalendarEntry& entry : entries)
    icalcomponent_add_component(calendar.get(), event_of(entry));
  const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(calendar.get()));
  return text.get();
}

}  // namespace tertial
