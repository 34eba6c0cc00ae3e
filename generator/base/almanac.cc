#include "base/almanac.h"

namespace tertial {

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
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(place / 31),
          static_cast<std::uint8_t>(place % 31 + 1)};
}

}  // namespace tertial
