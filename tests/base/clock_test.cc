#include "base/clock.h"

#include <doctest/doctest.h>

using namespace tertial;

namespace {

std::int64_t utc(Date date, int hour, int minute) {
  return day_number(date) * 86400 + hour * 3600 + minute * 60;
}

}  // namespace

TEST_CASE("the day begins an hour before UTC's in winter and two hours in summer") {
  CHECK(date_in_stockholm(utc({2026, 1, 14}, 22, 59)) == Date{2026, 1, 14});
  CHECK(date_in_stockholm(utc({2026, 1, 14}, 23, 0)) == Date{2026, 1, 15});
  CHECK(date_in_stockholm(utc({2026, 7, 14}, 21, 59)) == Date{2026, 7, 14});
  CHECK(date_in_stockholm(utc({2026, 7, 14}, 22, 0)) == Date{2026, 7, 15});
  CHECK(date_in_stockholm(utc({2025, 12, 31}, 23, 30)) == Date{2026, 1, 1});
}

TEST_CASE("the time before 1970 is no exception") {
  CHECK(date_in_stockholm(-1) == Date{1970, 1, 1});
  CHECK(date_in_stockholm(-2 * 3600) == Date{1969, 12, 31});
}

TEST_CASE("SOURCE_DATE_EPOCH is whole seconds of a year that can be written") {
  CHECK(parse_epoch("0") == 0);
  CHECK(parse_epoch("1795219200") == 1795219200);
  CHECK(parse_epoch("-86400") == -86400);
  for (const char* text : {"", "x", "1.5", " 1", "1 ", "99999999999999999999", "9999999999999"})
    CHECK_FALSE(parse_epoch(text));
}
