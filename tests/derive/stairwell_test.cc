#include "derive/stairwell.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/record_site.h"

using namespace tertial;
using test::followup;
using test::pledge;
using test::RecordSite;

namespace {

const std::string norr = "title = \"Norr\"\nkind = \"district\"\n";

std::vector<StairwellSheet> sheets(const RecordSite& site) {
  return stairwell_sheets(site.record<District>("norr"), site.site().model, site.site().histories);
}

}  // namespace

TEST_CASE("a place has a sheet for each reported period of its pledges, the latest first") {
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"districts/norr.toml", norr},
       {"pledges/a.toml", pledge("decided", "2018", "tertial", "districts = [\"norr\"]\n")},
       {"pledges/b.toml", pledge("decided", "2018", "tertial")},
       {"followups/a/2018-t1.toml", followup("a", "2018-t1", "1", "ongoing")},
       {"followups/a/2018-t2.toml", followup("a", "2018-t2", "1", "done")},
       {"followups/b/2018-t3.toml", followup("b", "2018-t3", "1", "done")}},
      {2018, 9, 1});
  const std::vector<StairwellSheet> all = sheets(site);
  REQUIRE(all.size() == 2);
  CHECK(to_string(all[0].period) == "2018-t2");
  REQUIRE(all[0].pledges.size() == 1);
  // What the report says nothing of is silent, never left out.
  REQUIRE(all[0].pledges[0].points.size() == 3);
  CHECK(all[0].pledges[0].points[0].status == ShownStatus::done);
  CHECK(all[0].pledges[0].points[1].status == ShownStatus::none_here);
  CHECK(to_string(all[0].pledges[0].next->period) == "2018-t3");
  CHECK(all[0].pledges[0].next->absent());
  CHECK(to_string(all[1].pledges[0].next->period) == "2018-t2");
}

TEST_CASE("silence has a sheet too, once its period is over") {
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"districts/norr.toml", norr},
       {"pledges/a.toml", pledge("decided", "2018", "tertial", "districts = [\"norr\"]\n")},
       {"pledges/b.toml", pledge("proposed", "2018", "yearly", "districts = [\"norr\"]\n")},
       {"followups/a/2018-t1.toml", followup("a", "2018-t1", "1", "ongoing")}},
      {2018, 9, 1});
  const std::vector<StairwellSheet> all = sheets(site);
  REQUIRE(all.size() == 2);  // not of the third tertial, nor of what nobody owes
  CHECK(to_string(all[0].period) == "2018-t2");
  CHECK(all[0].silent);
  REQUIRE(all[0].pledges.size() == 1);
  CHECK_FALSE(all[0].pledges[0].followup);
  CHECK(all[0].pledges[0].points[0].status == ShownStatus::none_here);
  CHECK(to_string(all[0].pledges[0].next->period) == "2018-t3");
  CHECK_FALSE(is_past(all[0], site.site().as_of));
  CHECK_FALSE(all[1].silent);
}

TEST_CASE("a report that is awaited for a time that began before the sheet's ended is the next") {
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"districts/norr.toml", norr},
       {"pledges/a.toml", pledge("decided", "2018", "half-yearly", "districts = [\"norr\"]\n")},
       {"followups/a/2018-t2.toml", followup("a", "2018-t2", "1", "done")}},
      {2018, 6, 30});
  const std::vector<StairwellSheet> all = sheets(site);
  REQUIRE(all.size() == 1);
  REQUIRE(all[0].pledges[0].next);
  CHECK(to_string(all[0].pledges[0].next->period) == "2018-h2");
}

TEST_CASE("a point of another place is not on the sheet, and no sheet is empty") {
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"districts/norr.toml", norr},
       {"districts/soder.toml", "title = \"Söder\"\nkind = \"district\"\n"},
       {"pledges/a.toml",
        "title = \"Löfte\"\nkind = \"local\"\nstage = \"decided\"\nmunicipalities = [\"hemma\"]\n"
        "districts = [\"norr\", \"soder\"]\nvalid = \"2018\"\n"
        "[[points]]\ncode = \"1\"\ntitle = \"Ett\"\ndistrict = \"soder\"\n"},
       {"followups/a/2018.toml", followup("a", "2018", "1", "done")}});
  CHECK(sheets(site).empty());
  CHECK(stairwell_sheets(site.record<District>("soder"), site.site().model, site.site().histories)
            .size() == 1);
}

TEST_CASE("the sheet names the safety councils that have not ended") {
  const RecordSite site(
      {{"districts/norr.toml", norr},
       {"bodies/a.toml",
        "title = \"A\"\nkind = \"safety-council\"\ndistricts = [\"norr\"]\nvalid_to = \"2020\"\n"},
       {"bodies/b.toml", "title = \"B\"\nkind = \"safety-council\"\ndistricts = [\"norr\"]\n"},
       {"bodies/c.toml", "title = \"C\"\nkind = \"committee\"\ndistricts = [\"norr\"]\n"}});
  const auto councils =
      safety_councils_of(site.record<District>("norr"), site.site().model, site.site().as_of);
  REQUIRE(councils.size() == 1);
  CHECK(councils[0]->id == "b");
}

TEST_CASE("a sheet is history once its pledge is over or has been reported again") {
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"districts/norr.toml", norr},
       {"pledges/a.toml", pledge("decided", "2018", "tertial", "districts = [\"norr\"]\n")},
       {"followups/a/2018-t1.toml", followup("a", "2018-t1", "1", "ongoing")},
       {"followups/a/2018-t2.toml", followup("a", "2018-t2", "1", "done")}},
      {2018, 9, 1});
  const std::vector<StairwellSheet> all = sheets(site);
  REQUIRE(all.size() == 2);
  CHECK_FALSE(is_past(all[0], AsOf({2018, 12, 31})));
  CHECK(is_past(all[0], AsOf({2019, 1, 1})));
  CHECK(is_past(all[1], AsOf({2018, 12, 31})));
  CHECK_FALSE(all[0].pledges[0].points[0].silent);
  CHECK(all[0].pledges[0].points[1].silent);
}
