#include "derive/silence.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/record_site.h"

using namespace tertial;
using test::followup;
using test::pledge;
using test::police;
using test::RecordSite;
using test::town;

namespace {

Silence silence(const RecordSite& site) {
  return collect_silence(site.site().histories.all(), site.site().as_of);
}

/// "l 2023-t1, l 2023-t2".
std::string text(const std::vector<AbsentReport>& reports) {
  std::string all;
  for (const AbsentReport& report : reports)
    all += (all.empty() ? "" : ", ") + report.history->pledge->id + " " +
           to_string(report.report->period);
  return all;
}

}  // namespace

TEST_CASE("absent reports stand oldest first, over all pledges") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/b.toml", pledge("decided", "2022", "yearly")},
                         {"pledges/a.toml", pledge("decided", "2023", "tertial")},
                         {"followups/a/2023-t2.toml", followup("a", "2023-t2", "1", "ongoing")}});
  CHECK(text(silence(site).absent) == "b 2022, a 2023-t1, a 2023-t3");
}

TEST_CASE("proposals and periods that are not over stand apart") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/forslag.toml", pledge("proposed", "2022", "yearly")},
                         {"pledges/nu.toml", pledge("decided", "2026", "tertial")}});
  const Silence found = silence(site);
  CHECK(text(found.absent) == "nu 2026-t1, nu 2026-t2");
  CHECK(text(found.planned) == "forslag 2022");
  CHECK(text(found.upcoming) == "nu 2026-t3");
}

TEST_CASE("only the named reporter is counted, and expected is the sum of the three") {
  const RecordSite site(
      {{"parties/town.toml", town},
       {"parties/police.toml", police},
       {"pledges/l.toml", pledge("decided", "2018/2019", "tertial")},
       {"pledges/forslag.toml", pledge("proposed", "2022", "yearly")},
       {"followups/l/2018.toml", followup("l", "2018", "1", "unassessed",
                                          "covers = [\"2018-t1\", \"2018-t2\", \"2018-t3\"]")},
       {"followups/l/2019-t1.toml", followup("l", "2019-t1", "1", "ongoing")}});
  const Silence found = silence(site);
  REQUIRE(found.reporters.size() == 1);
  const Tally& tally = found.reporters[0];
  CHECK(tally.about->id == "town");
  CHECK(tally.registered == 1);
  CHECK(tally.otherwise == 3);
  CHECK(tally.absent == 2);
  CHECK(tally.not_reported == 0);
  CHECK(tally.expected() == 6);
}

TEST_CASE("a joint report counts for both reporters, and a pledge without one for nobody by name") {
  std::string joint = pledge("decided", "2022", "yearly");
  joint.replace(joint.find("reporters = [\"town\"]"), 20, "reporters = [\"town\", \"police\"]");
  std::string nobody = pledge("decided", "2023", "yearly");
  nobody.replace(nobody.find("reporters = [\"town\"]\n"), 21, "");
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/b.toml", joint},
                         {"pledges/n.toml", nobody}});
  const Silence found = silence(site);
  REQUIRE(found.reporters.size() == 3);
  CHECK(found.reporters[0].about->id == "police");
  CHECK(found.reporters[1].about->id == "town");
  CHECK(found.reporters[2].about == nullptr);
  for (const Tally& tally : found.reporters)
    CHECK(tally.absent == 1);
}

