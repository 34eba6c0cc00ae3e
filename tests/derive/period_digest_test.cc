#include "derive/period_digest.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/record_site.h"

using namespace tertial;
using test::followup;
using test::pledge;
using test::RecordSite;

TEST_CASE("a period gathers who reported, whose report contains it, and who is silent") {
  const RecordSite site(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"pledges/a.toml", pledge("decided", "2018", "tertial")},
       {"pledges/b.toml", pledge("decided", "2018", "tertial")},
       {"pledges/c.toml", pledge("decided", "2018", "tertial")},
       {"pledges/d.toml", pledge("proposed", "2018", "tertial")},
       {"pledges/e.toml", pledge("decided", "2018", "yearly")},
       {"followups/a/2018-t1.toml", followup("a", "2018-t1", "1", "done")},
       {"followups/b/2018.toml", followup("b", "2018", "1", "done", "covers = [\"2018-t1\"]")}});
  const PeriodDigest digest = digest_of(*parse_period("2018-t1"), site.site().histories.all());
  REQUIRE(digest.reported.size() == 1);
  CHECK(digest.reported[0].history->pledge->id == "a");
  REQUIRE(digest.contained.size() == 1);
  CHECK(digest.contained[0].followup->id == "b/2018");
  REQUIRE(digest.absent.size() == 1);
  CHECK(digest.absent[0].history->pledge->id == "c");
  REQUIRE(digest.planned.size() == 1);
  CHECK(digest.planned[0].history->pledge->id == "d");
  CHECK(digest.upcoming.empty());
}

TEST_CASE("every period that is reported or expected stands once, in order of time") {
  const RecordSite site({{"parties/town.toml", test::town},
                         {"parties/police.toml", test::police},
                         {"pledges/a.toml", pledge("decided", "2018", "tertial")},
                         {"pledges/b.toml", pledge("decided", "2018", "half-yearly")},
                         {"followups/a/2018-t1.toml", followup("a", "2018-t1", "1", "done")},
                         {"followups/a/2018.toml", followup("a", "2018", "1", "done")}});
  std::string all;
  for (const Period& period : all_periods(site.site().histories.all()))
    all += to_string(period) + " ";
  CHECK(all == "2018-t1 2018-h1 2018-t2 2018-t3 2018-h2 2018 ");
}
