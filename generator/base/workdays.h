#pragma once
// Swedish public holidays and the days that statutes treat like them: lag (1989:253) om allmänna
// helgdagar, lag (1930:173) om beräkning av lagstadgad tid 2 §. Pure arithmetic over years
// 1583–9999; what a deadline is counted from is base/deadlines.h.
#include <array>
#include <optional>
#include <vector>

#include "base/date.h"

namespace tertial {

/// Why nobody has to act on a day. The order of the year.
enum class RestDay : std::uint8_t {
  new_years_day,
  epiphany,
  good_friday,
  easter_sunday,
  easter_monday,
  may_day,
  ascension_day,
  whit_sunday,
  whit_monday,   ///< a public holiday until 2004
  national_day,  ///< a public holiday from 2005
  midsummer_eve,
  midsummer_day,
  all_saints_day,
  christmas_eve,
  christmas_day,
  boxing_day,
  new_years_eve,
  saturday,
  sunday
};
inline constexpr std::size_t rest_day_count = 19;
/// Words of the enumerators, as keys of the strings: "good-friday".
extern const std::array<std::string_view, rest_day_count> rest_day_names;

/// ISO 8601: Monday is 1, Sunday 7.
int weekday(Date date);
/// The Sunday after the ecclesiastical full moon on or next after 21 March (Gregorian).
Date easter_sunday(int year);
/// Named days of rest of a year in order; Saturdays and Sundays have no entry of their own.
std::vector<std::pair<Date, RestDay>> rest_days(int year);
/// The named day of rest, or Saturday or Sunday; nothing on a working day.
std::optional<RestDay> rest_day(Date date);
/// The day itself when it is a working day, else the next one.
Date next_working_day(Date date);

}  // namespace tertial
