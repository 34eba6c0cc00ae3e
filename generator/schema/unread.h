#pragma once
// What stands for a day that is told as one nobody can read: a Date that was never set, and all
// time. Compared with others they break no rule. A rule that asks for something of a day itself,
// such as that it has a year, asks here first.
#include "base/date.h"

namespace tertial {

inline constexpr PartialDate any_day{.precision = PartialDate::Precision::interval,
                                     .first = {first_year, 1, 1},
                                     .last = {last_year, 12, 31}};

inline bool is_unread(Date date) {
  return date == Date();
}
inline bool is_unread(const PartialDate& date) {
  return date == any_day;
}

}  // namespace tertial
