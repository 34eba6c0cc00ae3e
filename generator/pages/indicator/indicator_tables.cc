#include "pages/indicator/indicator_tables.h"

#include "base/text.h"

namespace tertial {
namespace {

/// More values than this, and a chart with lines says more than bars.
constexpr std::size_t most_bars = 12;

std::size_t count_values(const std::vector<IndicatorSeries>& series) {
  std::size_t count = 0;
  for (const IndicatorSeries& one : series)
    for (const Decimal* value : one.values)
      if (value) ++count;
  return count;
}

/// Where bars end: the unit's own end for shares, so that a fifth looks like a fifth. Nothing where
/// a length would mean nothing: for a place in an order, or with negative numbers.
std::optional<Decimal> bar_end(const Indicator& indicator,
                               const std::vector<IndicatorSeries>& series) {
  if (indicator.unit == Unit::rank || indicator.unit == Unit::index) return std::nullopt;
  if (indicator.unit == Unit::percent) return whole_number(100);
  if (indicator.unit == Unit::of_ten) return whole_number(10);
  std::vector<Decimal> numbers;
  for (const IndicatorSeries& one : series)
    for (const Decimal* value : one.values)
      if (value) numbers.push_back(*value);
  return axis_end(numbers);
}

/// The number of one series at one time; only the indicator's own is given less than exactly.
std::string cell_text(const Site& site, const IndicatorDigest& digest,
                      const IndicatorSeries& series, std::size_t row) {
  const IndicatorValue& value = *digest.rows[row].value;
  const Exactness exactness =
      series.kind == SeriesKind::elsewhere ? Exactness::exact : value.exactness;
  return value_text(site, digest.indicator(), *series.values[row], exactness);
}

std::vector<BarRowView> bar_rows(const Site& site, const IndicatorDigest& digest,
                                 const std::vector<IndicatorSeries>& series,
                                 const std::optional<Decimal>& end) {
  std::vector<BarRowView> bars;
  for (std::size_t row = 0; row < digest.rows.size(); ++row) {
    bool broken = digest.rows[row].broken != nullptr;
    for (const IndicatorSeries& one : series) {
      const Decimal* value = one.values[row];
      if (!value) continue;
      std::string name = capitalized(time_text(site, *digest.rows[row].value));
      if (series.size() > 1)
        name = site.strings.format("indicator.row",
                                   {name, series_text(site, digest.indicator(), one)});
      bars.push_back({std::move(name), cell_text(site, digest, one, row),
                      end ? bar_width(*value, *end) : std::string(), broken});
      broken = false;
    }
  }
  return bars;
}

std::string end_values(const Site& site, const IndicatorDigest& digest,
                       const std::vector<IndicatorSeries>& series) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < std::min(series.size(), most_chart_series); ++i) {
    std::vector<std::size_t> known;
    for (std::size_t row = 0; row < digest.rows.size(); ++row)
      if (series[i].values[row]) known.push_back(row);
    const auto at = [&](std::size_t row) { return cell_text(site, digest, series[i], row); };
    parts.push_back(site.strings.format(
        "indicator.ends",
        {series_text(site, digest.indicator(), series[i]), at(known.front()), at(known.back())}));
  }
  return join(parts, " ");
}

std::optional<LineChartView> chart_of(const Site& site, const IndicatorDigest& digest,
                                      const std::vector<IndicatorSeries>& series) {
  // A time that is not stated has no place on an axis.
  std::size_t rows = 0;
  while (rows < digest.rows.size() && days_of(*digest.rows[rows].value).stated())
    ++rows;
  if (rows < 2) return std::nullopt;
  const Indicator& indicator = digest.indicator();
  ChartInput input;
  input.id = "diagram";
  input.title = site.strings.format("indicator.chart-title",
                                    {title_of(site, *digest.record), unit_text(site, indicator)});
  input.first_label = capitalized(time_text(site, *digest.rows.front().value));
  input.last_label = capitalized(time_text(site, *digest.rows[rows - 1].value));
  input.description = change_text(site, digest) + " " + end_values(site, digest, series);
  input.break_label = site.strings("indicator.break");
  input.axis_label = [&](Decimal number) {
    return indicator.unit == Unit::percent ? value_text(site, indicator, number)
                                           : site.wording.figure(number);
  };
  for (std::size_t row = 0; row < rows; ++row) {
    const PartialDate days = days_of(*digest.rows[row].value);
    input.positions.push_back((day_number(days.first) + day_number(days.last)) / 2);
    if (digest.rows[row].broken) input.breaks.push_back(row);
  }
  for (const IndicatorSeries& one : series) {
    ChartSeries& line = input.series.emplace_back();
    line.name = series_text(site, indicator, one);
    for (std::size_t row = 0; row < rows; ++row)
      line.values.push_back(one.values[row] ? std::optional(*one.values[row]) : std::nullopt);
  }
  return line_chart(input);
}

