#include "derive/later_pledges.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/record_site.h"

using namespace tertial;
using test::RecordSite;

namespace {

std::string of_places(std::string_view valid, std::string_view places,
                      std::string_view stage = "decided") {
  return "title = \"Löfte\"\nkind = \"local\"\nstage = \"" + std::string(stage) +
         "\"\nmunicipalities = [\"hemma\"]\nvalid = \"" + std::string(valid) + "\"\ndistricts = [" +
         std::string(places) + "]\n";
}

const std::string place = "title = \"Plats\"\nkind = \"district\"\n";

std::vector<std::string> ids(const LaterPledges& later) {
  std::vector<std::string> all;
  for (const PledgeHistory* pledge : later.pledges)
    all.push_back(pledge->pledge->id);
  return all;
}

}  // namespace

TEST_CASE("an old pledge leads to the one that holds today, else to the latest after it") {
  const RecordSite site({{"districts/norr.toml", place},
                         {"districts/soder.toml", place},
                         {"pledges/a.toml", of_places("2017", "\"norr\"")},
                         {"pledges/b.toml", of_places("2018", "\"norr\", \"soder\"")},
                         {"pledges/c.toml", of_places("2019", "\"soder\"")},
                         {"pledges/d.toml", of_places("2020", "")},
                         {"pledges/e.toml", of_places("2021", "\"norr\"", "proposed")}});
  const Histories& histories = site.site().histories;
  const auto later = [&](std::string_view id, Date as_of) {
    return later_pledges(histories.of(site.record<Pledge>(id)), histories.all(), AsOf(as_of));
  };
  const LaterPledges past = later("a", {2026, 1, 1});
  CHECK_FALSE(past.in_force);
  CHECK(ids(past) == std::vector<std::string>{"e", "d", "b"});
  const LaterPledges then = later("a", {2020, 5, 1});
  CHECK(then.in_force);
  CHECK(ids(then) == std::vector<std::string>{"d"});
  // A proposal never holds.
  CHECK_FALSE(later("a", {2021, 5, 1}).in_force);
  // What is for one place leads on from what is for all only where it is for the whole.
  CHECK(ids(later("d", {2026, 1, 1})).empty());
}
