#include "pages/chart.h"

#include <algorithm>

#include "base/text.h"

namespace tertial {
namespace {

// Where the square of the lines stands in the whole chart, in hundredths of a percent.
constexpr int plot_left = 1600;
constexpr int plot_width = 8200;
constexpr int plot_top = 1000;
constexpr int plot_height = 7800;
constexpr int square = 10'000;
/// Least distance between two names, a line of text.
constexpr int name_gap = 850;
/// A longer name has no room beside its line; it stands in the key below only.
constexpr std::size_t longest_name = 20;

/// "12.34%" of hundredths of a percent.
std::string percent(int hundredths) {
  const std::string rest = std::to_string(100 + hundredths % 100);
  return std::to_string(hundredths / 100) + "." + rest.substr(1) + "%";
}

int across(int part) {
  return plot_left + part * plot_width / square;
}
int down(int part) {
  return plot_top + part * plot_height / square;
}

struct Scale {
  std::vector<int> x;  ///< of each position, in the square
  Decimal end;         ///< at its top
  int y(Decimal number) const { return square - ten_thousandths(number, end); }
};

Scale scale_of(const ChartInput& input, Decimal end) {
  Scale scale{{}, end};
  const std::int64_t first = input.positions.front();
  const Decimal width{std::max<std::int64_t>(input.positions.back() - first, 1), 0};
  scale.x.reserve(input.positions.size());
  for (const std::int64_t position : input.positions)
    scale.x.push_back(ten_thousandths({position - first, 0}, width));
  return scale;
}

void add_lines(ChartSeriesView& view, const ChartSeries& series, const ChartInput& input,
               const Scale& scale) {
  bool open = false;
  for (std::size_t i = 0; i < input.positions.size(); ++i) {
    if (std::ranges::find(input.breaks, i) != input.breaks.end()) open = false;
    const std::optional<Decimal>& value = series.values[i];
    if (!value) {
      open = false;
      continue;
    }
    if (!open) view.lines.emplace_back();
    open = true;
    std::string& points = view.lines.back().points;
    points.append(points.empty() ? "" : " ").append(std::to_string(scale.x[i])).append(",");
    points.append(std::to_string(scale.y(*value)));
    view.marks.push_back({percent(across(scale.x[i])), percent(down(scale.y(*value)))});
  }
}

/// Names stand where their lines end, moved apart where they would cover each other.
void place_names(std::vector<ChartSeriesView>& views, const std::vector<int>& ends) {
  std::vector<std::size_t> order(views.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return ends[i]; });
  std::vector<int> places;
  for (const std::size_t i : order)
    places.push_back(places.empty() ? ends[i] : std::max(ends[i], places.back() + name_gap));
  int lowest = plot_top + plot_height;
  for (std::size_t n = places.size(); n-- > 0; lowest = places[n] - name_gap)
    places[n] = std::min(places[n], lowest);
  for (std::size_t n = 0; n < order.size(); ++n)
    views[order[n]].label_y = percent(std::max(places[n], name_gap));
}

}  // namespace

const ViewType& view_of(Tag<ChartRuleView>) {
  static constexpr ViewField fields[] = {view_field<&ChartRuleView::y>("y"),
                                         view_field<&ChartRuleView::label>("label")};
  static constexpr ViewType type{"chart-rule", fields};
  return type;
}

const ViewType& view_of(Tag<ChartMarkView>) {
  static constexpr ViewField fields[] = {view_field<&ChartMarkView::x>("x"),
                                         view_field<&ChartMarkView::y>("y")};
  static constexpr ViewType type{"chart-mark", fields};
  return type;
}

const ViewType& view_of(Tag<ChartLineView>) {
  static constexpr ViewField fields[] = {view_field<&ChartLineView::points>("points")};
  static constexpr ViewType type{"chart-line", fields};
  return type;
}

