#include "base/period.h"

#include <doctest/doctest.h>

using namespace tertial;

namespace {

std::vector<std::string> ids(const std::vector<Period>& periods) {
  std::vector<std::string> all;
  for (const Period& period : periods)
    all.push_back(to_string(period));
  return all;
}

}  // namespace

TEST_CASE("periods are written as they are read") {
  for (const char* id : {"2023-t1", "2023-t3", "2023-q1", "2023-q4", "2023-h1", "2023-h2",
                         "2023-01", "2023-11", "2023", "2022-05..2022-08", "2022-05..2022-05"})
    CHECK(to_string(parse_period(id).value()) == id);
}

TEST_CASE("what is no period is refused") {
  for (const char* id : {"", "2023-t4", "2023-t0", "2023-q5", "2023-h3", "2023-13", "2023-00",
                         "23-t1", "2023-T1", "2023-t11", "2022-08..2022-05", "2022..2023",
                         "2022-05..", "..2022-05", "2022-05..2022-13", "0000-t1", "2023-x1"})
    CHECK_FALSE(parse_period(id));
}

TEST_CASE("a period is its whole months") {
  const Period t1 = parse_period("2024-t1").value();
  CHECK(t1.first == Date{2024, 1, 1});
  CHECK(t1.last == Date{2024, 4, 30});
  const Period q1 = parse_period("2024-q1").value();
  CHECK(q1.last == Date{2024, 3, 31});
  CHECK(t1.contains(q1));
  CHECK_FALSE(q1.contains(t1));
  CHECK(t1.overlaps({2024, 4, 30}, {2024, 5, 1}));
  CHECK_FALSE(t1.overlaps({2024, 5, 1}, {2024, 5, 2}));
}

TEST_CASE("a period knows its number within the year") {
  CHECK(parse_period("2023-t3")->number() == 3);
  CHECK(parse_period("2023-q2")->number() == 2);
  CHECK(parse_period("2023-h2")->number() == 2);
  CHECK(parse_period("2023-11")->number() == 11);
  CHECK(parse_period("2023")->number() == 0);
  CHECK(parse_period("2022-05..2022-08")->number() == 0);
}

TEST_CASE("August 2024 to December 2025 touches five tertials, the first in part") {
  const Date from{2024, 8, 1};
  const Date to{2025, 12, 31};
  const std::vector<Period> periods = periods_of(Cadence::tertial, from, to);
  CHECK(ids(periods) ==
        std::vector<std::string>{"2024-t2", "2024-t3", "2025-t1", "2025-t2", "2025-t3"});
  CHECK(is_partial(periods.front(), from, to));
  for (std::size_t i = 1; i < periods.size(); ++i)
    CHECK_FALSE(is_partial(periods[i], from, to));
}

TEST_CASE("every cadence has its periods") {
  const Date from{2023, 2, 10};
  const Date to{2024, 1, 1};
  CHECK(ids(periods_of(Cadence::quarterly, from, to)) ==
        std::vector<std::string>{"2023-q1", "2023-q2", "2023-q3", "2023-q4", "2024-q1"});
  CHECK(ids(periods_of(Cadence::half_yearly, from, to)) ==
        std::vector<std::string>{"2023-h1", "2023-h2", "2024-h1"});
  CHECK(ids(periods_of(Cadence::yearly, from, to)) == std::vector<std::string>{"2023", "2024"});
  CHECK(periods_of(Cadence::monthly, from, to).size() == 12);
  CHECK(periods_of(Cadence::monthly, to, from).empty());
  CHECK(periods_of(Cadence::monthly, {}, to).empty());
}

TEST_CASE("a period outside the dates is not partial but absent") {
  CHECK_FALSE(is_partial(parse_period("2023-t1").value(), {2024, 1, 1}, {2024, 12, 31}));
  CHECK(is_partial(parse_period("2024").value(), {2024, 1, 1}, {2024, 12, 30}));
}

TEST_CASE("periods are ordered by last day, then the shorter first") {
  const Period year = parse_period("2023").value();
  const Period t1 = parse_period("2023-t1").value();
  const Period t2 = parse_period("2023-t2").value();
  CHECK(earlier(t1, year));
  CHECK(earlier(t2, year));
  CHECK(earlier(parse_period("2023-t3").value(), year));
  CHECK(earlier(year, parse_period("2024-t1").value()));
  CHECK_FALSE(earlier(t1, t1));
}
