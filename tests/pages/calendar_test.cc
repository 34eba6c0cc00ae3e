#include <doctest/doctest.h>

#include "pages/calendar/calendar_page.h"
#include "pages/record_site.h"
#include "records/body/body.h"

using namespace tertial;
using test::RecordSite;

namespace {

std::string body(std::string_view title) {
  return "title = \"" + std::string(title) + "\"\nkind = \"board\"\nsources = []\n";
}

std::string meeting(std::string_view of, std::string_view date, std::string_view fields = "") {
  return "body = \"" + std::string(of) + "\"\ndate = \"" + std::string(date) + "\"\n" +
         std::string(fields);
}

std::vector<std::string> texts(const FactView& fact) {
  std::vector<std::string> all;
  for (const LinkView& link : fact.links)
    all.push_back(link.text);
  return all;
}

}  // namespace

TEST_CASE("the next meeting of each body is told, the soonest first") {
  const RecordSite test(
      {{"bodies/ks.toml", body("Styrelsen")},
       {"bodies/rad.toml", body("Rådet")},
       {"minutes/ks/a/meeting.toml", meeting("ks", "2026-11-20")},
       {"minutes/ks/b/meeting.toml",
        meeting("ks", "2026-12-08", "time = \"18:00\"\nends = \"20:30\"\n")},
       {"minutes/ks/c/meeting.toml", meeting("ks", "2026-12-15")},
       {"minutes/rad/a/meeting.toml", meeting("rad", "2026-11-21", "title = \"Rådet möts\"\n")}});
  const FactView fact = next_meetings(test.site());
  CHECK(fact.term == "Nästa möte");
  CHECK(texts(fact) == std::vector<std::string>{"Rådet möts, 21 november 2026",
                                                "Styrelsen 8 december 2026, klockan 18.00–20.30"});
  CHECK(fact.text.empty());
}

TEST_CASE("that no meeting ahead is registered is said in words") {
  const RecordSite test({{"bodies/ks.toml", body("Styrelsen")},
                         {"minutes/ks/a/meeting.toml", meeting("ks", "2026-11-20")}});
  const FactView fact = next_meetings(test.site());
  CHECK(fact.links.empty());
  CHECK(fact.text == "Inget kommande möte är registrerat här.");
}

TEST_CASE("at most five bodies have their next meeting told") {
  std::vector<std::pair<std::string, std::string>> records;
  for (int i = 1; i <= 6; ++i) {
    const std::string id = "b" + std::to_string(i);
    records.emplace_back("bodies/" + id + ".toml", body("Organ " + std::to_string(i)));
    records.emplace_back("minutes/" + id + "/a/meeting.toml",
                         meeting(id, "2026-12-0" + std::to_string(i)));
  }
  const RecordSite test(std::move(records), {2026, 11, 21});
  const FactView fact = next_meetings(test.site());
  REQUIRE(fact.links.size() == 5);
  CHECK(fact.links[4].text == "Organ 5 5 december 2026");
}

TEST_CASE("a time longer than a month stands in words, after the months it does not name") {
  const RecordSite test({{"bodies/ks.toml", body("Styrelsen")},
                         {"minutes/ks/a/meeting.toml", meeting("ks", "2026-12-08")},
                         {"minutes/ks/b/meeting.toml", meeting("ks", "2026-12")},
                         {"minutes/ks/c/meeting.toml", meeting("ks", "2026-11/2026-12")},
                         {"minutes/ks/d/meeting.toml", meeting("ks", "2026")},
                         {"minutes/ks/e/meeting.toml", meeting("ks", "2027-01-04/2027-01-05")}});
  std::vector<std::string> headings;
  for (const EventGroupView& group : by_time(test.site(), test.site().events.calendar()))
    headings.push_back(group.heading);
  CHECK(headings == std::vector<std::string>{"December 2026", "November 2026–december 2026",
                                             "Januari 2027", "Månaden framgår inte"});
}
