#include "base/impossible_time.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("a time that is in no calendar is answered with what the calendar has") {
  const auto advice = [](std::string_view text) {
    return advice_on_impossible_time(text).in(Language::en);
  };
  CHECK(advice("2023-02-29") == "the month 2023-02 has 28 days");
  CHECK(advice("2024-13") == "a year has twelve months: 2024-01 to 2024-12");
  CHECK(advice("2024-00-07") == "a year has twelve months: 2024-01 to 2024-12");
  CHECK(advice("2024-t4") == "a year has three tertials: 2024-t1, 2024-t2, 2024-t3");
  CHECK(advice("2024-q5") == "a year has four quarters: 2024-q1, 2024-q2, 2024-q3, 2024-q4");
  CHECK(advice("2024-h0") == "a year has two halves: 2024-h1, 2024-h2");
  CHECK(advice("2024-05..2025-13") == "a year has twelve months: 2025-01 to 2025-12");
  CHECK(advice("2023-02-30/2024-13") == "the month 2023-02 has 28 days");
}

TEST_CASE("what is written in another form gets no such advice") {
  for (const std::string_view text :
       {"", "2024", "juni", "2024-5-2", "2024-t", "2024-T4", "2024-02", "2024-02..2024-05"})
    CHECK(advice_on_impossible_time(text).text.empty());
}
