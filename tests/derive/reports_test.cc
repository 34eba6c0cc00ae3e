#include "derive/reports.h"

#include <doctest/doctest.h>

#include "derive/derive_records.h"
#include "pages/record_site.h"

using namespace tertial;
using test::pledge;
using test::RecordSite;

namespace {

constexpr Date today{2026, 11, 21};
const std::string no_points = "points_extent = \"none\"\n";

/// The schedule of one pledge and its follow-ups, and the records that it points into.
struct Scheduled {
  explicit Scheduled(const std::string& text, Date as_of = today, const Settings& settings = {},
                     std::initializer_list<std::pair<std::string, std::string>> followups = {})
      : site(with(text, followups)),
        schedule(expected_reports(record(),
                                  site.site().model.referring<Followup>(site.record<Pledge>("l")),
                                  settings, AsOf(as_of))) {}
  const Pledge& record() const { return site.record<Pledge>("l").as<Pledge>(); }
  const ExpectedReport& operator[](std::size_t i) const { return schedule.reports.at(i); }
  std::string periods() const {
    std::string text;
    for (const ExpectedReport& report : schedule.reports)
      text += (text.empty() ? "" : " ") + to_string(report.period);
    return text;
  }

  RecordSite site;
  ReportSchedule schedule;

 private:
  using Files = std::initializer_list<std::pair<std::string, std::string>>;
  static RecordSite with(const std::string& text, Files followups) {
    const std::pair<std::string, std::string> none{
        "sources/none.toml", "title = \"Ingen\"\nkind = \"other\"\nread = \"full\"\n"};
    const auto* more = followups.begin();
    return RecordSite({{"parties/town.toml", test::town},
                       {"parties/police.toml", test::police},
                       {"pledges/l.toml", text},
                       followups.size() > 0 ? more[0] : none,
                       followups.size() > 1 ? more[1]
                                            : std::pair<std::string, std::string>{
                                                  "sources/other.toml", none.second}});
  }
};

std::string absent(std::string_view periods, std::string_view reason) {
  return "absent = [{ periods = [" + std::string(periods) + "], reason = \"" + std::string(reason) +
         "\", sources = [\"none\"] }]\n";
}

Settings complete(Date through) {
  Settings settings;
  settings.register_complete_through.emplace_back();
  settings.register_complete_through.back().party.raw.id = "town";
  settings.register_complete_through.back().through = through;
  return settings;
}

}  // namespace

TEST_CASE("a year has as many expected reports as its cadence says") {
  CHECK(Scheduled(pledge("decided", "2023", "tertial")).periods() == "2023-t1 2023-t2 2023-t3");
  CHECK(Scheduled(pledge("decided", "2023", "quarterly")).schedule.reports.size() == 4);
  CHECK(Scheduled(pledge("decided", "2023", "half-yearly")).periods() == "2023-h1 2023-h2");
  CHECK(Scheduled(pledge("decided", "2023", "monthly")).schedule.reports.size() == 12);
  CHECK(Scheduled(pledge("decided", "2023", "yearly")).periods() == "2023");
}

TEST_CASE("a pledge from August 2024 to December 2025 touches five tertials, the first in part") {
  const Scheduled test(pledge("decided", "2024-08/2025-12", "tertial"));
  CHECK(test.periods() == "2024-t2 2024-t3 2025-t1 2025-t2 2025-t3");
  CHECK(test[0].partial);
  CHECK_FALSE(test[1].partial);
  CHECK_FALSE(test[4].partial);
}

TEST_CASE("a last period that the pledge covers only in part is expected too") {
  const Scheduled test(pledge("decided", "2023-01/2023-10", "tertial"));
  CHECK(test.periods() == "2023-t1 2023-t2 2023-t3");
  CHECK(test[2].partial);
}

TEST_CASE("nothing is expected before the pledge was decided or signed") {
  const Scheduled test(pledge("decided", "2023", "tertial",
                              "steps = [{ stage = \"proposed\", date = 2022-01-01 }, "
                              "{ stage = \"decided\", date = 2023-05-02 }]"));
  CHECK(test.periods() == "2023-t2 2023-t3");
}

TEST_CASE("a decision dated after the pledge's own time hides no silence") {
  const Scheduled test(
      pledge("signed", "2023", "tertial", "steps = [{ stage = \"signed\", date = 2032-01-20 }]"));
  CHECK(test.periods() == "2023-t1 2023-t2 2023-t3");
}