const ViewType& view_of(Tag<ChartSeriesView>) {
  static constexpr ViewField fields[] = {
      view_field<&ChartSeriesView::number>("number"), view_field<&ChartSeriesView::name>("name"),
      view_field<&ChartSeriesView::label_y>("label_y"),
      view_field<&ChartSeriesView::lines>("lines"), view_field<&ChartSeriesView::marks>("marks")};
  static constexpr ViewType type{"chart-series", fields};
  return type;
}

const ViewType& view_of(Tag<LineChartView>) {
  static constexpr ViewField fields[] = {view_field<&LineChartView::id>("id"),
                                         view_field<&LineChartView::title>("title"),
                                         view_field<&LineChartView::description>("description"),
                                         view_field<&LineChartView::break_label>("break_label"),
                                         view_field<&LineChartView::first_label>("first_label"),
                                         view_field<&LineChartView::last_label>("last_label"),
                                         view_field<&LineChartView::rules>("rules"),
                                         view_field<&LineChartView::breaks>("breaks"),
                                         view_field<&LineChartView::series>("series"),
                                         view_field<&LineChartView::many>("many"),
                                         view_field<&LineChartView::named>("named")};
  static constexpr ViewType type{"line-chart", fields};
  return type;
}

std::optional<Decimal> axis_end(const std::vector<Decimal>& numbers) {
  if (numbers.empty()) return std::nullopt;
  const auto [least, most] =
      std::ranges::minmax(numbers, [](Decimal a, Decimal b) { return a < b; });
  if (least.millionths < 0 || most.millionths <= 0) return std::nullopt;
  constexpr std::int64_t steps[] = {2, 4, 6, 8, 10};  // half of each is a round number too
  constexpr std::uint8_t finest = 6;
  std::uint8_t decimals = finest;
  for (std::int64_t power = 1;; power *= 10) {
    for (const std::int64_t step : steps)
      if (step * power >= most.millionths) return Decimal{step * power, decimals};
    if (decimals > 0) --decimals;
  }
}

std::string bar_width(Decimal value, Decimal end) {
  const int thousandths = ten_thousandths(value, end) / 10;
  return std::to_string(thousandths / 10) + "." + std::to_string(thousandths % 10);
}

std::optional<LineChartView> line_chart(const ChartInput& input) {
  if (input.positions.size() < 2) return std::nullopt;
  const std::size_t drawn = std::min(input.series.size(), most_chart_series);
  std::vector<Decimal> numbers;
  for (std::size_t i = 0; i < drawn; ++i)
    for (const std::optional<Decimal>& value : input.series[i].values)
      if (value) numbers.push_back(*value);
  const std::optional<Decimal> end = axis_end(numbers);
  if (!end) return std::nullopt;

  LineChartView view{.id = input.id,
                     .title = input.title,
                     .description = input.description,
                     .break_label = input.break_label,
                     .first_label = input.first_label,
                     .last_label = input.last_label,
                     .rules = {},
                     .breaks = {},
                     .series = {}};
  for (const int part : {0, 1, 2}) {
    const Decimal number{end->millionths * part / 2, end->decimals};
    view.rules.push_back({percent(down(square - part * square / 2)), input.axis_label(number)});
  }
  const Scale scale = scale_of(input, *end);
  for (const std::size_t i : input.breaks)
    if (i > 0) view.breaks.push_back({percent(across((scale.x[i - 1] + scale.x[i]) / 2)), {}});
  std::vector<int> ends;
  for (std::size_t i = 0; i < drawn; ++i) {
    ChartSeriesView series{std::to_string(i + 1), input.series[i].name, {}, {}, {}};
    add_lines(series, input.series[i], input, scale);
    if (series.marks.empty()) continue;
    std::size_t last = input.positions.size();
    while (!input.series[i].values[--last]) {
    }
    ends.push_back(down(scale.y(*input.series[i].values[last])));
    view.series.push_back(std::move(series));
  }
  place_names(view.series, ends);
  view.many = view.series.size() > 1;
  view.named = view.many && std::ranges::all_of(view.series, [](const ChartSeriesView& series) {
                 return count_code_points(series.name) <= longest_name;
               });
  return view;
}

}  // namespace tertial
