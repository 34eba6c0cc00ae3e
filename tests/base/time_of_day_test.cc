#include "base/time_of_day.h"

#include <doctest/doctest.h>

using tertial::parse_time_of_day;

TEST_CASE("a time of day is two digits, a colon or a full stop, and two digits") {
  CHECK(to_string(parse_time_of_day("00:00").value()) == "00:00");
  CHECK(to_string(parse_time_of_day("18:05").value()) == "18:05");
  CHECK(to_string(parse_time_of_day("23.59").value()) == "23:59");
  for (const char* wrong : {"", "18", "8:00", "18:0", "18:000", "1a:00", "18:0b", "18-00", "-1:00"})
    CHECK_FALSE(parse_time_of_day(wrong).has_value());
}

TEST_CASE("no day has a 24th hour or a 60th minute") {
  CHECK_FALSE(parse_time_of_day("24:00").has_value());
  CHECK_FALSE(parse_time_of_day("18:60").has_value());
}
