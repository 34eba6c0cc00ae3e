#include "derive/indicators.h"

#include <doctest/doctest.h>

#include "pages/record_site.h"

using namespace tertial;
using tertial::test::RecordSite;

namespace {

std::string indicator(std::string_view more) {
  return "title = \"Mått\"\nsubject = \"safety\"\nunit = \"percent\"\nmeasures = \"Andelen.\"\n"
         "municipality = \"hemma\"\n" +
         std::string(more);
}

std::string value(std::string_view year, std::string_view number, std::string_view more = "") {
  return "[[values]]\ndate = \"" + std::string(year) + "\"\nvalue = " + std::string(number) + "\n" +
         std::string(more);
}

IndicatorDigest digest(const RecordSite& site) {
  return digest_of_indicator(site.record<Indicator>("a"));
}

Trend trend(std::string_view direction, std::string_view from, std::string_view to) {
  const std::string wanted =
      direction.empty() ? "" : "wanted = { direction = \"" + std::string(direction) + "\" }\n";
  const RecordSite site{
      {"indicators/a.toml", indicator(wanted + value("2023", to) + value("2022", from))}};
  return digest(site).whole->trend;
}

NoTrend why_not(std::string_view values) {
  const RecordSite site{{"indicators/a.toml", indicator(values)}};
  const IndicatorDigest found = digest(site);
  CHECK_FALSE(found.whole);
  return found.why_not;
}

}  // namespace

TEST_CASE("better and worse follow the wanted direction, not up and down") {
  CHECK(trend("down", "28", "21") == Trend::better);
  CHECK(trend("down", "21", "28") == Trend::worse);
  CHECK(trend("up", "21", "28") == Trend::better);
  CHECK(trend("up", "28", "21") == Trend::worse);
  CHECK(trend("up", "\"34.5\"", "\"34.50\"") == Trend::unchanged);
}

TEST_CASE("without a wanted direction a change is only higher or lower") {
  CHECK(trend("", "21", "28") == Trend::higher);
  CHECK(trend("none", "28", "21") == Trend::lower);
}

TEST_CASE("the last change is told apart from the whole one") {
  const RecordSite site{
      {"indicators/a.toml", indicator("wanted = { direction = \"down\" }\n" + value("2021", "30") +
                                      value("2022", "20") + value("2023", "25"))}};
  const IndicatorDigest found = digest(site);
  CHECK(found.whole->trend == Trend::better);
  REQUIRE(found.last);
  CHECK(found.last->trend == Trend::worse);
  CHECK(written_time(*found.latest) == "2023");
}

TEST_CASE("nothing is compared across a break in the series") {
  const std::string broken = "[[breaks]]\nfrom = \"2022\"\nnote = \"Ny fråga.\"\n";
  const RecordSite site{{"indicators/a.toml", indicator(value("2021", "30") + value("2022", "50") +
                                                        value("2023", "40") + broken)}};
  const IndicatorDigest found = digest(site);
  CHECK(found.since_break);
  CHECK(**found.whole->from->value == whole_number(50));
  CHECK_FALSE(found.last);
  CHECK(why_not(value("2021", "30") + value("2022", "50") + broken) == NoTrend::after_break);
}

TEST_CASE("a change that cannot be stated says why") {
  CHECK(why_not(value("2021", "30")) == NoTrend::single_value);
  CHECK(why_not(value("2021", "30") + "[[values]]\ndate = \"2022\"\nwomen = 4\n") ==
        NoTrend::single_whole);
  CHECK(why_not("") == NoTrend::no_value);
  CHECK(why_not("[[values]]\ndate = \"2021\"\nwomen = 4\n") == NoTrend::no_value);
  CHECK(why_not(value("2021", "30") + value("..", "31")) == NoTrend::undated);
  CHECK(why_not(value("2021", "30") + "[[values]]\nperiod = \"2022-t1\"\nvalue = 4\n") ==
        NoTrend::unequal_spans);
  CHECK(why_not(value("2021", "30") + value("2022-06", "31")) == NoTrend::unequal_spans);
}

TEST_CASE("a summer is compared with another summer, and with no other part of a year") {
  const auto tertial = [](const std::string& period, const std::string& number) {
    return "[[values]]\nperiod = \"" + period + "\"\nvalue = " + number + "\n";
  };
  CHECK(why_not(tertial("2023-t2", "0") + tertial("2023-t3", "5") + tertial("2024-t1", "6")) ==
        NoTrend::other_season);
  const RecordSite site{
      {"indicators/a.toml", indicator(tertial("2023-t2", "9") + tertial("2023-t3", "2") +
                                      tertial("2024-t1", "1") + tertial("2024-t2", "8"))}};
  const IndicatorDigest found = digest(site);
  REQUIRE(found.whole);
  CHECK(written_time(*found.whole->from) == "2023-t2");
  CHECK(written_time(*found.whole->to) == "2024-t2");
  CHECK(found.whole->trend == Trend::lower);
  CHECK_FALSE(found.last);
}

TEST_CASE(
    "series stand in the order all, women, men, elsewhere, with holes where there is nothing") {
  const RecordSite site{
      {"indicators/a.toml",
       indicator(value("2021", "30", "comparisons = [{ area = \"Riket\", value = 15 }]\n") +
                 value("2022", "31", "men = 20\nwomen = 40\n"))}};
  const std::vector<IndicatorSeries> series = series_of(digest(site));
  REQUIRE(series.size() == 4);
  CHECK(series[1].kind == SeriesKind::women);
  CHECK(series[1].values[0] == nullptr);
  CHECK(*series[2].values[1] == whole_number(20));
  CHECK(series[3].area == "Riket");
  CHECK(series[3].values[1] == nullptr);
}

TEST_CASE("an indicator knows the pledges and points that name it") {
  const RecordSite site{
      {"indicators/a.toml", indicator(value("2021", "30"))},
      {"pledges/p.toml",
       "title = \"Löfte\"\nkind = \"municipal\"\nstage = \"signed\"\nmunicipalities = [\"hemma\"]\n"
       "valid = \"2023\"\nindicators = [\"a\"]\n[[points]]\ncode = \"1\"\ntitle = \"Ett\"\n"
       "indicators = [\"a\"]\n[[points]]\ncode = \"2\"\ntitle = \"Två\"\n"}};
  const std::vector<IndicatorUse> uses = uses_of(site.record<Indicator>("a"), site.site().model);
  REQUIRE(uses.size() == 2);
  CHECK(uses[0].point == nullptr);
  CHECK(*uses[1].point->code == "1");
}
