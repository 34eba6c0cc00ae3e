#include "records/meeting/meeting.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("only what is written as a range is one") {
  using Ranges = std::vector<ItemRange>;
  CHECK(item_ranges("§§ 90–97") == Ranges{{90, 97}});
  CHECK(item_ranges("§ 90 till och med § 97") == Ranges{{90, 97}});
  CHECK(item_ranges("§§ 88, 96") == Ranges{{88, 88}, {96, 96}});
  CHECK(item_ranges("§ 96 och § 88") == Ranges{{88, 88}, {96, 96}});
  CHECK(item_ranges("§§ 88, 90-92, 91–97 och 99") == Ranges{{88, 88}, {90, 97}, {99, 99}});
  CHECK(item_ranges("alla paragrafer").empty());
}
