#include "derive/corrections.h"

#include <doctest/doctest.h>

#include "pages/record_site.h"
#include "records/source/source.h"

using namespace tertial;
using test::RecordSite;

namespace {

std::string correction(std::string_view day, std::string_view more = "") {
  return "record = \"source:s\"\nwhat = \"Året\"\nfrom = \"2023\"\nto = \"2024\"\ndate = " +
         std::string(day) + "\nreason = \"Felskrivet.\"\nnoticed_by = \"editors\"\n" +
         std::string(more);
}
const std::string source = "title = \"Källa\"\nkind = \"other\"\nread = \"full\"\n";

}  // namespace

TEST_CASE("corrections stand newest first, and not before their day") {
  const RecordSite test({{"sources/s.toml", source},
                         {"corrections/a.toml", correction("2025-01-01")},
                         {"corrections/b.toml", correction("2025-03-01")},
                         {"corrections/c.toml", correction("2025-02-01")}});
  const Record& record = test.record<Source>("s");
  const auto all = corrections_of(record, test.site().model, AsOf({2025, 2, 28}));
  REQUIRE(all.size() == 2);
  CHECK(all[0]->id == "c");
  CHECK(all[1]->id == "a");
  CHECK(all_corrections(test.site().model, AsOf({2025, 3, 1})).size() == 3);
}

TEST_CASE("a correction that cites a source does not correct the source") {
  const RecordSite test({{"sources/s.toml", source},
                         {"sources/t.toml", source},
                         {"corrections/a.toml", correction("2025-01-01", "sources = [\"t\"]\n")}});
  CHECK(corrections_of(test.record<Source>("t"), test.site().model, AsOf({2025, 3, 1})).empty());
  CHECK(corrections_of(test.record<Source>("s"), test.site().model, AsOf({2025, 3, 1})).size() ==
        1);
}
