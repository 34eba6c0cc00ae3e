#include "base/almanac.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("Easter falls where the almanacs of three centuries have it") {
  CHECK(easter_sunday(1818) == Date{1818, 3, 22});  // as early as it can be
  CHECK(easter_sunday(1943) == Date{1943, 4, 25});  // as late as it can be
  CHECK(easter_sunday(2004) == Date{2004, 4, 11});
  CHECK(easter_sunday(2008) == Date{2008, 3, 23});
  CHECK(easter_sunday(2019) == Date{2019, 4, 21});
  CHECK(easter_sunday(2024) == Date{2024, 3, 31});
  CHECK(easter_sunday(2026) == Date{2026, 4, 5});
  CHECK(easter_sunday(2038) == Date{2038, 4, 25});
  for (int year = 1583; year < 3000; ++year) {
    REQUIRE(weekday(easter_sunday(year)) == 7);
    const Date day = easter_sunday(year);
    REQUIRE(day >= Date{static_cast<std::int16_t>(year), 3, 22});
    REQUIRE(day <= Date{static_cast<std::int16_t>(year), 4, 25});
  }
}

TEST_CASE("weekdays are counted from Monday, before 1970 too") {
  CHECK(weekday({2026, 11, 21}) == 6);
  CHECK(weekday({1970, 1, 1}) == 4);
  CHECK(weekday({1969, 12, 28}) == 7);
  CHECK(weekday({1900, 1, 1}) == 1);
}
