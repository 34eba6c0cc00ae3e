#include "law/rest_days.h"

#include <algorithm>

#include "base/almanac.h"

namespace tertial {
namespace {

bool is_weekday(Date date, Weekday name) {
  return weekday(date) == static_cast<int>(name) + 1;
}

/// Saturday or Sunday, where the rule is of a day of every week.
std::optional<Weekday> weekly(const RestDayRule& rule) {
  return rule.month ? std::nullopt : rule.weekday;
}

/// Precondition: not weekly.
Date day_in(const RestDayRule& rule, int year) {
  if (rule.easter) return add_days(easter_sunday(year), *rule.easter);
  Date date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(rule.month.value_or(1)),
            static_cast<std::uint8_t>(rule.day.value_or(1))};
  while (rule.weekday && !is_weekday(date, *rule.weekday))
    date = add_days(date, 1);
  return date;
}

bool falls_on(const RestDayRule& rule, Date date) {
  if (const std::optional<Weekday> day = weekly(rule)) return is_weekday(date, *day);
  return day_in(rule, date.year) == date;
}

}  // namespace

std::vector<RestDayOn> rest_days(int year) {
  std::vector<RestDayOn> found;
  for (const Statute& statute : swedish_law().statutes)
    for (const RestDayRule& rule : statute.days) {
      if (weekly(rule)) continue;
      const Date date = day_in(rule, year);
      if (in_force(statute, date) && in_force(rule, date)) found.push_back({date, &statute, &rule});
    }
  std::ranges::sort(found, {},
                    [](const RestDayOn& day) { return std::pair(day.date, day.rule->name); });
  return found;
}

std::optional<RestDay> rest_day(Date date) {
  std::optional<RestDay> found;
  for (const Statute& statute : swedish_law().statutes)
    for (const RestDayRule& rule : statute.days)
      if (in_force(statute, date) && in_force(rule, date) && falls_on(rule, date))
        found = std::min(rule.name, found.value_or(rule.name));
  return found;
}

Date next_working_day(Date date) {
  while (rest_day(date))
    date = add_days(date, 1);
  return date;
}

}  // namespace tertial
