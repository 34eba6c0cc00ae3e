#include "derive/district_digest.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/record_site.h"
#include "records/news/news.h"

using namespace tertial;
using test::followup;
using test::RecordSite;

namespace {

const std::string place = "title = \"Plats\"\nkind = \"district\"\n";

/// A local pledge for `norr` and `soder`: point 1 for both, 2 for norr, 3 for söder.
const std::string local =
    "title = \"Löfte\"\nkind = \"local\"\nstage = \"decided\"\nmunicipalities = [\"hemma\"]\n"
    "districts = [\"norr\", \"soder\"]\nparties = [\"town\"]\nreporters = [\"town\"]\n"
    "valid = \"2023\"\ncadence = [{ every = \"yearly\" }]\n"
    "[[points]]\ncode = \"1\"\ntitle = \"Ett\"\n"
    "[[points]]\ncode = \"2\"\ntitle = \"Två\"\ndistrict = \"norr\"\n"
    "[[points]]\ncode = \"3\"\ntitle = \"Tre\"\ndistrict = \"soder\"\n";

DistrictDigest digest(const RecordSite& site, std::string_view id) {
  return digest_of(site.record<District>(id), site.site().model, site.site().settings,
                   site.site().histories);
}

}  // namespace

TEST_CASE("a place counts only the points that apply there") {
  const RecordSite site({{"parties/town.toml", test::town},
                         {"districts/norr.toml", place},
                         {"districts/soder.toml", place},
                         {"pledges/l.toml", local},
                         {"followups/l/2023.toml", followup("l", "2023", "3", "done")}});
  const DistrictDigest north = digest(site, "norr");
  REQUIRE(north.pledges.size() == 1);
  CHECK(north.pledges[0].points.size() == 2);
  CHECK_FALSE(north.pledges[0].all_points);
  CHECK(north.pledges[0].counts[static_cast<std::size_t>(ShownStatus::none_here)] == 2);
  CHECK(north.pledges[0].counts[static_cast<std::size_t>(ShownStatus::done)] == 0);
  const DistrictDigest south = digest(site, "soder");
  CHECK(south.pledges[0].counts[static_cast<std::size_t>(ShownStatus::done)] == 1);
}

TEST_CASE("a point of the whole municipality that names a place stands apart from the others") {
  const std::string point = "[[points]]\ncode = \"4\"\ntitle = \"Fyra\"\ndistrict = \"norr\"\n";
  const RecordSite site({{"parties/town.toml", test::town},
                         {"parties/police.toml", test::police},
                         {"districts/norr.toml", place},
                         {"districts/soder.toml", place},
                         {"pledges/alla.toml", test::pledge("decided", "2023", "yearly") + point}});
  const DistrictDigest north = digest(site, "norr");
  REQUIRE(north.pledges.size() == 1);
  REQUIRE(north.pledges[0].points.size() == 1);
  CHECK(*north.pledges[0].points[0]->point->code == "4");
  REQUIRE(north.municipal.size() == 1);
  CHECK(north.municipal[0].points.size() == 3);
  const DistrictDigest south = digest(site, "soder");
  CHECK(south.pledges.empty());
  REQUIRE(south.municipal.size() == 1);
  CHECK(south.municipal[0].points.size() == 3);
}

TEST_CASE("pledges of the whole municipality stand apart, and only in their municipality") {
  const RecordSite site({{"parties/town.toml", test::town},
                         {"parties/police.toml", test::police},
                         {"districts/norr.toml", place},
                         {"districts/borta/vast.toml", place},
                         {"pledges/alla.toml", test::pledge("decided", "2023", "yearly")}});
  CHECK(digest(site, "norr").pledges.empty());
  REQUIRE(digest(site, "norr").municipal.size() == 1);
  CHECK(digest(site, "norr").municipal[0].points.size() == 3);
  CHECK(digest(site, "borta/vast").municipal.empty());
}

TEST_CASE("a place gathers nothing from the place that it is part of") {
  const RecordSite site({{"parties/town.toml", test::town},
                         {"districts/norr.toml", place},
                         {"districts/soder.toml", place},
                         {"districts/torg.toml", place + "part_of = \"norr\"\n"},
                         {"pledges/l.toml", local}});
  CHECK(digest(site, "torg").pledges.empty());
  REQUIRE(digest(site, "norr").parts.size() == 1);
  CHECK(digest(site, "norr").parts[0]->id == "torg");
}

TEST_CASE("safety councils stand before other bodies, each body once") {
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"districts/norr.toml", place + "committees = [{ body = \"utskott\" }]\n"},
       {"bodies/rad.toml", "title = \"Råd\"\nkind = \"safety-council\"\ndistricts = [\"norr\"]\n"},
       {"bodies/utskott.toml",
        "title = \"Utskott\"\nkind = \"committee\"\ndistricts = [\"norr\"]\n"}});
  const DistrictDigest north = digest(site, "norr");
  REQUIRE(north.safety_councils.size() == 1);
  CHECK(north.safety_councils[0]->id == "rad");
  REQUIRE(north.bodies.size() == 1);
  CHECK(north.bodies[0]->id == "utskott");
}

TEST_CASE("absent reports of a proposal are planned, those of a decided pledge absent") {
  std::string proposal = local;
  proposal.replace(proposal.find("\"decided\""), 9, "\"proposed\"");
  const RecordSite site({{"parties/town.toml", test::town},
                         {"districts/norr.toml", place},
                         {"districts/soder.toml", place},
                         {"pledges/a.toml", local},
                         {"pledges/b.toml", proposal}});
  const DistrictDigest north = digest(site, "norr");
  REQUIRE(north.absent.size() == 1);
  CHECK(north.absent[0].history->pledge->id == "a");
  REQUIRE(north.planned.size() == 1);
  CHECK(north.planned[0].history->pledge->id == "b");
}

TEST_CASE("news of the place and of its pledges is gathered once") {
  const RecordSite site({{"parties/town.toml", test::town},
                         {"districts/norr.toml", place},
                         {"districts/soder.toml", place},
                         {"pledges/l.toml", local},
                         {"news/nytt.toml",
                          "title = \"Nytt\"\ndate = 2024-01-01\npledges = [\"l\"]\n"
                          "districts = [\"norr\"]\n"}});
  CHECK(digest(site, "norr").news.size() == 1);
}

TEST_CASE("the pledge that ends last stands first") {
  std::string later = local;
  later.replace(later.find("valid = \"2023\""), 14, "valid = \"2022/2024\"");
  const RecordSite site({{"parties/town.toml", test::town},
                         {"districts/norr.toml", place},
                         {"districts/soder.toml", place},
                         {"pledges/a.toml", local},
                         {"pledges/b.toml", later}});
  const DistrictDigest north = digest(site, "norr");
  REQUIRE(north.pledges.size() == 2);
  CHECK(north.pledges[0].history->pledge->id == "b");
}
