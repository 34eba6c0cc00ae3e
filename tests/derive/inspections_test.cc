#include "derive/inspections.h"

#include <doctest/doctest.h>

#include "pages/inspection/inspection_words.h"
#include "pages/record_site.h"

using namespace tertial;
using test::RecordSite;

namespace {

std::string inspection(std::string_view date, std::string_view season, std::string_view findings,
                       std::string_view more = "") {
  std::string text = "districts = [\"norr\"]\ndate = \"" + std::string(date) + "\"\n";
  if (!season.empty()) text += "season = \"" + std::string(season) + "\"\n";
  return text + std::string(more) + "\n" + std::string(findings);
}

std::string finding(std::string_view code, std::string_view more) {
  return "[[findings]]\ncode = \"" + std::string(code) + "\"\n" + std::string(more) + "\n";
}

const std::string lamp =
    finding("1",
            "place = \"Tunneln\"\nproblem = \"En lampa är släckt.\"\nmeasure = \"Byt.\"\n"
            "responsible = [{ party = \"town\" }]\ndue = \"2023-06\"");
const std::string bush = finding("2", "problem = \"En buske skymmer.\"");
const std::string norr = "title = \"Norr\"\nkind = \"district\"\n";
const std::string town = "title = \"Kommunen\"\nsector = \"municipality\"\n";
const std::string council =
    "title = \"Rådet\"\nkind = \"safety-council\"\ndistricts = [\"norr\"]\nknown_at = 2023-08-31\n";
const std::string rule =
    "title = \"Vår och höst\"\nseasons = [\"spring\", \"autumn\"]\nfrom = \"2023\"\n"
    "responsible = \"town\"\ntext = \"Vår och höst.\"\n";

std::string follows(std::string_view address, std::string_view state) {
  return "continues = \"" + std::string(address) + "\"\nstate = \"" + std::string(state) + "\"";
}

const FindingCourse& course_at(const RecordSite& made, std::string_view id, std::size_t index) {
  const Inspections& inspections = made.site().inspections;
  return *inspections.of_inspection(made.record<Inspection>(id))[index].course;
}

const InspectionSeries& series_of(const RecordSite& made) {
  return made.site().inspections.of_district(made.record<District>("norr"));
}

}  // namespace

TEST_CASE("a finding is counted from inspection to inspection until it is solved") {
  const RecordSite made(
      {{"districts/norr.toml", norr},
       {"parties/town.toml", town},
       {"inspections/a.toml", inspection("2023-04", "spring", lamp + bush)},
       {"inspections/b.toml",
        inspection("2023-10", "autumn", finding("1", follows("a#1", "remains")))},
       {"inspections/c.toml",
        inspection("2024-04", "spring", finding("7", follows("b#1", "partly")))},
       {"inspections/d.toml",
        inspection("2024-10", "autumn", finding("1", follows("c#7", "solved")))}});
  const FindingCourse& course = course_at(made, "c", 0);
  REQUIRE(course.sightings.size() == 4);
  CHECK(course.first().inspection->id == "a");
  CHECK(course.status == FindingStatus::solved);
  CHECK(course.sightings[2].times == 3);
  CHECK(course.sightings[2].in_a_row);
  CHECK(course.last().times == 3);
  CHECK_FALSE(course.open());
  // What later inspections leave out is as the first one said.
  CHECK(*course.last().place == "Tunneln");
  CHECK(course.last().due->first == Date{2023, 6, 1});
  CHECK(made.site().inspections.of_party(made.record<Party>("town")).size() == 1);
  CHECK(series_of(made).open.size() == 1);
}

TEST_CASE("a day to be done by that passed without a solution is told") {
  const auto made = [](Date as_of, std::string_view last = "2024-04") {
    return RecordSite(
        {{"districts/norr.toml", norr},
         {"parties/town.toml", town},
         {"inspections/a.toml", inspection("2023-04", "spring", lamp)},
         {"inspections/b.toml",
          inspection("2023-10", "autumn",
                     finding("1", follows("a#1", "remains") + "\ndue = \"2024-05-31\""))},
         {"inspections/c.toml", inspection(last, last == "2024-04" ? "spring" : "autumn",
                                           finding("1", follows("b#1", "partly")))}},
        as_of);
  };
  const auto note = [](const RecordSite& site, std::size_t at) {
    return due_note(site.site(), {&course_at(site, "a", 0), at});
  };
  const RecordSite before = made({2024, 5, 31});
  CHECK(note(before, 0).empty());
  CHECK(note(before, 1) ==
        "Skulle vara klart senast juni 2023, men stod inte som löst hösten 2023.");
  CHECK(note(before, 2).empty());
  const RecordSite after = made({2024, 6, 1});
  CHECK(note(after, 0).empty());  // the inspections after it tell
  CHECK(note(made({2026, 1, 1}, "2024-10"), 2) == "Det stod inte som löst hösten 2024.");
  CHECK(note(after, 2) == "Dagen har passerat. Om det är gjort är inte registrerat här.");
}

TEST_CASE("a finding that is solved by the next inspection missed no day") {
  const RecordSite made({{"districts/norr.toml", norr},
                         {"parties/town.toml", town},
                         {"inspections/a.toml", inspection("2023-04", "spring", lamp)},
                         {"inspections/b.toml",
                          inspection("2023-10", "autumn", finding("1", follows("a#1", "solved")))}},
                        {2026, 1, 1});
  const FindingCourse& course = course_at(made, "a", 0);
  CHECK(due_note(made.site(), {&course, 0}).empty());
  CHECK(due_note(made.site(), {&course, 1}).empty());
}

