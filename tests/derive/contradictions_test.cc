#include "derive/contradictions.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/record_site.h"
#include "records/followup/followup.h"

using namespace tertial;
using Kind = ContradictionKind;
using test::RecordSite;

namespace {

/// What is computed of one pledge with `more` fields: "years 2/12", acknowledged ones in brackets.
std::string found(std::string_view valid, std::string_view more, std::string_view period = "") {
  const std::string report = period.empty() ? std::string("title = \"O\"\nnumber = \"KS 2024-1\"\n")
                                            : test::followup("l", period, "1", "ongoing");
  const RecordSite site({{"parties/town.toml", test::town},
                         {"parties/police.toml", test::police},
                         {"pledges/l.toml", test::pledge("signed", valid, "", more)},
                         {period.empty() ? "cases/o.toml" : "followups/l/f.toml", report}});
  std::string text;
  const auto add = [&](const Record& record) {
    for (const ComputedContradiction& one : site.site().contradictions.of(record)) {
      const std::string words = std::string(name_of(one.kind)) + " " +
                                std::string(one.stated.in(Language::en)) + "/" +
                                std::string(one.found.in(Language::en));
      text += (text.empty() ? "" : ", ") + (one.acknowledged ? "(" + words + ")" : words);
    }
  };
  add(site.record<Pledge>("l"));
  if (!period.empty()) add(site.record<Followup>("l/f"));
  return text;
}

}  // namespace

TEST_CASE("a claimed number of parties is compared with the list") {
  CHECK(found("2017", "parties_claimed = 16") == "parties 16/2");
  CHECK(found("2017", "parties_claimed = 2").empty());
}

TEST_CASE("the municipality that promises may be left out of a claimed number of parties") {
  CHECK(found("2017", "parties_claimed = 1").empty());
}

TEST_CASE("claimed points are compared with the points, joint ones and those of a party too") {
  CHECK(found("2017",
              "points_claimed = { total = 3, joint = 1, own = [{ party = \"town\", points = "
              "1 }, { party = \"police\", points = 1 }] }")
            .empty());
  CHECK(found("2017",
              "points_claimed = { total = 8, joint = 3, own = [{ party = \"town\", points = "
              "3 }] }") == "points 8/3, joint 3/1, share 3/1");
}

TEST_CASE("claimed years are compared with the months from beginning to end") {
  CHECK(found("2024-08/2025-12", "years_claimed = 2") == "years 2/17");
  CHECK(found("2024/2025", "years_claimed = 2").empty());
}

TEST_CASE("two cadences for the same time disagree, for different times they do not") {
  CHECK(found("2018/2019", "cadence = [{ every = \"tertial\" }, { every = \"quarterly\" }]") ==
        "cadence every tertial/quarterly");
  CHECK(found("2018/2019",
              "cadence = [{ every = \"tertial\", during = \"2018\" }, { every = "
              "\"quarterly\", during = \"2019\" }]")
            .empty());
}

TEST_CASE("a report whose period crosses those of every cadence disagrees with them") {
  const std::string tertial = "cadence = [{ every = \"tertial\" }]";
  CHECK(found("2018", tertial, "2018-q2") == "report-period every tertial/2018-q2");
  CHECK(found("2018", tertial, "2018-t2").empty());
  CHECK(found("2018", tertial, "2018").empty());
  CHECK(found("2018", tertial, "2018-11").empty());
  CHECK(found("2018", "", "2018-q2").empty());
}

TEST_CASE("what the record says itself is acknowledged when it gives both numbers") {
  const auto own = [](const std::string& one, const std::string& other) {
    return "parties_claimed = 16\n[[contradictions]]\nabout = \"Parter\"\nclaims = [{ says = \"" +
           one + "\" }, { says = \"" + other + "\" }]\n";
  };
  CHECK(found("2017", own("sexton parter", "två namn")) == "(parties 16/2)");
  CHECK(found("2017", own("16 parter", "2 namn")) == "(parties 16/2)");
  CHECK(found("2017", own("16 parter", "18 namn")) == "parties 16/2");
  // A day of a month counts nothing.
  CHECK(found("2017", own("16 parter", "en lista från den 2 maj")) == "parties 16/2");
  CHECK(found("2017", own("16 maj", "2 namn")) == "parties 16/2");
  CHECK(found("2017", own("16 parter i maj", "2 majblommor")) == "(parties 16/2)");
  CHECK(found("2017",
              "parties_claimed = 16\n[[gaps]]\nwhat = \"Varför 16 parter blev 2\"\nreason = "
              "\"not-stated\"\n") == "(parties 16/2)");
}

TEST_CASE("a cadence is acknowledged in the words that people use") {
  const std::string cadences =
      "cadence = [{ every = \"tertial\" }, { every = \"quarterly\" }]\n[[contradictions]]\nabout = "
      "\"Hur ofta\"\nclaims = [{ says = \"tre gånger per år\" }, { says = ";
  CHECK(found("2018", cadences + "\"fyra gånger per år\" }]\n") ==
        "(cadence every tertial/quarterly)");
  CHECK(found("2018", cadences + "\"varje månad\" }]\n") == "cadence every tertial/quarterly");
}
