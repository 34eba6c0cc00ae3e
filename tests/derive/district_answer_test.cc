#include "derive/district_answer.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/record_site.h"

using namespace tertial;
using test::followup;
using test::RecordSite;

namespace {

const std::string place = "title = \"Plats\"\nkind = \"district\"\n";

DistrictDigest digest(const RecordSite& site) {
  return digest_of(site.record<District>("norr"), site.site().model, site.site().settings,
                   site.site().histories);
}

std::size_t of(const StatusCounts& counts, ShownStatus status) {
  return counts[static_cast<std::size_t>(status)];
}

}  // namespace

TEST_CASE("the answer is about the pledges that name the place, and says what holds today") {
  const std::string named = "districts = [\"norr\"]\n";
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"districts/norr.toml", place},
       {"pledges/old.toml", test::pledge("decided", "2018", "yearly", named)},
       {"pledges/new.toml", test::pledge("signed", "2026", "tertial", named)},
       {"pledges/idea.toml",
        "title = \"Idé\"\nkind = \"local\"\nstage = \"proposed\"\n"
        "municipalities = [\"hemma\"]\nvalid = \"2026\"\n"
        "districts = [\"norr\"]\npoints_extent = \"none\"\n"},
       {"pledges/alla.toml", test::pledge("decided", "2026", "yearly")},
       {"followups/new/2026-t1.toml", followup("new", "2026-t1", "1", "ongoing")}});
  const DistrictDigest whole = digest(site);
  const DistrictAnswer now = answer_of(whole, AsOf({2026, 11, 21}));
  REQUIRE(now.in_force.size() == 2);
  CHECK(now.in_force[0]->pledge->id == "new");
  CHECK(now.in_force[1]->pledge->id == "alla");
  CHECK(now.latest == nullptr);
  CHECK_FALSE(now.municipal);
  CHECK(now.pledges.size() == 2);
  CHECK(now.without_points == 1);
  CHECK(now.points == 6);
  CHECK(of(now.counts, ShownStatus::ongoing) == 1);
  CHECK(now.parties.size() == 2);
  // The old pledge's year, and the second tertial of the new one; the third is not over.
  CHECK(now.absent == 2);

  const DistrictAnswer later = answer_of(whole, AsOf({2030, 1, 1}));
  CHECK(later.in_force.empty());
  REQUIRE(later.latest);
  CHECK(later.latest->pledge->id == "alla");
}

TEST_CASE("where no pledge names the place, the answer is about the whole municipality") {
  const RecordSite site({{"parties/town.toml", test::town},
                         {"parties/police.toml", test::police},
                         {"districts/norr.toml", place},
                         {"pledges/alla.toml", test::pledge("decided", "2018", "yearly")}});
  const DistrictDigest whole = digest(site);
  const DistrictAnswer answer = answer_of(whole, AsOf({2026, 11, 21}));
  CHECK(answer.municipal);
  CHECK(answer.points == 3);
  CHECK(answer.absent == 1);
}