TEST_CASE("a decision without a stated date moves nothing") {
  const Scheduled test(
      pledge("signed", "2023", "tertial", "steps = [{ stage = \"signed\", date = \"..\" }]"));
  CHECK(test.periods() == "2023-t1 2023-t2 2023-t3");
}

TEST_CASE("a cadence for part of the pledge's time expects reports in that part only") {
  const Scheduled test(pledge("decided", "2021/2022", "",
                              "cadence = [{ every = \"monthly\", during = \"2022-11/2022-12\" }]"));
  CHECK(test.periods() == "2022-11 2022-12");
}

TEST_CASE("the first of two statements of cadence is the one that is used") {
  const Scheduled test(pledge("decided", "2023", "",
                              "cadence = [{ every = \"tertial\" }, { every = \"quarterly\" }]"));
  CHECK(test.schedule.reports.size() == 3);
}

TEST_CASE("without a cadence nothing is expected") {
  CHECK(Scheduled(pledge("decided", "2023", "")).schedule.reports.empty());
}

TEST_CASE("a report that is not registered and not explained has no reason and is not late") {
  const Scheduled test(pledge("decided", "2023", "yearly"));
  CHECK(test[0].absent());
  CHECK_FALSE(test[0].reason.has_value());
  CHECK_FALSE(test[0].late);
}

TEST_CASE("the registered reason of silence is kept, with where it was searched for") {
  for (const char* reason : {"not-found", "not-read", "not-held"}) {
    const Scheduled test(pledge("decided", "2023", "tertial", absent("\"2023-t2\"", reason)));
    REQUIRE(test[1].reason.has_value());
    CHECK(choices_of<AbsenceReason>[static_cast<std::size_t>(*test[1].reason)].name == reason);
    CHECK(test[1].explained_by == &test.record().absent[0]);
    CHECK_FALSE(test[0].reason.has_value());
  }
}

TEST_CASE("what a record calls awaited is no longer so when its time is over") {
  const Scheduled test(pledge("decided", "2023", "tertial", absent("\"2023-t2\"", "upcoming")));
  CHECK_FALSE(test[1].upcoming());
  CHECK_FALSE(test[1].reason.has_value());
  CHECK(test.schedule.next() == nullptr);
}

TEST_CASE("a reason given for a year explains its tertials") {
  const Scheduled test(pledge("decided", "2023", "tertial", absent("\"2023\"", "not-found")));
  for (const ExpectedReport& report : test.schedule.reports)
    CHECK(report.reason == AbsenceReason::not_found);
}

TEST_CASE("a period that is not over is upcoming, to its last day") {
  const std::string text = pledge("decided", "2023", "tertial", absent("\"2023\"", "not-found"));
  CHECK(Scheduled(text, {2023, 8, 31})[1].upcoming());
  CHECK_FALSE(Scheduled(text, {2023, 9, 1})[1].upcoming());
  CHECK(Scheduled(text, {2023, 9, 1})[2].upcoming());
}

TEST_CASE("a sourced due date keeps a report upcoming until it has passed") {
  const std::string text =
      pledge("decided", "2023", "yearly", "due_dates = [{ period = \"2023\", due = 2024-02-15 }]");
  CHECK(Scheduled(text, {2024, 2, 15})[0].upcoming());
  CHECK_FALSE(Scheduled(text, {2024, 2, 16})[0].upcoming());
}

TEST_CASE("only a source makes silence the reporter's, and only a due date makes it late") {
  const std::string silent = absent("\"2023\"", "not-reported");
  const Scheduled test(pledge("decided", "2023", "yearly", silent));
  CHECK(test[0].reason == AbsenceReason::not_reported);
  CHECK_FALSE(test[0].late);
  const Scheduled due(pledge("decided", "2023", "yearly",
                             silent + "due_dates = [{ period = \"2023\", due = 2024-02-15 }]"));
  CHECK(due[0].late);
  const Scheduled searched(pledge(
      "decided", "2023", "yearly",
      absent("\"2023\"", "not-found") + "due_dates = [{ period = \"2023\", due = 2024-02-15 }]"));
  CHECK_FALSE(searched[0].late);
}

TEST_CASE("on the reporter's own site silence means not reported, as far as its register goes") {
  const std::string text = pledge("decided", "2023", "tertial");
  const Scheduled test(text, today, complete({2023, 8, 31}));
  CHECK(test[0].reason == AbsenceReason::not_reported);
  CHECK(test[1].reason == AbsenceReason::not_reported);
  CHECK_FALSE(test[2].reason.has_value());
}

