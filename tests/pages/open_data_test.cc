// The tables of open data, as the program that fetches them sees them. All records are invented.
#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "base/date.h"
#include "derive/derive_records.h"
#include "pages/open_data/open_data_page.h"
#include "pages/open_data/open_table.h"
#include "pages/record_site.h"

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

/// RFC 4180.
std::vector<Row> rows_of(std::string_view csv) {
  std::vector<Row> rows;
  while (!csv.empty()) {
    Row& row = rows.emplace_back(1);
    bool quoted = false;
    for (std::size_t i = 0;; ++i) {
      REQUIRE(i < csv.size());
      if (csv[i] == '"') {
        if (quoted && csv.substr(i + 1).starts_with('"'))
          row.back() += csv[i++];
        else
          quoted = !quoted;
      } else if (csv[i] == ',' && !quoted) {
        row.emplace_back();
      } else if (csv.substr(i).starts_with("\r\n") && !quoted) {
        csv.remove_prefix(i + 2);
        break;
      } else {
        row.back() += csv[i];
      }
    }
  }
  return rows;
}

bool fits(const std::string& value, const nlohmann::json& column) {
  if (value.empty()) return !column.contains("required");
  const std::string type = column["datatype"];
  if (type == "date") return parse_date(value).has_value();
  if (type == "boolean") return value == "true" || value == "false";
  if (type == "integer")
    return std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
  if (type == "decimal") return value.find_first_not_of("-.0123456789") == std::string::npos;
  if (type == "anyURI") return value.starts_with("https://example.org/");
  return type == "string";
}

const OpenTable& table_at(std::string_view address) {
  return **std::ranges::find(open_tables(), address, &OpenTable::address);
}

/// The rows below the header.
std::vector<Row> rows(const Site& site, std::string_view address) {
  std::vector<Row> all = rows_of(render(open_table_file, site, address));
  all.erase(all.begin());
  return all;
}

std::string value(const Row& row, std::string_view address, std::string_view column) {
  const auto& columns = table_at(address).columns;
  return row[static_cast<std::size_t>(std::ranges::find(columns, column, &CsvColumn::name) -
                                      columns.begin())];
}

/// What the description says of its file is true of every row.
void check_table(const Site& site, const OpenTable& table) {
  const std::string address(table.address);
  INFO(address);
  const auto description =
      nlohmann::json::parse(render(open_table_description, site, description_address(table)));
  const std::vector<Row> rows = rows_of(render(open_table_file, site, address));
  CHECK("/" + description["url"].get<std::string>() == address);
  const auto& columns = description["tableSchema"]["columns"];
  const auto key = description["tableSchema"]["primaryKey"].get<std::set<std::string>>();
  CHECK(rows.size() > 1);
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

const std::string source = "title = \"Källa\"\nkind = \"other\"\nread = \"full\"\n";

RecordSite town() {
  return RecordSite(
      {{"sources/s.toml", source},
       {"parties/town.toml", test::town},
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
       {"pledges/b.toml", test::pledge("proposed", "2025", "yearly")},
       {"followups/a/2024-t1.toml",
        test::followup("a", "2024-t1", "1", "ongoing",
                       "published = \"2024-06-03\"\nreported_by = [\"town\"]\nsources = [\"s\", "
                       "{ source = \"s\", place = \"s. 2\" }]\n")},
       {"minutes/rad/2024-02-01/meeting.toml", "body = \"rad\"\ndate = \"2024-02-01\"\n"},
       {"minutes/rad/2024-02-01/p7.md",
        "+++\nnumber = 7\ntitle = \"Ljus, \\\"lampor\\\"\"\ndecision = \"Ja.\"\n+++\n"},
       {"indicators/i.toml",
        "title = \"Mått\"\nsubject = \"safety\"\nmeasures = \"Något.\"\nunit = \"percent\"\n"
        "municipality = \"hemma\"\n[[values]]\ndate = \"2020\"\nvalue = \"34.5\"\nwomen = "
        "\"40\"\nmen = \"29\"\n"}});
}

}  // namespace

TEST_CASE("the tables of open data are as their descriptions say") {
  const RecordSite made = town();
  for (const OpenTable* table : open_tables())
    check_table(made.site(), *table);
}

TEST_CASE("what a column means is said in words, in both languages") {
  for (const char* language : {"sv", "en"}) {
    const Strings strings = test::theme_strings(language);
    for (const OpenTable* table : open_tables()) {
      CHECK(strings.find(table->title_key));
      CHECK(strings.find(table->about_key));
      for (const CsvColumn& column : table->columns) {
        CHECK_MESSAGE(strings.find(column.title_key), column.title_key);
        CHECK_MESSAGE(strings.find("open_data.type-" + std::string(column.datatype)),
                      column.datatype);
      }
    }
  }
}

TEST_CASE("a point has a row for each period, silence included") {
  const RecordSite made = town();
  const std::string_view file = "/uppfoljning.csv";
  std::vector<std::string> seen;
  for (const Row& row : rows(made.site(), file))
    if (value(row, file, "pledge") == "a" && value(row, file, "point") == "1")
      seen.push_back(value(row, file, "period") + " " + value(row, file, "status") + " " +
                     value(row, file, "reported_by") + " " + value(row, file, "sources"));
  CHECK(seen == std::vector<std::string>{"2024-t1 ongoing town s", "2024-t2 none-here  ",
                                         "2024-t3 none-here  "});
}

TEST_CASE("silent periods that the page joins have a row each") {
  const RecordSite made({{"parties/town.toml", test::town},
                         {"parties/police.toml", test::police},
                         {"pledges/c.toml", test::pledge("decided", "2010/2014", "tertial")}});
  REQUIRE(made.site().histories.all().front().columns.size() < 15);
  CHECK(rows(made.site(), "/uppfoljning.csv").size() == 3 * 15);
}

TEST_CASE("a title with commas and quotes is one value") {
  const RecordSite made = town();
  const std::vector<Row> all = rows(made.site(), "/moten.csv");
  REQUIRE(all.size() == 1);
  CHECK(value(all[0], "/moten.csv", "title") == "Ljus, \"lampor\"");
  CHECK(value(all[0], "/moten.csv", "decided") == "true");
}
