#include "derive/history.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/record_site.h"

using namespace tertial;
using test::followup;
using test::pledge;
using test::police;
using test::RecordSite;
using test::town;

namespace {

const PledgeHistory& history(const RecordSite& site, std::string_view id = "l") {
  return site.site().histories.of(site.record<Pledge>(id));
}

/// Statuses of a point over the columns: "ongoing none-here done".
std::string line(const PledgeHistory& history, std::size_t point) {
  std::string text;
  for (const HistoryCell& cell : history.points.at(point).cells)
    text += (text.empty() ? "" : " ") + std::string(name_of(cell.status));
  return text;
}

std::string columns(const PledgeHistory& history) {
  std::string text;
  for (const HistoryColumn& column : history.columns) {
    text += (text.empty() ? "" : " ") + to_string(column.first);
    if (column.first != column.last) text += "~" + to_string(column.last);
  }
  return text;
}

}  // namespace

TEST_CASE("the present status is that of the latest report that mentions the point") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2023", "tertial")},
                         {"followups/l/2023-t1.toml", followup("l", "2023-t1", "1", "ongoing")},
                         {"followups/l/2023-t2.toml", followup("l", "2023-t2", "2", "delayed")}});
  const PledgeHistory& of = history(site);
  CHECK(line(of, 0) == "ongoing none-here none-here");
  CHECK(of.points[0].present == ShownStatus::ongoing);
  CHECK(of.points[0].latest == 0);
  CHECK(of.points[1].present == ShownStatus::delayed);
  CHECK(of.points[2].present == ShownStatus::none_here);
  CHECK_FALSE(of.points[2].latest.has_value());
}

TEST_CASE("a pledge's state is counts over its points") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2023", "tertial")},
                         {"followups/l/2023-t1.toml", followup("l", "2023-t1", "1", "done")}});
  const StatusCounts& counts = history(site).counts;
  CHECK(counts[static_cast<std::size_t>(ShownStatus::done)] == 1);
  CHECK(counts[static_cast<std::size_t>(ShownStatus::none_here)] == 2);
}

TEST_CASE("silence is shown as not reported only where a source says so") {
  const RecordSite site(
      {{"parties/town.toml", town},
       {"parties/police.toml", police},
       {"sources/s.toml", "title = \"Källa\"\nkind = \"other\"\nread = \"full\"\n"},
       {"pledges/l.toml",
        pledge(
            "decided", "2023", "tertial",
            "absent = [{ periods = [\"2023-t1\"], reason = \"not-reported\", sources = [\"s\"] }, "
            "{ periods = [\"2023-t2\"], reason = \"not-found\" }]")}});
  CHECK(line(history(site), 0) == "not-reported none-here none-here");
  CHECK(history(site).points[0].cells[1].reason == AbsenceReason::not_found);
  CHECK(history(site).points[0].present == ShownStatus::none_here);
}

TEST_CASE("a point waits for its first report only while every period is still to come") {
  const std::pair<std::string, std::string> text{"pledges/l.toml",
                                                 pledge("decided", "2023", "tertial")};
  const RecordSite before({{"parties/town.toml", town}, {"parties/police.toml", police}, text},
                          {2023, 4, 30});
  CHECK(history(before).points[0].present == ShownStatus::upcoming);
  const RecordSite during({{"parties/town.toml", town}, {"parties/police.toml", police}, text},
                          {2023, 5, 1});
  CHECK(line(history(during), 0) == "none-here upcoming upcoming");
  CHECK(history(during).points[0].present == ShownStatus::none_here);
}

TEST_CASE("a report that was read in part says which points it is silent on, and why") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2023", "yearly")},
                         {"followups/l/2023.toml",
                          followup("l", "2023", "1", "ongoing",
                                   "missing = [{ points = [\"2\"], reason = \"not-read\" }]")}});
  const PointHistory& second = history(site).points[1];
  CHECK(second.cells[0].reason == AbsenceReason::not_read);
  CHECK(second.cells[0].missing != nullptr);
  CHECK_FALSE(history(site).points[2].cells[0].reason.has_value());
}

TEST_CASE("a report of the whole pledge says nothing of any single point") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2023", "yearly")},
                         {"followups/l/2023.toml",
                          "pledge = \"l\"\nperiod = \"2023\"\nsummary = \"Allt gick bra.\"\n"}});
  CHECK(line(history(site), 0) == "none-here");
  CHECK(history(site).points[0].cells[0].reason == AbsenceReason::not_separated);
}

