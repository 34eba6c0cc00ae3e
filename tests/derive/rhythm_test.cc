#include "derive/rhythm.h"

#include <doctest/doctest.h>

#include "pages/record_site.h"

using namespace tertial;
using test::RecordSite;

namespace {

std::string forum(std::string_view title, std::string_view rest) {
  return "title = \"" + std::string(title) + "\"\nkind = \"operative\"\n" + std::string(rest);
}

/// "weekly veckan 1, in_year host 1, …": beat, forum and times of each row.
std::string rows(const std::vector<RhythmRow>& rhythm) {
  constexpr std::string_view beats[] = {"weekly", "monthly", "in-year", "yearly", "other-year"};
  std::string text;
  for (const RhythmRow& row : rhythm)
    text.append(text.empty() ? "" : ", ")
        .append(beats[static_cast<std::size_t>(row.beat)])
        .append(" " + row.forum->id + " " + std::to_string(row.times));
  return text;
}

}  // namespace

TEST_CASE("the year's rows go from weekly to every other year, months and seasons in order") {
  const RecordSite site(
      {{"forums/vartannat.toml", forum("A", "rhythm = \"two-years\"\n")},
       {"forums/host.toml", forum("B", "occasions = [{ season = \"autumn\" }]\n")},
       {"forums/mars.toml", forum("C", "occasions = [{ month = 3 }]\n")},
       {"forums/vecka.toml", forum("D", "rhythm = \"week\"\n")},
       {"forums/manad.toml", forum("E", "rhythm = { times = 2, per = \"month\" }\n")},
       {"forums/ett.toml", forum("F", "rhythm = \"year\"\n")},
       {"forums/tre.toml", forum("G", "rhythm = { times = 3, per = \"year\" }\n")}});
  const YearlyRhythm rhythm = yearly_rhythm(site.site().model, AsOf({2026, 11, 21}));
  CHECK(rows(rhythm.present) ==
        "weekly vecka 1, monthly manad 2, in-year mars 1, in-year host 1, yearly tre 3, yearly ett "
        "1, "
        "other-year vartannat 1");
  CHECK(rhythm.past.empty());
}

TEST_CASE("meetings whose time no source states are one row, with what is left of the year's") {
  const RecordSite site({{"forums/a.toml", forum("A",
                                                 "rhythm = { times = 4, per = \"year\" }\n"
                                                 "occasions = [{ month = 5 }, \"Tema\"]\n")},
                         {"forums/b.toml", forum("B",
                                                 "rhythm = { times = 1, per = \"year\" }\n"
                                                 "occasions = [{ month = 6 }]\n")}});
  const YearlyRhythm rhythm = yearly_rhythm(site.site().model, AsOf({2026, 11, 21}));
  CHECK(rows(rhythm.present) == "in-year a 1, in-year b 1, yearly a 3");
  CHECK(rhythm.present.back().occasions.size() == 1);
}

TEST_CASE("a forum that is no more stands among the past") {
  const RecordSite site(
      {{"forums/a.toml", forum("A", "rhythm = \"week\"\nvalid = { ended = true }\n")},
       {"forums/b.toml", forum("B", "rhythm = \"week\"\nvalid = { from = \"2020\" }\n")},
       {"forums/c.toml", forum("C", "supersedes = [\"b\"]\nrhythm = \"month\"\n")}});
  const YearlyRhythm rhythm = yearly_rhythm(site.site().model, AsOf({2026, 11, 21}));
  CHECK(rows(rhythm.past) == "weekly a 1, weekly b 1");
  CHECK(rows(rhythm.present) == "monthly c 1");
}
