#include "derive/promise_chain.h"

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

/// A pledge with one point more, which goes on from another.
std::string later(std::string_view valid, std::string_view from) {
  return pledge("decided", valid, "yearly") +
         "[[points]]\ncode = \"4\"\ntitle = \"Fyra\"\ncontinues = \"" + std::string(from) + "\"\n";
}

/// "a#1 b#4": the links of a chain.
std::string line(const PromiseChain& chain) {
  std::string text;
  for (const ChainLink& link : chain.links)
    text += (text.empty() ? "" : " ") +
            point_address(link.history->pledge->id, *link.point->point->code);
  return text;
}

}  // namespace

TEST_CASE("a point that goes on twice is promised for the third time") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/c.toml", later("2025", "b#4")},
                         {"pledges/a.toml", pledge("decided", "2023", "yearly")},
                         {"pledges/b.toml", later("2024", "a#1")}});
  const std::vector<PromiseChain> chains = promise_chains(site.site().histories);
  REQUIRE(chains.size() == 1);
  CHECK(line(chains[0]) == "a#1 b#4 c#4");
  CHECK(chains[0].promised == 3);
  CHECK(chains[0].splits.empty());
  CHECK(site.site().wording.promised(3) == "lovad för tredje gången");
}

TEST_CASE("a point that goes on in two pledges is one chain that splits") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/a.toml", pledge("decided", "2023", "yearly")},
                         {"pledges/b.toml", later("2024", "a#1")},
                         {"pledges/c.toml", later("2024", "a#1")}});
  const std::vector<PromiseChain> chains = promise_chains(site.site().histories);
  REQUIRE(chains.size() == 1);
  CHECK(line(chains[0]) == "a#1 b#4 c#4");
  CHECK(chains[0].promised == 2);
  REQUIRE(chains[0].splits.size() == 1);
  CHECK(chains[0].splits[0].history->pledge->id == "a");
}

TEST_CASE("the trace is lost where a report carries a point over and no later point names it") {
  const std::string carried = followup("a", "2023", "2", "ongoing") + "carried_over = true\n";
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/a.toml", pledge("decided", "2023", "yearly")},
                         {"pledges/b.toml", later("2024", "a#1")},
                         {"followups/a/2023.toml", carried}});
  const std::vector<PromiseChain> chains = promise_chains(site.site().histories);
  REQUIRE(chains.size() == 2);
  CHECK(line(chains[0]) == "a#1 b#4");  // the longer one first
  CHECK(chains[0].lost.empty());
  CHECK(line(chains[1]) == "a#2");
  CHECK(chains[1].lost.size() == 1);
}

TEST_CASE("each pledge of a chain keeps its own history") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/a.toml", pledge("decided", "2023", "yearly")},
                         {"pledges/b.toml", later("2024", "a#1")},
                         {"followups/a/2023.toml", followup("a", "2023", "1", "done")}});
  const PromiseChain chain = promise_chains(site.site().histories).front();
  CHECK(chain.links[0].point->present == ShownStatus::done);
  CHECK(chain.links[1].point->present == ShownStatus::none_here);
}
