#pragma once
// The values of an indicator as a page shows them: a bar for each where they are few, else a line
// chart and a table that holds the same numbers; and what is to be said of single values.
#include "pages/chart.h"
#include "pages/indicator/indicator_views.h"

namespace tertial {

/// A row of the bar table: one value of one series.
struct BarRowView {
  std::string name;
  std::string value;
  std::string width;    ///< of 100; empty where a bar would mean nothing
  bool broken = false;  ///< a break in the series stands before it
};
const ViewType& view_of(Tag<BarRowView>);

struct ValueColumnView {
  std::string name;
};
const ViewType& view_of(Tag<ValueColumnView>);

struct ValueCellView {
  std::string name;   ///< of its column, repeated for phones
  std::string value;  ///< empty where there is none
};
const ViewType& view_of(Tag<ValueCellView>);

struct ValueRowView {
  std::string time;
  bool broken = false;
  std::vector<ValueCellView> cells;
};
const ViewType& view_of(Tag<ValueRowView>);

struct ValuesView {
  std::string caption;
  std::vector<BarRowView> bars;        ///< when there are few
  bool with_bars = false;              ///< bars have a width
  std::optional<LineChartView> chart;  ///< when there are many
  std::vector<ValueColumnView> columns;
  std::vector<ValueRowView> rows;
};
const ViewType& view_of(Tag<ValuesView>);

ValuesView values_view(const Site& site, const IndicatorDigest& digest);

/// What is said of one value: a note, how many answered, its own sources.
struct ValueRemarkView {
  std::string time;
  Html note;
  std::string answers;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<ValueRemarkView>);

std::vector<ValueRemarkView> value_remarks(const Site& site, const IndicatorDigest& digest);

}  // namespace tertial
