#include "base/workdays.h"

#include <algorithm>

namespace tertial {
namespace {

Date day_of(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(day)};
}

/// The Saturday among the seven days from `first`.
Date saturday_from(Date first) {
  return add_days(first, 6 - weekday(first) + (weekday(first) == 7 ? 7 : 0));
}

/// Lag (2004:1320): the national day took the place of Whit Monday.
constexpr int first_year_of_national_day = 2005;

}  // namespace

const std::array<std::string_view, rest_day_count> rest_day_names = {
    "new-years-day", "epiphany",      "good-friday",    "easter-sunday", "easter-monday",
    "may-day",       "ascension-day", "whit-sunday",    "whit-monday",   "national-day",
    "midsummer-eve", "midsummer-day", "all-saints-day", "christmas-eve", "christmas-day",
    "boxing-day",    "new-years-eve", "saturday",       "sunday"};

int weekday(Date date) {
  // 1970-01-01 was a Thursday.
  const std::int64_t days = (day_number(date) + 3) % 7;
  return static_cast<int>(days < 0 ? days + 7 : days) + 1;
}

// The Gregorian computus in the form of Meeus, Jones and Butcher.
Date easter_sunday(int year) {
  const int golden = year % 19;
  const int century = year / 100;
  const int in_century = year % 100;
  const int correction = (century - (century + 8) / 25 + 1) / 3;
  const int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
  const int sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - moon - in_century % 4) % 7;
  const int late = (golden + 11 * moon + 22 * sunday) / 451;
  const int place = moon + sunday - 7 * late + 114;
  return day_of(year, place / 31, place % 31 + 1);
}

std::vector<std::pair<Date, RestDay>> rest_days(int year) {
  const Date easter = easter_sunday(year);
  const Date midsummer = saturday_from(day_of(year, 6, 20));
  std::vector<std::pair<Date, RestDay>> days = {
      {day_of(year, 1, 1), RestDay::new_years_day},
      {day_of(year, 1, 6), RestDay::epiphany},
      {add_days(easter, -2), RestDay::good_friday},
      {easter, RestDay::easter_sunday},
      {add_days(easter, 1), RestDay::easter_monday},
      {day_of(year, 5, 1), RestDay::may_day},
      {add_days(easter, 39), RestDay::ascension_day},
      {add_days(easter, 49), RestDay::whit_sunday},
      {add_days(midsummer, -1), RestDay::midsummer_eve},
      {midsummer, RestDay::midsummer_day},
      {saturday_from(day_of(year, 10, 31)), RestDay::all_saints_day},
      {day_of(year, 12, 24), RestDay::christmas_eve},
      {day_of(year, 12, 25), RestDay::christmas_day},
      {day_of(year, 12, 26), RestDay::boxing_day},
      {day_of(year, 12, 31), RestDay::new_years_eve}};
  if (year < first_year_of_national_day)
    days.emplace_back(add_days(easter, 50), RestDay::whit_monday);
  else
    days.emplace_back(day_of(year, 6, 6), RestDay::national_day);
  std::ranges::sort(days);
  return days;
}

std::optional<RestDay> rest_day(Date date) {
  for (const auto& [day, name] : rest_days(date.year))
    if (day == date) return name;
  if (weekday(date) == 6) return RestDay::saturday;
  if (weekday(date) == 7) return RestDay::sunday;
  return std::nullopt;
}

Date next_working_day(Date date) {
  while (rest_day(date))
    date = add_days(date, 1);
  return date;
}

}  // namespace tertial
