#include "derive/standing.h"

#include <doctest/doctest.h>

#include "pages/record_site.h"

using namespace tertial;
using test::RecordSite;

namespace {

const AsOf today({2026, 11, 21});

Validity valid(std::string_view from, std::string_view to) {
  Validity valid;
  if (!from.empty()) valid.from = Located<PartialDate>{*parse_partial_date(from), {}};
  if (!to.empty()) valid.to = Located<PartialDate>{*parse_partial_date(to), {}};
  return valid;
}

}  // namespace

TEST_CASE("something applies through the last day of a partial end") {
  CHECK(standing_of(valid("2023", "2026"), today) == Standing::current);
  CHECK(standing_of(valid("", "2026-11-21"), today) == Standing::current);
  CHECK(standing_of(valid("2023", "2026-11-20"), today) == Standing::ended);
}

TEST_CASE("something that may have begun is not upcoming") {
  CHECK(standing_of(valid("2026-11", "2027"), today) == Standing::current);
  CHECK(standing_of(valid("2026-12", "2027"), today) == Standing::upcoming);
}

TEST_CASE("without an end nothing is known of today, unless a source says until further notice") {
  CHECK(standing_of(valid("2019", ""), today) == Standing::unknown);
  CHECK(standing_of(valid("", ".."), today) == Standing::unknown);
  Validity open = valid("2019", "");
  open.open_ended = true;
  CHECK(standing_of(open, today) == Standing::current);
  open.ended = true;
  CHECK(standing_of(open, today) == Standing::ended);
}

TEST_CASE("an agreement ends when the one that replaces it has begun") {
  const std::string first = "title = \"Första\"\nvalid = { from = \"2019\" }\n";
  const auto next = [](std::string_view from) {
    return "title = \"Andra\"\nsupersedes = [\"a\"]\nvalid = { from = \"" + std::string(from) +
           "\" }\n";
  };
  const RecordSite begun({{"agreements/a.toml", first}, {"agreements/b.toml", next("2023")}});
  CHECK(standing_in<Agreement>(begun.record<Agreement>("a"), begun.site().model, today) ==
        Standing::ended);
  const RecordSite ahead({{"agreements/a.toml", first}, {"agreements/b.toml", next("2027")}});
  CHECK(standing_in<Agreement>(ahead.record<Agreement>("a"), ahead.site().model, today) ==
        Standing::unknown);
  CHECK(successors_of<Agreement>(ahead.record<Agreement>("b"), ahead.site().model).empty());
}
