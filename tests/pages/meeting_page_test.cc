#include "pages/meeting/meeting_page.h"

#include <doctest/doctest.h>

#include "pages/record_site.h"

using namespace tertial;
using test::RecordSite;

namespace {

constexpr std::string_view body = "title = \"Styrelsen\"\nkind = \"board\"\nsources = []\n";

std::string meeting(std::string_view date) {
  return "body = \"ks\"\ndate = \"" + std::string(date) + "\"\n";
}

std::string item(int number, std::string_view fields, std::string_view text = "") {
  return "+++\ntitle = \"Fråga " + std::to_string(number) +
         "\"\nnumber = " + std::to_string(number) + "\n" + std::string(fields) + "+++\n" +
         std::string(text);
}

std::vector<std::string> headings(const std::vector<GroupView>& groups) {
  std::vector<std::string> all;
  for (const GroupView& group : groups)
    all.push_back(group.heading);
  return all;
}

}  // namespace

TEST_CASE("meetings stand by year, the latest first, and those without a date last") {
  const RecordSite test({{"bodies/ks.toml", std::string(body)},
                         {"minutes/ks/a/meeting.toml", meeting("..")},
                         {"minutes/ks/b/meeting.toml", meeting("2015-11-24")},
                         {"minutes/ks/c/meeting.toml", meeting("2018-12-11")},
                         {"minutes/ks/d/meeting.toml", meeting("2018-12-18")}});
  const Site& site = test.site();
  const std::vector<GroupView> groups = meetings_by_year(site, pointers<Meeting>(site));
  REQUIRE(headings(groups) ==
          std::vector<std::string>{"2018", "2015", "Datum framgår inte av källan"});
  CHECK(groups[0].entries[0].link.address.text == "/protokoll/ks/d/");
  CHECK(groups[0].entries[1].link.address.text == "/protokoll/ks/c/");
}

TEST_CASE("that minutes wait to be adjusted is said while the law gives time for it") {
  const auto note = [](std::string_view date, std::string_view fields) {
    const RecordSite test({{"bodies/ks.toml", std::string(body)},
                           {"minutes/ks/a/meeting.toml", meeting(date) + std::string(fields)},
                           {"minutes/ks/a/p1.md", item(1, "decision = \"Ja.\"\n")}});
    return meetings_by_year(test.site(), pointers<Meeting>(test.site()))[0].entries[0].note;
  };
  constexpr std::string_view waits =
      "Registrerat här: §\u00a01. Inget justerat protokoll är registrerat här än";
  CHECK(note("2026-11-17", "").starts_with(waits));
  CHECK(note("2026-11-07", "").starts_with(waits));  // the fourteenth day after it
  CHECK(note("2026-11-06", "") == "Registrerat här: §\u00a01");
  CHECK(note("2026-11-17", "adjusted = 2026-11-20\n") == "Registrerat här: §\u00a01");
  CHECK(note("2026-10-20", "adjusted = 2026-11-25\n").starts_with(waits));
}

TEST_CASE("items stand in order of number, not of their file names") {
  const RecordSite test({{"bodies/ks.toml", std::string(body)},
                         {"minutes/ks/a/meeting.toml", meeting("2018-12-11")},
                         {"minutes/ks/a/p100.md", item(100, "")},
                         {"minutes/ks/a/p65.md", item(65, "")},
                         {"minutes/ks/ab/meeting.toml", meeting("2018-12-12")},
                         {"minutes/ks/ab/p1.md", item(1, "")}});
  const std::vector<const Record*> items = items_of(test.site(), test.record<Meeting>("ks/a"));
  REQUIRE(items.size() == 2);
  CHECK(items[0]->id == "ks/a/p65");
  CHECK(items[1]->id == "ks/a/p100");
}

TEST_CASE("a proposal without a decision is never shown as one") {
  const RecordSite test({{"bodies/ks.toml", std::string(body)},
                         {"minutes/ks/a/meeting.toml", meeting("..")},
                         {"minutes/ks/a/p1.md", item(1, "proposals = [{ text = \"Anta.\" }]\n")},
                         {"minutes/ks/a/p2.md", item(2,
                                                     "decision = \"Antogs.\"\n"
                                                     "proposals = [{ text = \"Anta.\" }]\n")},
                         {"minutes/ks/a/p3.md", item(3, "")}});
  CHECK(test.render(meeting_page, "/protokoll/ks/a/",
                    "{% for item in items %}{{ item.number }}:"
                    "{% if item.decided %}decided{% endif %}"
                    "{% if item.proposal_only %}proposal{% endif %}"
                    "{% if item.no_outcome %}nothing{% endif %} {% endfor %}") ==
        "1:proposal 2:decided 3:nothing ");
}

TEST_CASE("what the minutes do not state is absent, so that the page can say so") {
  const RecordSite test(
      {{"bodies/ks.toml", std::string(body)},
       {"minutes/ks/a/meeting.toml", meeting("..") + "adjusted = \"2017-11-20\"\n"}});
  CHECK(test.render(meeting_page, "/protokoll/ks/a/",
                    "{% if date %}{{ date.text }}{% else %}-{% endif %}|"
                    "{% if adjusted %}{{ adjusted.iso }}{% else %}-{% endif %}|"
                    "{% if notices %}posted{% else %}-{% endif %}|{{ unstated }}") ==
        "-|2017-11-20|-|var mötet hölls och när protokollet anslogs");
}

TEST_CASE("a vote says what it adds up to, and what is not stated") {
  const RecordSite test(
      {{"bodies/ks.toml", std::string(body)},
       {"minutes/ks/a/meeting.toml", meeting("2018-12-11")},
       {"minutes/ks/a/p1.md",
        item(1,
             "decision = \"Ja.\"\nvotes = [{ total = 9, winner = \"yes\", no = 3, parties = [\n"
             "{ political_party = \"X\", yes = 4 }, { political_party = \"Y\", yes = 1 }] }]\n")}});
  CHECK(
      test.render(meeting_page, "/protokoll/ks/a/",
                  "{% for item in items %}{% for vote in item.votes %}{{ vote.sentence }} "
                  "{{ vote.difference }}{% for row in vote.rows %} {{ row.heading }}:{{ row.yes }}/"
                  "{{ row.no }}{% endfor %}{% endfor %}{% endfor %}") ==
      "Fem röstade ja. Tre röstade nej. Ja vann. Enligt protokollet 9 tillsammans. Om 1 av dem "
      "framgår inte. X:4/framgår inte Y:1/framgår inte Alla:5/3");
}

TEST_CASE("headings of two backgrounds on one page have different anchors") {
  const RecordSite test({{"bodies/ks.toml", std::string(body)},
                         {"minutes/ks/a/meeting.toml", meeting("2018-12-11")},
                         {"minutes/ks/a/p1.md", item(1, "", "## Skäl\n\nText.\n")},
                         {"minutes/ks/a/p2.md", item(2, "", "## Skäl\n\nText.\n")}});
  const std::string out = test.render(meeting_page, "/protokoll/ks/a/",
                                      "{% for item in items %}{{ item.background }}{% endfor %}");
  CHECK(out.find("<h3 id=\"p1-") != std::string::npos);
  CHECK(out.find("<h3 id=\"p2-") != std::string::npos);
}