TEST_CASE("the same reports are counted by pledge, receiving body and place") {
  const RecordSite site(
      {{"parties/town.toml", town},
       {"parties/police.toml", police},
       {"sources/s.toml", "title = \"Källa\"\nkind = \"other\"\nread = \"full\"\n"},
       {"bodies/b.toml", "title = \"Rådet\"\nkind = \"board\"\n"},
       {"districts/d.toml", "title = \"Norr\"\nkind = \"district\"\n"},
       {"districts/e.toml", "title = \"Öst\"\nkind = \"district\"\n"},
       {"pledges/l.toml", pledge("decided", "2023", "tertial",
                                 "districts = [\"d\", \"e\"]\nreporting = { to = [\"b\"] }\n")},
       {"pledges/m.toml", pledge("decided", "2022", "yearly")},
       {"followups/l/2023-t1.toml", followup("l", "2023-t1", "1", "ongoing")}});
  const Silence found = collect_silence(site.site().histories.all(), AsOf({2026, 11, 21}));
  CHECK(found.total.expected() == 4);
  CHECK(found.total.registered == 1);
  CHECK(found.total.absent == found.absent.size());
  REQUIRE(found.pledges.size() == 2);
  CHECK(found.pledges[0].absent == 2);
  CHECK(to_string(*found.pledges[0].oldest) == "2023-t2");
  REQUIRE(found.bodies.size() == 2);
  CHECK(found.bodies[0].about->id == "b");
  CHECK(found.bodies[1].about == nullptr);
  REQUIRE(found.districts.size() == 3);
  CHECK(found.districts[0].absent == 2);
  CHECK(found.districts[1].absent == 2);
  CHECK(found.districts[2].absent == 1);
}

TEST_CASE("the longest silence is the longest stretch of time without a report of one pledge") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/ar.toml", pledge("decided", "2019", "yearly")},
                         {"pledges/man.toml", pledge("decided", "2022", "monthly")},
                         {"followups/man/2022-03.toml", followup("man", "2022-03", "1", "done")}});
  const Silence found = silence(site);
  REQUIRE(found.longest.size() == 1);
  CHECK(found.longest[0].history->pledge->id == "ar");
  CHECK(found.longest[0].reports == 1);
}

TEST_CASE("a report in between ends the silence") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2022/2023", "tertial")},
                         {"followups/l/2022-t3.toml", followup("l", "2022-t3", "1", "done")}});
  const Silence found = silence(site);
  REQUIRE(found.longest.size() == 1);
  CHECK(to_string(found.longest[0].first) == "2023-t1");
  CHECK(to_string(found.longest[0].last) == "2023-t3");
  CHECK(found.longest[0].reports == 3);
}

TEST_CASE("neighbours with one reason are one row, a due date keeps its own") {
  const RecordSite site(
      {{"parties/town.toml", town},
       {"parties/police.toml", police},
       {"pledges/l.toml",
        pledge("decided", "2023", "quarterly",
               "absent = [{ periods = [\"2023-q1\", \"2023-q2\"], reason = \"not-found\" }]\n"
               "due_dates = [{ period = \"2023-q4\", due = 2024-02-01 }]")}});
  const auto rows = join_neighbours(silence(site).absent);
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].reports.size() == 2);
  CHECK(to_string(rows[0].last()) == "2023-q2");
  CHECK(to_string(rows[1].first()) == "2023-q3");
  CHECK(to_string(rows[2].first()) == "2023-q4");
}

TEST_CASE("planned final reports that are not here are listed, also those of proposals") {
  const RecordSite site(
      {{"parties/town.toml", town},
       {"parties/police.toml", police},
       {"pledges/l.toml", pledge("proposed", "2024", "yearly",
                                 "final_report = { due = \"2026-01\", reason = \"not-found\" }")},
       {"pledges/m.toml", pledge("decided", "2024", "yearly")}});
  const Silence found = silence(site);
  REQUIRE(found.finals.size() == 1);
  CHECK(found.finals[0].history->pledge->id == "l");
  CHECK(found.finals[0].state.reason == AbsenceReason::not_found);
}

TEST_CASE("every pledge with a silence as long as the longest is named") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/a.toml", pledge("decided", "2022", "tertial")},
                         {"pledges/b.toml", pledge("decided", "2023", "yearly")},
                         {"pledges/c.toml", pledge("decided", "2024", "tertial")},
                         {"followups/c/2024-t1.toml", followup("c", "2024-t1", "1", "ongoing")}});
  const Silence found = silence(site);
  REQUIRE(found.longest.size() == 2);
  CHECK(found.longest[0].history->pledge->id == "a");
  CHECK(found.longest[0].reports == 3);
  CHECK(found.longest[1].history->pledge->id == "b");
}