TEST_CASE("a finding that was solved and is there again has come back, and is not in a row") {
  const RecordSite made(
      {{"districts/norr.toml", norr},
       {"parties/town.toml", town},
       {"inspections/a.toml", inspection("2023-04", "spring", lamp)},
       {"inspections/b.toml",
        inspection("2023-10", "autumn", finding("1", follows("a#1", "solved")))},
       {"inspections/c.toml",
        inspection("2024-04", "spring", finding("1", follows("b#1", "unknown")))},
       {"inspections/d.toml",
        inspection("2024-10", "autumn", finding("1", follows("c#1", "remains")))},
       {"inspections/e.toml",
        inspection("2025-04", "spring", finding("1", follows("d#1", "remains")))}});
  const FindingCourse& course = course_at(made, "a", 0);
  REQUIRE(course.sightings.size() == 5);
  CHECK_FALSE(course.sightings[1].came_back);
  CHECK_FALSE(course.sightings[2].came_back);  // nobody knows
  CHECK(course.sightings[3].came_back);
  CHECK_FALSE(course.sightings[4].came_back);
  CHECK_FALSE(course.sightings[4].in_a_row);
  CHECK(times_text(made.site(), course.sightings[3]) ==
        "Kommit tillbaka efter att ha stått som löst, sedd för tredje gången");
}

TEST_CASE("a finding that later inspections do not mention has no follow-up, and is not in a row") {
  const RecordSite made(
      {{"districts/norr.toml", norr},
       {"parties/town.toml", town},
       {"inspections/a.toml", inspection("2023-04", "spring", lamp + bush)},
       {"inspections/b.toml", inspection("2023-10", "autumn", finding("3", "problem = \"Nytt.\""))},
       {"inspections/c.toml",
        inspection("2024-04", "spring", finding("1", "continues = \"a#1\""))}});
  CHECK(course_at(made, "a", 1).status == FindingStatus::not_followed);
  CHECK(course_at(made, "b", 0).status == FindingStatus::not_followed);
  const FindingCourse& course = course_at(made, "a", 0);
  CHECK(course.status == FindingStatus::unknown);
  CHECK(course.last().times == 2);
  CHECK_FALSE(course.last().in_a_row);
}

TEST_CASE("a new finding of the latest inspection awaits its follow-up") {
  const RecordSite made({{"districts/norr.toml", norr},
                         {"inspections/a.toml", inspection("2023-04", "spring", bush)}});
  CHECK(course_at(made, "a", 0).status == FindingStatus::fresh);
}

TEST_CASE("a rule expects an inspection each season from when the council is known") {
  const RecordSite made(
      {{"districts/norr.toml", norr},
       {"parties/town.toml", town},
       {"bodies/radet.toml", council},
       {"inspection-rules/regel.toml",
        rule +
            "[[absent]]\nperiods = [\"2023-h2\", \"2024-01..2024-12\"]\nreason = \"not-found\"\n"},
       {"inspections/a.toml", inspection("2025-05", "spring", "")},
       {"inspections/b.toml", inspection("2025-09", "", "")},
       {"inspections/c.toml", inspection("2026", "spring", "", "stage = \"cancelled\"\n")}},
      {2026, 11, 21});
  const InspectionSeries& series = series_of(made);
  REQUIRE(series.expected.size() == 7);  // autumn 2023 to autumn 2026
  CHECK(series.expected[0].season == season_period(2023, Season::autumn));
  CHECK(series.expected[0].reason == AbsenceReason::not_found);
  CHECK(series.expected[3].held);
  // A date in the autumn does not make it the autumn's: no source says so.
  CHECK(series.expected[4].possible);
  CHECK_FALSE(series.expected[4].held);
  CHECK(series.expected[5].called_off);
  CHECK(series.expected[5].absent());
  CHECK(series.expected[6].upcoming());
  CHECK(series.next() == &series.expected[6]);
  CHECK(series.absent() == 3);
  CHECK(series.called_off() == 1);
  const std::vector<AbsentInspectionRun> runs = absent_runs(series);
  REQUIRE(runs.size() == 2);
  CHECK(runs[0].expected.size() == 3);
  CHECK(runs[1].first().called_off);

  const InspectionTallies tallies = tally_inspections(made.site().inspections);
  REQUIRE(tallies.responsible.size() == 1);
  REQUIRE(tallies.places.size() == 1);
  for (const Tally& tally : {tallies.total, tallies.responsible[0], tallies.places[0]}) {
    CHECK(tally.expected() == 6);  // what is awaited is not counted
    CHECK(tally.registered == 1);
    CHECK(tally.otherwise == 1);
    CHECK(tally.called_off == 1);
    CHECK(tally.absent == 3);
    CHECK(tally.not_reported == 0);
    CHECK(tally.oldest == season_period(2023, Season::autumn));
  }
}

TEST_CASE("a council that has ended on an unknown day expects nothing") {
  const RecordSite made({{"districts/norr.toml", norr},
                         {"parties/town.toml", town},
                         {"bodies/radet.toml", council + "dissolved_by = { date = \"..\" }\n"},
                         {"inspection-rules/regel.toml", rule}});
  CHECK(series_of(made).empty());
}

TEST_CASE("when the present season's inspection is held the next season is awaited") {
  const RecordSite made({{"districts/norr.toml", norr},
                         {"parties/town.toml", town},
                         {"bodies/radet.toml", council},
                         {"inspection-rules/regel.toml", rule},
                         {"inspections/a.toml", inspection("2023-10-02", "autumn", "")}},
                        {2023, 11, 1});
  REQUIRE(series_of(made).next());
  CHECK(series_of(made).next()->season == season_period(2024, Season::spring));
  CHECK(series_of(made).absent() == 0);
}
