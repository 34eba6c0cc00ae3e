#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "base/date.h"
#include "derive/derive_records.h"
#include "pages/record_site.h"
#include "pages/silence/silence_page.h"

using namespace tertial;
using test::RecordSite;

namespace {

using Row = std::vector<std::string>;

std::string render(const PageType& type, const Site& site, std::string_view address) {
  std::string out;
  for (const PlannedPage& page : type.plan(site))
    if (page.address == address) type.render(site, page, nullptr, out);
  return out;
}

/// None of the test's values holds a comma or a quote.
std::vector<Row> rows_of(const std::string& csv) {
  std::vector<Row> rows;
  for (std::size_t at = 0; at < csv.size();) {
    const std::size_t end = csv.find("\r\n", at);
    std::string_view line = std::string_view(csv).substr(at, end - at);
    Row& row = rows.emplace_back();
    for (std::size_t comma = line.find(','); comma != std::string_view::npos;
         comma = line.find(',')) {
      row.emplace_back(line.substr(0, comma));
      line.remove_prefix(comma + 1);
    }
    row.emplace_back(line);
    at = end + 2;
  }
  return rows;
}

bool fits(const std::string& value, const nlohmann::json& column) {
  if (value.empty()) return !column.contains("required");
  const std::string type = column["datatype"];
  if (type == "date") return parse_date(value).has_value();
  if (type == "boolean") return value == "true" || value == "false";
  return type == "string";
}

/// What the metadata says of its file is true of every row.
void check_table(const Site& site, const PageType& file, const std::string& address,
                 std::size_t least) {
  const auto metadata =
      nlohmann::json::parse(render(silence_metadata_file, site, address + "-metadata.json"));
  const std::vector<Row> rows = rows_of(render(file, site, address));
  CHECK("/" + metadata["url"].get<std::string>() == address);
  const auto& columns = metadata["tableSchema"]["columns"];
  const auto key = metadata["tableSchema"]["primaryKey"].get<std::set<std::string>>();
  REQUIRE(rows.size() > least);
  std::set<Row> keys;
  for (const Row& row : rows) {
    REQUIRE(row.size() == columns.size());
    Row own;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string name = columns[i]["name"];
      if (&row == &rows.front())
        CHECK(row[i] == name);
      else
        CHECK_MESSAGE(fits(row[i], columns[i]), name << ": " << row[i]);
      if (key.contains(name)) own.push_back(row[i]);
    }
    CHECK(own.size() == key.size());
    CHECK(keys.insert(own).second);
  }
}

}  // namespace

TEST_CASE("the tables of what is absent are as their descriptions say") {
  const RecordSite made(
      {{"parties/town.toml", test::town},
       {"parties/police.toml", test::police},
       {"districts/norr.toml", "title = \"Norr\"\nkind = \"district\"\n"},
       {"bodies/rad.toml",
        "title = \"Rådet\"\nkind = \"safety-council\"\ndistricts = [\"norr\"]\n"
        "known_at = 2024-01-01\n"},
       {"inspection-rules/r.toml",
        "title = \"Regel\"\nseasons = [\"spring\", \"autumn\"]\nfrom = \"2024\"\n"
        "responsible = \"town\"\ntext = \"Vår och höst.\"\n"},
       {"pledges/a.toml", test::pledge("decided", "2024", "tertial",
                                       "districts = [\"norr\"]\ndue_dates = [{ period = "
                                       "\"2024-t3\", due = \"2025-01\" }]\n")},
       {"pledges/b.toml", test::pledge("proposed", "2025", "yearly")}});
  check_table(made.site(), silence_file, "/utan-redovisning.csv", 4);
  check_table(made.site(), absent_inspections_file, "/utan-besiktning.csv", 6);
}
