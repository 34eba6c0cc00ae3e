// The terms of open data, as municipalities write them. All records are invented.
#include "pages/open_data/catalogue.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/open_data/open_data_page.h"
#include "pages/record_site.h"

using namespace tertial;
using test::RecordSite;

namespace {

/// The catalogue of a municipality with these lines; empty where there is none.
std::string catalogue_of(const std::string& lines) {
  RecordSite made({{"municipalities/hemma.toml", "title = \"Hemma kommun\"\n" + lines}});
  made.settings().official = true;
  made.settings().publisher = Publisher{"Hemma kommun", "kommun@example.org"};
  std::string out;
  for (const PlannedPage& page : catalogue_file.plan(made.site()))
    catalogue_file.render(made.site(), page, nullptr, out);
  return out;
}

const std::string number = "organisation_number = \"212000-9999\"\n";
const std::string licence =
    "open_data_licence = \"https://creativecommons.org/publicdomain/zero/1.0/\"\n";

bool says(const std::string& catalogue, std::string_view text) {
  return catalogue.find(text) != std::string::npos;
}

/// The newest change that a table tells of, or "none".
std::string updated(const Site& site, std::string_view address) {
  for (const OpenTable* table : open_tables())
    if (table->address == address) {
      const std::optional<Date> day = table->updated(site);
      return day ? to_string(*day) : "none";
    }
  return "no table";
}

}  // namespace

TEST_CASE("a licence of Creative Commons is known by every address that people copy") {
  for (const char* address : {"http://creativecommons.org/publicdomain/zero/1.0/",
                              "https://creativecommons.org/publicdomain/zero/1.0",
                              "https://www.creativecommons.org/publicdomain/zero/1.0/",
                              "https://creativecommons.org/publicdomain/zero/1.0/deed.sv",
                              "https://creativecommons.org/publicdomain/zero/1.0/legalcode",
                              "https://creativecommons.org/publicdomain/zero/1.0/legalcode.sv#a",
                              "https://creativecommons.org/publicdomain/zero/1.0/?ref=chooser-v1",
                              "https://creativecommons.org/publicdomain/zero/1.0/#deed"}) {
    INFO(address);
    CHECK(licence_name(address) == "CC0 1.0");
    CHECK(
        says(catalogue_of(number + "open_data_licence = \"" + address + "\"\n"),
             "<dct:license rdf:resource=\"http://creativecommons.org/publicdomain/zero/1.0/\"/>"));
  }
  CHECK(licence_name("https://creativecommons.org/licenses/by/4.0/deed.sv") == "CC BY 4.0");
  CHECK(licence_name("https://creativecommons.org/licenses/by-sa/4.0/") == "CC BY-SA 4.0");
}

TEST_CASE("another licence stands as its address") {
  for (const char* address :
       {"https://creativecommons.org/licenses/by/3.0/", "https://example.org/licens",
        "https://example.org/creativecommons.org/licenses/by/4.0/", "https://a"})
    CHECK(licence_name(address) == address);
  CHECK(says(catalogue_of(number + "open_data_licence = \"https://example.org/licens\"\n"),
             "<dct:license rdf:resource=\"https://example.org/licens\"/>"));
}

TEST_CASE("an organisation number is the same with and without its century and hyphen") {
  for (const char* written :
       {"212000-9999", "2120009999", "16212000-9999", "162120009999", "212000 9999"}) {
    INFO(written);
    CHECK(says(catalogue_of(licence + "organisation_number = \"" + written + "\"\n"),
               "\"http://dataportal.se/organisation/SE2120009999\""));
  }
}

TEST_CASE("there is no catalogue without a licence and an organisation number") {
  CHECK(catalogue_of(licence).empty());
  CHECK(catalogue_of(number).empty());
}

TEST_CASE("only ten digits are an organisation number") {
  for (const char* written : {"212000-999", "212000-99990", "19212000-9999", "okänt"})
    CHECK_MESSAGE(!organisation_digits(written), written);
}

TEST_CASE("a table is as new as the newest change of its records") {
  const std::string changed = "updated = 2024-05-02\n";
  const RecordSite made(
      {{"sources/s.toml",
        "title = \"Källa\"\nkind = \"other\"\nread = \"full\"\nupdated = 2024-11-01\n"},
       {"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"pledges/a.toml", test::pledge("decided", "2024", "tertial", changed)},
       {"followups/a/2024-t1.toml", test::followup("a", "2024-t1", "1", "ongoing",
                                                   "sources = [\"s\"]\nupdated = 2024-06-03\n")},
       {"followups/a/2024-t2.toml",
        test::followup("a", "2024-t2", "1", "ongoing", "sources = [\"s\"]\n")}});
  for (const char* table : {"/medborgarloften.csv", "/uppfoljning.csv", "/utan-redovisning.csv"})
    CHECK(updated(made.site(), table) == "2024-06-03");
  CHECK(updated(made.site(), "/moten.csv") == "none");
}
