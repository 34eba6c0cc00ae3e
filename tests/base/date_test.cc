#include "base/date.h"

#include <doctest/doctest.h>

using namespace tertial;
using Precision = PartialDate::Precision;

TEST_CASE("only days of the calendar are dates") {
  CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
  CHECK_FALSE(parse_date("2023-02-29"));
  CHECK_FALSE(parse_date("1900-02-29"));
  CHECK(parse_date("2000-02-29"));
  CHECK_FALSE(parse_date("2023-13-01"));
  CHECK_FALSE(parse_date("2023-00-10"));
  CHECK_FALSE(parse_date("0000-01-01"));
  CHECK_FALSE(parse_date("2023-1-01"));
  CHECK_FALSE(parse_date("2023-01-01 "));
  CHECK_FALSE(parse_date("2023/01/01"));
  CHECK_FALSE(parse_date("+023-01-01"));
}

TEST_CASE("days are counted from 1970 without a gap for 400 years and more") {
  CHECK(day_number({1970, 1, 1}) == 0);
  CHECK(day_number({2000, 3, 1}) == 11017);
  CHECK(day_number({1969, 12, 31}) == -1);
  Date date{1899, 12, 31};
  for (std::int64_t day = day_number(date); day < day_number({2301, 1, 1}); ++day) {
    REQUIRE(from_day_number(day) == date);
    REQUIRE(day_number(date) == day);
    const bool last = date.day == days_in_month(date.year, date.month);
    if (!last)
      ++date.day;
    else if (date.month < 12)
      date = {date.year, static_cast<std::uint8_t>(date.month + 1), 1};
    else
      date = {static_cast<std::int16_t>(date.year + 1), 1, 1};
  }
  CHECK(add_days({2024, 2, 28}, 2) == Date{2024, 3, 1});
  CHECK(from_day_number(day_number({1, 1, 1})) == Date{1, 1, 1});
}

TEST_CASE("a partial date covers the days it may mean") {
  const auto month = parse_partial_date("2024-02");
  REQUIRE(month);
  CHECK(month->precision == Precision::month);
  CHECK(month->first == Date{2024, 2, 1});
  CHECK(month->last == Date{2024, 2, 29});
  const auto interval = parse_partial_date("2024-08/2025");
  REQUIRE(interval);
  CHECK(interval->precision == Precision::interval);
  CHECK(interval->first == Date{2024, 8, 1});
  CHECK(interval->last == Date{2025, 12, 31});
  CHECK(interval->begin == Precision::month);
  CHECK(interval->end == Precision::year);
  CHECK_FALSE(parse_partial_date("..")->stated());
}

TEST_CASE("partial dates are written as they are read") {
  for (const char* text : {"2023-06-14", "2023-06", "2023", "2024/2025", "2024-08/2025-12",
                           "2024-08-01/2025", "..", "0987"})
    CHECK(to_string(parse_partial_date(text).value()) == text);
}

TEST_CASE("what is no partial date is refused") {
  for (const char* text : {"", "202", "2023-", "2023-13", "2023-6", "2023-06-31", "2025/2024",
                           "2023/", "/2023", "2023/../2024", "2023-t1", "20230614", "...", "2023x"})
    CHECK_FALSE(parse_partial_date(text));
}
