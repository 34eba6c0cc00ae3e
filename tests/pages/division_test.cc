#include "pages/division/division.h"

#include <doctest/doctest.h>

#include <map>

#include "pages/lists.h"
#include "pages/record_site.h"

using namespace tertial;
using test::RecordSite;

namespace {

/// Meetings on the 1st of each of `months` ("2019-03"), as files of a site.
RecordSite site_with_meetings(const std::vector<std::string>& months, std::size_t of_each) {
  std::vector<std::pair<std::string, std::string>> files{
      {"bodies/ks.toml", "title = \"Styrelsen\"\nkind = \"board\"\n"}};
  for (const std::string& month : months)
    for (std::size_t i = 0; i < of_each; ++i) {
      const std::string day = month + "-" + (i < 9 ? "0" : "") + std::to_string(i + 1);
      files.emplace_back("minutes/ks/" + day + "/meeting.toml",
                         "body = \"ks\"\ndate = " + day + "\n");
    }
  return RecordSite(std::move(files), {2026, 11, 21});
}

Division divided(const Site& site, std::size_t limit, DivideBy by = DivideBy::date) {
  std::vector<const Record*> records = pointers<Meeting>(site);
  newest_first(site, records);
  return divide_list(site, {.address = "/moten/",
                            .title = "Möten",
                            .records = std::move(records),
                            .by = by,
                            .limit = limit});
}

const ListPart* part_at(const Division& division, std::string_view address) {
  for (const ListPart& part : division.parts)
    if (part.address == address) return &part;
  return nullptr;
}

}  // namespace

TEST_CASE("a list that a page can hold has no parts") {
  const RecordSite test = site_with_meetings({"2019-03", "2020-04"}, 3);
  const Division division = divided(test.site(), 6);
  REQUIRE(division.parts.size() == 1);
  CHECK(division.parts[0].records.size() == 6);
  CHECK(division.parts[0].parts.empty());
}

TEST_CASE("a longer list is divided into years, and a year into months where that is too long") {
  const RecordSite test = site_with_meetings({"2019-03", "2020-04", "2020-11"}, 4);
  const Division division = divided(test.site(), 5);
  CHECK(division.parts[0].records.size() == 5);
  CHECK(division.parts[0].records[0]->id == "ks/2020-11-04");
  CHECK(division.parts[0].count == 12);
  REQUIRE(division.parts[0].parts.size() == 2);
  CHECK(division.parts[division.parts[0].parts[0]].address == "/moten/ar/2020/");
  const ListPart* year = part_at(division, "/moten/ar/2019/");
  REQUIRE(year);
  CHECK(year->records.size() == 4);
  const ListPart* month = part_at(division, "/moten/ar/2020/04/");
  REQUIRE(month);
  CHECK(month->name == "april 2020");
  CHECK(division.parts[month->parent].address == "/moten/ar/2020/");
}

TEST_CASE("what neither year nor letter divides is divided by number") {
  const RecordSite test = site_with_meetings({"2019-03"}, 7);
  const Division division = divided(test.site(), 3);
  REQUIRE(division.parts[0].parts.size() == 3);
  const ListPart* last = part_at(division, "/moten/ar/2019/03/del/3/");
  REQUIRE(last);
  CHECK(last->records.size() == 1);
  CHECK(title_of_part(division, division.parts[0].parts[2]) == "Möten: del 3");
}

TEST_CASE("every record of a list stands in one whole part, and titles and addresses are unique") {
  const RecordSite test = site_with_meetings({"2018-12", "2019-03", "2020-04", "2020-11"}, 9);
  for (const DivideBy by : {DivideBy::date, DivideBy::kind})
    for (const std::size_t limit : {1U, 4U, 10U, 36U}) {
      const Division division = divided(test.site(), limit, by);
      std::map<const Record*, int> places;
      std::map<std::string, int> titles, addresses;
      for (std::size_t at = 0; at < division.parts.size(); ++at) {
        const ListPart& part = division.parts[at];
        CHECK(part.records.size() <= limit);
        ++titles[title_of_part(division, at)];
        ++addresses[part.address];
        if (!part.parts.empty()) continue;
        CHECK(part.records.size() == part.count);
        for (const Record* record : part.records)
          ++places[record];
      }
      CHECK(places.size() == 36);
      for (const auto& [record, count] : places)
        CHECK(count == 1);
      CHECK(titles.size() == division.parts.size());
      CHECK(addresses.size() == division.parts.size());
    }
}