TEST_CASE("a register that ends before the due date proves nothing") {
  const std::string text =
      pledge("decided", "2023", "yearly", "due_dates = [{ period = \"2023\", due = 2024-02-15 }]");
  CHECK_FALSE(Scheduled(text, today, complete({2023, 12, 31}))[0].reason.has_value());
  CHECK(Scheduled(text, today, complete({2024, 2, 15}))[0].late);
}

TEST_CASE("a register of one reporter proves nothing of a report owed by two") {
  std::string text = pledge("decided", "2023", "yearly");
  text.replace(text.find("reporters = [\"town\"]"), 20, "reporters = [\"town\", \"police\"]");
  CHECK_FALSE(Scheduled(text, today, complete({2026, 1, 1}))[0].reason.has_value());
}

TEST_CASE("nobody owes the planned reports of a proposal") {
  const Scheduled test(
      pledge("proposed", "2023", "yearly", "due_dates = [{ period = \"2023\", due = 2024-02-15 }]"),
      today, complete({2026, 1, 1}));
  CHECK_FALSE(test.schedule.committed);
  CHECK_FALSE(test[0].reason.has_value());
  CHECK_FALSE(test[0].late);
}

TEST_CASE("an ended pledge binds only when a decision or signature is registered") {
  CHECK_FALSE(Scheduled(pledge("ended", "2023", "yearly")).schedule.committed);
  CHECK(Scheduled(
            pledge("ended", "2023", "yearly", "steps = [{ stage = \"signed\", date = \"..\" }]"))
            .schedule.committed);
}

TEST_CASE("a follow-up of the period is the report") {
  const Scheduled test(
      pledge("decided", "2023", "tertial"), today, {},
      {{"followups/l/2023-t2.toml", test::followup("l", "2023-t2", "1", "ongoing")}});
  CHECK(test[0].absent());
  CHECK(test[1].state == ExpectedReport::State::reported);
  CHECK(test[1].followup->id == "l/2023-t2");
}

TEST_CASE("a year's report contains its tertials only where the record says so") {
  const std::string text = pledge("decided", "2018", "tertial");
  const Scheduled silent(text, today, {},
                         {{"followups/l/2018.toml", test::followup("l", "2018", "1", "ongoing")}});
  for (const ExpectedReport& report : silent.schedule.reports)
    CHECK(report.absent());
  const Scheduled covers(
      text, today, {},
      {{"followups/l/2018.toml",
        test::followup("l", "2018", "1", "ongoing", "covers = [\"2018-t1\", \"2018-t3\"]")}});
  CHECK(covers[0].state == ExpectedReport::State::contained);
  CHECK(covers[1].absent());
  CHECK(covers[2].state == ExpectedReport::State::contained);
}

TEST_CASE("a register that is complete for days to come tells nothing of them") {
  const Scheduled test(pledge("decided", "2023", "tertial"), {2023, 9, 1},
                       complete({2031, 12, 31}));
  CHECK(test[0].reason == AbsenceReason::not_reported);
  CHECK(test[1].reason == AbsenceReason::not_reported);
  CHECK(test[2].reason == AbsenceReason::upcoming);
}

TEST_CASE("a report of several months contains each of them") {
  const Scheduled test(pledge("decided", "2022", "monthly"), today, {},
                       {{"followups/l/2022-05..2022-08.toml",
                         test::followup("l", "2022-05..2022-08", "1", "ongoing")}});
  std::size_t contained = 0;
  for (const ExpectedReport& report : test.schedule.reports)
    if (report.state == ExpectedReport::State::contained) ++contained;
  CHECK(contained == 4);
  CHECK(test[3].absent());
  CHECK(test[4].state == ExpectedReport::State::contained);
  CHECK(test[8].absent());
}

TEST_CASE(
    "a final report is upcoming through its due month, then absent for the registered reason") {
  const Scheduled test(pledge("proposed", "2024", "yearly",
                              "final_report = { due = \"2026-01\", reason = \"not-found\" }"));
  CHECK(final_report_state(test.record(), nullptr, AsOf({2026, 1, 31}))->reason ==
        AbsenceReason::upcoming);
  CHECK(final_report_state(test.record(), nullptr, AsOf({2026, 2, 1}))->reason ==
        AbsenceReason::not_found);
}

TEST_CASE("a pledge without a plan for a final report has no state of one") {
  const Scheduled test(pledge("decided", "2024", "yearly"));
  CHECK_FALSE(final_report_state(test.record(), nullptr, AsOf(today)).has_value());
}
