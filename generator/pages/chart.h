#pragma once
// Geometry of charts for templates: everything is an attribute in percent, so that a chart grows
// with the page while its words keep their size, and no style stands inline. Numbers come in and
// places go out; it knows no record type, and the table that says the same is the page's own.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/decimal.h"
#include "theme/view.h"

namespace tertial {

struct ChartSeries {
  std::string name;
  std::vector<std::optional<Decimal>> values;  ///< one per position
};

struct ChartInput {
  std::string id;                       ///< unique on the page
  std::string title;                    ///< what it shows
  std::string description;              ///< trend and end values, for those who do not see it
  std::vector<std::int64_t> positions;  ///< along the axis (days); rising, at least two
  std::vector<ChartSeries> series;      ///< the first four are drawn
  std::vector<std::size_t> breaks;      ///< indexes of the first values after a break
  std::string break_label;
  std::string first_label, last_label;                  ///< below the ends of the axis
  std::function<std::string(Decimal)> axis_label = {};  ///< of the lines across
};

inline constexpr std::size_t most_chart_series = 4;

/// A line across the chart, with its number.
struct ChartRuleView {
  std::string y, label;
};
const ViewType& view_of(Tag<ChartRuleView>);

struct ChartMarkView {
  std::string x, y;
};
const ViewType& view_of(Tag<ChartMarkView>);

/// One unbroken line: the points of a polyline in a square of 10 000 by 10 000.
struct ChartLineView {
  std::string points;
};
const ViewType& view_of(Tag<ChartLineView>);

struct ChartSeriesView {
  std::string number;  ///< "1" to "4": colour, dash and mark
  std::string name;
  std::string label_y;
  std::vector<ChartLineView> lines;
  std::vector<ChartMarkView> marks;
};
const ViewType& view_of(Tag<ChartSeriesView>);

struct LineChartView {
  std::string id, title, description;
  std::string break_label, first_label, last_label;
  std::vector<ChartRuleView> rules;
  std::vector<ChartMarkView> breaks;  ///< x only
  std::vector<ChartSeriesView> series;
  bool many = false;   ///< more than one series, which have to be told apart
  bool named = false;  ///< their names have room beside the lines
};
const ViewType& view_of(Tag<LineChartView>);

/// Nothing when there are fewer than two positions or a negative number (an axis begins at 0).
std::optional<LineChartView> line_chart(const ChartInput& input);

/// A round number that is not below any of them: the end of an axis that begins at 0. Nothing when
/// there is no positive number, or a negative one.
std::optional<Decimal> axis_end(const std::vector<Decimal>& numbers);
/// Width of a bar of 100: "53.2".
std::string bar_width(Decimal value, Decimal end);

}  // namespace tertial
