#include "law/rest_days.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace tertial;

TEST_CASE("the days of rest of 2026 are those of the almanac") {
  const auto days = rest_days(2026);
  const auto day_of = [&](RestDay name) {
    const auto at =
        std::ranges::find(days, name, [](const RestDayOn& day) { return day.rule->name; });
    return at == days.end() ? Date{} : at->date;
  };
  CHECK(days.size() == 16);
  CHECK(day_of(RestDay::new_years_day) == Date{2026, 1, 1});
  CHECK(day_of(RestDay::epiphany) == Date{2026, 1, 6});
  CHECK(day_of(RestDay::good_friday) == Date{2026, 4, 3});
  CHECK(day_of(RestDay::easter_monday) == Date{2026, 4, 6});
  CHECK(day_of(RestDay::may_day) == Date{2026, 5, 1});
  CHECK(day_of(RestDay::ascension_day) == Date{2026, 5, 14});
  CHECK(day_of(RestDay::whit_sunday) == Date{2026, 5, 24});
  CHECK(day_of(RestDay::whit_monday) == Date{});
  CHECK(day_of(RestDay::national_day) == Date{2026, 6, 6});
  CHECK(day_of(RestDay::midsummer_eve) == Date{2026, 6, 19});
  CHECK(day_of(RestDay::midsummer_day) == Date{2026, 6, 20});
  CHECK(day_of(RestDay::all_saints_day) == Date{2026, 10, 31});
  CHECK(day_of(RestDay::christmas_eve) == Date{2026, 12, 24});
  CHECK(day_of(RestDay::new_years_eve) == Date{2026, 12, 31});
}

TEST_CASE("Midsummer and All Saints' Day stay within their seven days") {
  CHECK(rest_day({2024, 6, 22}) == RestDay::midsummer_day);
  CHECK(rest_day({2025, 6, 20}) == RestDay::midsummer_eve);
  CHECK(rest_day({2027, 6, 26}) == RestDay::midsummer_day);  // the last day it can be
  CHECK(rest_day({2020, 6, 20}) == RestDay::midsummer_day);  // the first
  CHECK(rest_day({2020, 10, 31}) == RestDay::all_saints_day);
  CHECK(rest_day({2021, 11, 6}) == RestDay::all_saints_day);
}

TEST_CASE("the national day took the place of Whit Monday on the first of April 2005") {
  CHECK(rest_day({2004, 5, 31}) == RestDay::whit_monday);
  CHECK_FALSE(rest_day({2005, 5, 16}));
  CHECK(rest_day({2005, 6, 6}) == RestDay::national_day);
  CHECK(rest_day({2004, 6, 6}) == RestDay::sunday);
}

TEST_CASE("days before a holiday that the statute does not name are working days") {
  CHECK_FALSE(rest_day({2004, 1, 5}));   // Twelfth Night: RÅ 2004 not. 40
  CHECK_FALSE(rest_day({2026, 4, 2}));   // Maundy Thursday
  CHECK_FALSE(rest_day({2026, 5, 15}));  // between Ascension Day and a Saturday
  CHECK_FALSE(rest_day({2026, 12, 23}));
}

TEST_CASE("the next working day is past every day of rest in a row") {
  CHECK(next_working_day({2026, 11, 20}) == Date{2026, 11, 20});
  CHECK(next_working_day({2026, 4, 3}) == Date{2026, 4, 7});      // the whole of Easter
  CHECK(next_working_day({2026, 6, 19}) == Date{2026, 6, 22});    // Midsummer
  CHECK(next_working_day({2025, 12, 24}) == Date{2025, 12, 29});  // Christmas and a week-end
  CHECK(next_working_day({2026, 12, 31}) == Date{2027, 1, 4});    // over the end of the year
}
