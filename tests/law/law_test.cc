#include "law/law.h"

#include <doctest/doctest.h>

#include <map>

#include "law/deadlines.h"

using namespace tertial;

namespace {

std::vector<std::string> findings_of(std::string_view text) {
  DiagnosticList out;
  read_law(text, out);
  std::vector<std::string> all;
  for (const Diagnostic& finding : out.items())
    all.push_back(std::to_string(finding.span.begin.line) + " " + std::string(finding.kind->code));
  return all;
}
using Findings = std::vector<std::string>;

/// How many times each word is the name of a rule.
template <class Name, class Rule>
std::map<Name, int> uses_of(std::vector<Rule> Statute::*rules) {
  std::map<Name, int> uses;
  for (const Statute& statute : swedish_law().statutes)
    for (const Rule& rule : statute.*rules)
      ++uses[rule.name];
  return uses;
}

}  // namespace

TEST_CASE("the program's file of statutes is one file without a mistake") {
  REQUIRE(law_files().size() == 1);
  CHECK(findings_of(law_files().front().text).empty());
}

TEST_CASE("a mistake in the file of statutes is found at its line") {
  CHECK(findings_of("[[statutes]]\nname = \"lagen\"\nfrom = 2018-01-01\n"
                    "days = [\n  { name = \"may-day\", month = 13, day = 1 },\n]\n") ==
        Findings{"5 record.range", "5 record.missing"});
  CHECK(findings_of("[[statutes]]\nname = \"lagen\"\nfrom = 2018-01-01\n"
                    "counting = [{ name = \"months\", section = \"1 §\" }]\n") ==
        Findings{"4 record.choice"});
}

TEST_CASE("every rule that the program applies stands in the file, with its section") {
  const auto days = uses_of<RestDay>(&Statute::days);
  CHECK(days.size() == choices_of<RestDay>.size());
  for (const auto& [name, uses] : days)
    CHECK_MESSAGE(uses == 1, word_of(name));
  auto times = uses_of<Deadline>(&Statute::times);
  for (const TimeRule& rule : swedish_law().own) {
    CHECK_MESSAGE(++times[rule.name] == 1, word_of(rule.name));
    CHECK_FALSE(rule.section);  // no statute is known to say so
  }
  CHECK(times.size() == choices_of<Deadline>.size());
  CHECK(uses_of<Counting>(&Statute::counting).size() == choices_of<Counting>.size());
  for (const Statute& statute : swedish_law().statutes) {
    CHECK_FALSE(statute.name.empty());
    CHECK((!statute.until || statute.from <= *statute.until));
    for (const RestDayRule& rule : statute.days)
      CHECK_FALSE(rule.section.empty());
    for (const CountingRule& rule : statute.counting)
      CHECK_FALSE(rule.section.empty());
    for (const TimeRule& rule : statute.times)
      CHECK(rule.section);
  }
}

TEST_CASE("each day of rest is told in one of the four ways") {
  for (const Statute& statute : swedish_law().statutes)
    for (const RestDayRule& rule : statute.days) {
      CAPTURE(word_of(rule.name));
      CHECK(rule.month.has_value() == rule.day.has_value());
      CHECK(rule.easter.has_value() != (rule.month || rule.weekday));
      if (rule.month) CHECK(*rule.day <= days_in_month(2025, static_cast<int>(*rule.month)));
    }
}

TEST_CASE("two statutes with one time do not overlap, and leave no gap") {
  for (std::size_t i = 0; i < choices_of<Deadline>.size(); ++i) {
    const AsOf late({2100, 1, 1});
    const KnownTimes known = known_times(swedish_law(), static_cast<Deadline>(i), late);
    REQUIRE(known.in_force);
    CHECK(known.to_come.empty());
    const TimeInLaw* newer = &*known.in_force;
    for (const TimeInLaw& older : known.gone) {
      REQUIRE(older.statute->until);
      CHECK(add_days(*older.statute->until, 1) == newer->statute->from);
      newer = &older;
    }
  }
}