TEST_CASE("columns stand in order of time, and a report for another period has its own") {
  const RecordSite site(
      {{"parties/town.toml", town},
       {"parties/police.toml", police},
       {"pledges/l.toml", pledge("decided", "2018/2019", "tertial")},
       {"followups/l/2018.toml", followup("l", "2018", "1", "unassessed",
                                          "covers = [\"2018-t1\", \"2018-t2\", \"2018-t3\"]")},
       {"followups/l/2019-t1.toml", followup("l", "2019-t1", "1", "ongoing")}});
  CHECK(columns(history(site)) == "2018 2019-t1 2019-t2 2019-t3");
  CHECK(history(site).columns[0].expected.size() == 3);
}

TEST_CASE("in a wide table neighbours with one reason are joined, others are not") {
  const RecordSite site(
      {{"parties/town.toml", town},
       {"parties/police.toml", police},
       {"pledges/l.toml",
        pledge("decided", "2022", "monthly",
               "absent = [{ periods = [\"2022-01\", \"2022-02\", \"2022-03\"], reason = "
               "\"not-found\" }, { periods = [\"2022-04\"], reason = \"not-read\" }]")},
       {"followups/l/2022-09.toml", followup("l", "2022-09", "1", "ongoing")}});
  CHECK(columns(history(site)) ==
        "2022-01~2022-03 2022-04 2022-05~2022-08 2022-09 2022-10~2022-12");
  CHECK(history(site).absent_reports() == 11);
}

TEST_CASE("a narrow table keeps a column for each silent period") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2022/2023", "tertial")}});
  CHECK(history(site).columns.size() == 6);
}

TEST_CASE("a proposal owes no reports, however many are absent") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("proposed", "2023", "tertial")}});
  CHECK(history(site).absent_reports() == 0);
  CHECK(history(site).schedule.reports.size() == 3);
}

TEST_CASE("a change is from the latest earlier report of the point, silence between or not") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2023", "tertial")},
                         {"followups/l/2023-t1.toml", followup("l", "2023-t1", "1", "ongoing")},
                         {"followups/l/2023-t3.toml", followup("l", "2023-t3", "1", "done")}});
  const auto changes = changes_in(history(site), site.record<Followup>("l/2023-t3"));
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].before == ShownStatus::ongoing);
  CHECK(changes[0].after == ShownStatus::done);
}

TEST_CASE("the same status again is no change, and a first report has nothing before it") {
  const RecordSite site(
      {{"parties/town.toml", town},
       {"parties/police.toml", police},
       {"pledges/l.toml", pledge("decided", "2023", "tertial")},
       {"followups/l/2023-t1.toml", followup("l", "2023-t1", "1", "ongoing")},
       {"followups/l/2023-t2.toml",
        followup("l", "2023-t2", "1", "ongoing") +
            "[[points]]\npoint = \"2\"\nstatus = \"done\"\ntext = \"Klart.\"\n"}});
  const auto changes = changes_in(history(site), site.record<Followup>("l/2023-t2"));
  REQUIRE(changes.size() == 1);
  CHECK(*changes[0].point->code == "2");
  CHECK_FALSE(changes[0].before.has_value());
}

TEST_CASE("a chain links two points that keep their own histories") {
  std::string second = pledge("decided", "2024", "yearly");
  second.replace(second.find("title = \"Tre\""), 13,
                 "title = \"Tre\"\ncontinues = { point = \"l#2\" }");
  const RecordSite site(
      {{"parties/town.toml", town},
       {"parties/police.toml", police},
       {"pledges/l.toml", pledge("decided", "2023", "yearly")},
       {"pledges/m.toml", second},
       {"followups/l/2023.toml", followup("l", "2023", "2", "ongoing") + "carried_over = true\n"}});
  const PointHistory& first = history(site).points[1];
  CHECK(first.carried_over_by == &site.record<Followup>("l/2023"));
  REQUIRE(first.continued_by.size() == 1);
  CHECK(first.continued_by[0].pledge->id == "m");
  CHECK(*first.continued_by[0].point->code == "3");
  const PointHistory& later = history(site, "m").points[2];
  CHECK(later.continues.point == first.point);
  CHECK(later.present == ShownStatus::none_here);
  CHECK(history(site).points[0].continued_by.empty());
}

TEST_CASE("a point that a later report takes up again is no longer carried over") {
  const RecordSite site({{"parties/town.toml", town},
                         {"parties/police.toml", police},
                         {"pledges/l.toml", pledge("decided", "2023", "tertial")},
                         {"followups/l/2023-t1.toml",
                          followup("l", "2023-t1", "1", "ongoing") + "carried_over = true\n"},
                         {"followups/l/2023-t2.toml", followup("l", "2023-t2", "1", "done")}});
  CHECK(history(site).points[0].carried_over_by == nullptr);
}
