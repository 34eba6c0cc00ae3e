#include "pages/chart.h"

#include <doctest/doctest.h>

using namespace tertial;

namespace {

ChartSeries series(std::string name, std::initializer_list<int> numbers) {
  ChartSeries one{std::move(name), {}};
  for (const int number : numbers)
    one.values.push_back(number < 0 ? std::nullopt : std::optional(whole_number(number)));
  return one;
}

ChartInput input(std::vector<ChartSeries> all, std::vector<std::size_t> breaks = {}) {
  ChartInput chart;
  chart.id = "d";
  chart.positions = {0, 100, 200, 400};
  chart.series = std::move(all);
  chart.breaks = std::move(breaks);
  chart.axis_label = [](Decimal number) { return to_string(number); };
  return chart;
}

}  // namespace

TEST_CASE("an axis begins at 0 and ends at a round number whose half is round too") {
  CHECK(to_string(*axis_end({whole_number(34)})) == "40");
  CHECK(to_string(*axis_end({whole_number(3), whole_number(101)})) == "200");
  CHECK(to_string(*axis_end({*parse_decimal("0.03")})) == "0.04");
  CHECK_FALSE(axis_end({}));
  CHECK_FALSE(axis_end({whole_number(0)}));
  CHECK_FALSE(axis_end({whole_number(-1), whole_number(5)}));
  CHECK(bar_width(whole_number(20), whole_number(100)) == "20.0");
}

TEST_CASE("points stand in proportion to time and to the number") {
  const auto chart = line_chart(input({series("A", {40, 20, 0, 10})}));
  REQUIRE(chart);
  REQUIRE(chart->series[0].lines.size() == 1);
  CHECK(chart->series[0].lines[0].points == "0,0 2500,5000 5000,10000 10000,7500");
  CHECK(chart->rules[0].label == "0");
  CHECK(chart->rules[2].label == "40");
  CHECK_FALSE(chart->many);
}

TEST_CASE("a line is interrupted where there is no value and at a break in the series") {
  const auto chart = line_chart(input({series("A", {40, -1, 20, 10})}, {3}));
  REQUIRE(chart);
  CHECK(chart->series[0].lines.size() == 3);
  CHECK(chart->series[0].marks.size() == 3);
  CHECK(chart->breaks.size() == 1);
}

TEST_CASE("at most four series are drawn, and their names keep a distance") {
  const auto chart = line_chart(
      input({series("A", {1, 1, 1, 8}), series("B", {1, 1, 1, 8}), series("C", {1, 1, 1, 8}),
             series("D", {1, 1, 1, 8}), series("E", {1, 1, 1, 8})}));
  REQUIRE(chart);
  REQUIRE(chart->series.size() == 4);
  CHECK(chart->named);
  for (std::size_t i = 1; i < 4; ++i)
    CHECK(std::stod(chart->series[i].label_y) >= std::stod(chart->series[i - 1].label_y) + 8);
}

TEST_CASE("a long name stands in the key only") {
  const auto chart =
      line_chart(input({series("A", {1, 2, 3, 4}), series("Alla kommuner i länet", {1, 2, 3, 4})}));
  CHECK(chart->many);
  CHECK_FALSE(chart->named);
}

TEST_CASE("one position, or a negative number, gives no chart") {
  ChartInput short_one = input({});
  short_one.positions = {1};
  CHECK_FALSE(line_chart(short_one));
  ChartInput negative = input({series("A", {1, 2, 3, 4})});
  negative.series[0].values[0] = whole_number(-4);
  CHECK_FALSE(line_chart(negative));
}