void add_table(ValuesView& view, const Site& site, const IndicatorDigest& digest,
               const std::vector<IndicatorSeries>& series) {
  for (const IndicatorSeries& one : series)
    view.columns.push_back({series_text(site, digest.indicator(), one)});
  for (std::size_t row = 0; row < digest.rows.size(); ++row) {
    ValueRowView& shown = view.rows.emplace_back();
    shown.time = capitalized(time_text(site, *digest.rows[row].value));
    shown.broken = digest.rows[row].broken != nullptr;
    for (std::size_t i = 0; i < series.size(); ++i)
      shown.cells.push_back({view.columns[i].name, series[i].values[row]
                                                       ? cell_text(site, digest, series[i], row)
                                                       : std::string()});
  }
}

}  // namespace

const ViewType& view_of(Tag<BarRowView>) {
  static constexpr ViewField fields[] = {
      view_field<&BarRowView::name>("name"), view_field<&BarRowView::value>("value"),
      view_field<&BarRowView::width>("width"), view_field<&BarRowView::broken>("broken")};
  static constexpr ViewType type{"bar-row", fields};
  return type;
}

const ViewType& view_of(Tag<ValueColumnView>) {
  static constexpr ViewField fields[] = {view_field<&ValueColumnView::name>("name")};
  static constexpr ViewType type{"value-column", fields};
  return type;
}

const ViewType& view_of(Tag<ValueCellView>) {
  static constexpr ViewField fields[] = {view_field<&ValueCellView::name>("name"),
                                         view_field<&ValueCellView::value>("value")};
  static constexpr ViewType type{"value-cell", fields};
  return type;
}

const ViewType& view_of(Tag<ValueRowView>) {
  static constexpr ViewField fields[] = {view_field<&ValueRowView::time>("time"),
                                         view_field<&ValueRowView::broken>("broken"),
                                         view_field<&ValueRowView::cells>("cells")};
  static constexpr ViewType type{"value-row", fields};
  return type;
}

const ViewType& view_of(Tag<ValuesView>) {
  static constexpr ViewField fields[] = {
      view_field<&ValuesView::caption>("caption"),     view_field<&ValuesView::bars>("bars"),
      view_field<&ValuesView::with_bars>("with_bars"), view_field<&ValuesView::chart>("chart"),
      view_field<&ValuesView::columns>("columns"),     view_field<&ValuesView::rows>("rows")};
  static constexpr ViewType type{"values", fields};
  return type;
}

const ViewType& view_of(Tag<ValueRemarkView>) {
  static constexpr ViewField fields[] = {view_field<&ValueRemarkView::time>("time"),
                                         view_field<&ValueRemarkView::note>("note"),
                                         view_field<&ValueRemarkView::answers>("answers"),
                                         view_field<&ValueRemarkView::sources>("sources")};
  static constexpr ViewType type{"value-remark", fields};
  return type;
}

ValuesView values_view(const Site& site, const IndicatorDigest& digest) {
  const std::vector<IndicatorSeries> series = series_of(digest);
  ValuesView view;
  view.caption = site.strings.format(
      "indicator.caption", {title_of(site, *digest.record), unit_text(site, digest.indicator())});
  if (count_values(series) <= most_bars) {
    const std::optional<Decimal> end = bar_end(digest.indicator(), series);
    view.with_bars = end.has_value();
    view.bars = bar_rows(site, digest, series, end);
    return view;
  }
  view.chart = chart_of(site, digest, series);
  add_table(view, site, digest, series);
  return view;
}

std::vector<ValueRemarkView> value_remarks(const Site& site, const IndicatorDigest& digest) {
  std::vector<ValueRemarkView> remarks;
  for (const IndicatorRow& row : digest.rows) {
    const IndicatorValue& value = *row.value;
    if (!value.note && !value.answers && value.sources.empty()) continue;
    ValueRemarkView remark{capitalized(time_text(site, value)),
                           site.html(value.note),
                           {},
                           citations(site, value.sources)};
    if (value.answers)
      remark.answers = site.strings.format(
          "indicator.answers", {Wording::digits(static_cast<std::size_t>(*value.answers))});
    remarks.push_back(std::move(remark));
  }
  return remarks;
}

}  // namespace tertial
