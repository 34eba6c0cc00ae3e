#include "base/habit.h"

#include <doctest/doctest.h>

using namespace tertial;

namespace {

std::string date(std::string_view text) {
  const auto guess = guess_date(text);
  return guess ? to_string(*guess) : "";
}

std::string period(std::string_view text) {
  const auto guess = guess_period(text);
  return guess ? to_string(*guess) : "";
}

}  // namespace

TEST_CASE("A day that is written out of habit is understood") {
  for (const char* day :
       {"21 november 2026", "21 nov 2026", "den 21 november 2026", "2026/11/21", "21/11 2026",
        "21.11.2026", "2026 11 21", "20261121", "November 21, 2026"})
    CHECK(date(day) == "2026-11-21");
  CHECK(date("november 2026") == "2026-11");
  CHECK(date("3 maj 2024") == "2024-05-03");
}

TEST_CASE("What could be several days, or none, is no day") {
  for (const char* day : {"", "31 februari 2026", "21/11", "3 maj", "den 3 maj", "i somras", "2026",
                          "26-11-21", "2026/13/21", "den första maj 2024 klockan nio"})
    CHECK(date(day) == "");
}

TEST_CASE("A period that is written out of habit is understood") {
  for (const char* name : {"T2 2024", "t2-2024", "2024 T2", "2024t2", "tertial 2 2024",
                           "2:a tertialet 2024", "tertial 2, 2024"})
    CHECK(period(name) == "2024-t2");
  CHECK(period("Q3 2024") == "2024-q3");
  CHECK(period("kvartal 3 2024") == "2024-q3");
  CHECK(period("halvår 1 2024") == "2024-h1");
  CHECK(period("november 2024") == "2024-11");
}

TEST_CASE("What names no period is none") {
  for (const char* name : {"", "T4 2024", "tertial 2", "våren 2024", "2024-t2 och 2024-t3"})
    CHECK(period(name) == "");
}
