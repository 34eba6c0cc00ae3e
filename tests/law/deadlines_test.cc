#include "law/deadlines.h"

#include <doctest/doctest.h>

using namespace tertial;

namespace {

struct Worked {
  Date posted, last_day, removal;
  const char* why;
};

// Worked by hand in the almanac.
constexpr Worked appeals[] = {
    {{2026, 11, 4}, {2026, 11, 25}, {2026, 11, 26}, "an ordinary Wednesday"},
    {{2026, 11, 20}, {2026, 12, 11}, {2026, 12, 12}, "taken down on a Saturday: nobody has to act"},
    {{2025, 12, 3}, {2025, 12, 29}, {2025, 12, 30}, "Christmas Eve, holidays and a week-end"},
    {{2025, 12, 4}, {2025, 12, 29}, {2025, 12, 30}, "Christmas Day"},
    {{2025, 12, 10}, {2026, 1, 2}, {2026, 1, 3}, "New Year's Eve to the Friday after"},
    {{2025, 12, 16}, {2026, 1, 7}, {2026, 1, 8}, "Epiphany"},
    {{2026, 3, 13}, {2026, 4, 7}, {2026, 4, 8}, "Good Friday to the Tuesday after Easter"},
    {{2026, 3, 16}, {2026, 4, 7}, {2026, 4, 8}, "Easter Monday"},
    {{2026, 3, 12}, {2026, 4, 2}, {2026, 4, 3}, "Maundy Thursday is a working day"},
    {{2026, 4, 10}, {2026, 5, 4}, {2026, 5, 5}, "the first of May and a week-end"},
    {{2026, 4, 23}, {2026, 5, 15}, {2026, 5, 16}, "Ascension Day to the Friday between"},
    {{2026, 5, 29}, {2026, 6, 22}, {2026, 6, 23}, "Midsummer Eve"},
    {{2026, 5, 16}, {2026, 6, 8}, {2026, 6, 9}, "the national day on a Saturday"},
    {{2026, 10, 10}, {2026, 11, 2}, {2026, 11, 3}, "All Saints' Day"},
    {{2024, 2, 8}, {2024, 2, 29}, {2024, 3, 1}, "the leap day"},
    {{2004, 5, 10}, {2004, 6, 1}, {2004, 6, 2}, "Whit Monday, when it was a holiday"},
    {{2017, 11, 21}, {2017, 12, 12}, {2017, 12, 13}, "the older law had the same three weeks"},
};

}  // namespace

TEST_CASE("the time for appeal ends as worked by hand, and the notice stays up until it has") {
  for (const Worked& worked : appeals) {
    CAPTURE(worked.why);
    CHECK(deadline(Deadline::appeal, worked.posted) == worked.last_day);
    CHECK(earliest_removal(worked.posted) == worked.removal);
  }
}

TEST_CASE("minutes are adjusted within fourteen days and announced on the second day after") {
  CHECK(deadline(Deadline::adjustment, {2026, 11, 10}) == Date{2026, 11, 24});
  CHECK(deadline(Deadline::adjustment, {2025, 12, 11}) == Date{2025, 12, 29});  // Christmas
  CHECK(deadline(Deadline::announcement, {2026, 11, 17}) == Date{2026, 11, 19});
  CHECK(deadline(Deadline::announcement, {2026, 11, 20}) == Date{2026, 11, 23});  // over Sunday
  CHECK(deadline(Deadline::announcement, {2026, 4, 1}) == Date{2026, 4, 7});      // over Easter
}

TEST_CASE("a meeting of the council is announced a week before, whatever day that is") {
  CHECK(deadline(Deadline::announcement_of_council, {2026, 11, 30}) == Date{2026, 11, 23});
  CHECK(deadline(Deadline::announcement_of_council, {2026, 6, 26}) == Date{2026, 6, 19});
}

TEST_CASE("what is counted from a day is counted by the statute in force on it, or not at all") {
  CHECK(time_on(Deadline::appeal, {2018, 1, 1})->statute->name == "kommunallagen (2017:725)");
  CHECK(time_on(Deadline::appeal, {2017, 12, 31})->statute->name == "kommunallagen (1991:900)");
  CHECK_FALSE(time_on(Deadline::appeal, {1991, 12, 31}));
  CHECK_FALSE(deadline(Deadline::appeal, {1991, 12, 31}));
  CHECK_FALSE(earliest_removal({1991, 12, 31}));
  CHECK_FALSE(deadline(Deadline::announcement, {2017, 12, 31}));
  CHECK_FALSE(missed(Deadline::announcement, Date{2017, 12, 1}, Date{2017, 12, 31}));
}

TEST_CASE("the notice of a meeting of the council is taken down after the meeting") {
  CHECK(deadline(Deadline::removal_of_council, {2026, 11, 30}) == Date{2026, 12, 1});
  CHECK(deadline(Deadline::removal_of_council, {1991, 11, 30}) == Date{1991, 12, 1});
}

TEST_CASE("a rule that has not been compared with its statute is told as such") {
  CHECK_FALSE(unchecked_in_words(Deadline::adjustment, {2026, 11, 10}).sv.empty());
  CHECK(unchecked_in_words(Deadline::appeal, {2026, 11, 10}).sv.empty());
  CHECK(unchecked_in_words(Deadline::removal_of_council, {2026, 11, 10}).sv.empty());
}

namespace {

constexpr std::string_view three_laws = R"(
[[statutes]]
name = "to come"
from = 2030-01-01
times = [{ name = "appeal", section = "3 §", amount = 4, unit = "weeks", on_rest_day = "stays" }]

[[statutes]]
name = "old"
from = 1992-01-01
until = 2017-12-31
times = [{ name = "appeal", section = "1 §", amount = 2, unit = "weeks", on_rest_day = "stays" }]

[[statutes]]
name = "new"
from = 2018-01-01
until = 2029-12-31
times = [{ name = "appeal", section = "2 §", amount = 3, unit = "weeks", on_rest_day = "stays" }]
)";

/// "to come | in force | gone".
std::string names(const KnownTimes& known) {
  std::string text;
  for (const TimeInLaw& time : known.to_come)
    text += time.statute->name + ' ';
  text += "| " + (known.in_force ? known.in_force->statute->name + ' ' : "") + '|';
  for (const TimeInLaw& time : known.gone)
    text += ' ' + time.statute->name;
  return text;
}

}  // namespace

TEST_CASE("a law to come is not taken as the one in force, wherever it stands in the file") {
  DiagnosticList out;
  const Law law = read_law(three_laws, out);
  REQUIRE(out.empty());
  const auto on = [&](Date day) { return names(known_times(law, Deadline::appeal, AsOf(day))); };
  CHECK(on({2029, 12, 31}) == "to come | new | old");
  CHECK(on({2030, 1, 1}) == "| to come | new old");
  CHECK(on({2017, 12, 31}) == "new to come | old |");
  CHECK(on({1991, 12, 31}) == "old new to come | |");
  const AsOf before({2029, 12, 31});
  known_times(law, Deadline::appeal, before);
  CHECK(before.next_change() == Date{2030, 1, 1});
}
