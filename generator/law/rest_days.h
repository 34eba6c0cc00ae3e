#pragma once
// The days of rest of any year, by the rules of law/law.h; what a deadline is counted from is
// law/deadlines.h.
#include "law/law.h"

namespace tertial {

/// A day of rest, and the rule that makes it one.
struct RestDayOn {
  Date date;
  const Statute* statute;
  const RestDayRule* rule;
};

/// Named days of rest of a year in order; Saturdays and Sundays have no entry of their own.
std::vector<RestDayOn> rest_days(int year);
/// The named day of rest, or Saturday or Sunday; nothing on a working day.
std::optional<RestDay> rest_day(Date date);
/// The day itself when it is a working day, else the next one.
Date next_working_day(Date date);

}  // namespace tertial
