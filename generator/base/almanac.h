#pragma once
// What everybody's almanac says of a day, whatever the law makes of it (law/rest_days.h).
#include "base/date.h"

namespace tertial {

/// ISO 8601: Monday is 1, Sunday 7.
int weekday(Date date);
/// The Sunday after the ecclesiastical full moon on or next after 21 March (Gregorian); years
/// 1583–9999.
Date easter_sunday(int year);

}  // namespace tertial
