#include "pages/feed/feed.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "pages/record_site.h"
#include "records/body/body.h"

using namespace tertial;
using test::RecordSite;

TEST_CASE("a body has a feed before there is anything to tell, and a corrected case has none") {
  const RecordSite test(
      {{"bodies/ks.toml",
        "title = \"Styrelsen\"\nkind = \"board\"\nsources = []\nupdated = 2026-03-01\n"},
       {"cases/a.toml", "title = \"Ärendet\"\nnumber = \"KS 2026-1\"\n"},
       {"corrections/b.toml",
        "record = \"case:a\"\nwhat = \"Titeln\"\nfrom = \"1\"\nto = \"2\"\ndate = 2026-02-01\n"
        "reason = \"Fel.\"\nnoticed_by = \"editors\"\n"}});
  const Site& site = test.site();
  CHECK(feed_address(site, test.record<Body>("ks")) == "/organ/ks/flode.xml");
  CHECK_FALSE(site.events.changes(test.record<Case>("a")).empty());
  CHECK_FALSE(feed_address(site, test.record<Case>("a")));

  const std::vector<PlannedPage> planned = feed_file.plan(site);
  const auto own = std::ranges::find(planned, "/organ/ks/flode.xml", &PlannedPage::address);
  REQUIRE(own != planned.end());
  std::string feed;
  feed_file.render(site, *own, nullptr, feed);
  CHECK(feed.find("<updated>2026-03-01T") != std::string::npos);
  CHECK(feed.find("<entry>") == std::string::npos);
}
