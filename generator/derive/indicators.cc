#include "derive/indicators.h"

#include <algorithm>
#include <tuple>

#include "model/among.h"

namespace tertial {
namespace {

std::vector<IndicatorRow> rows_of(const Indicator& indicator) {
  std::vector<IndicatorRow> rows;
  rows.reserve(indicator.values.size());
  for (const IndicatorValue& value : indicator.values) {
    const auto broken = std::ranges::find_if(indicator.breaks, [&](const SeriesBreak& candidate) {
      return *candidate.from == written_time(value);
    });
    rows.push_back({&value, broken == indicator.breaks.end() ? nullptr : &*broken});
  }
  std::ranges::stable_sort(rows, {}, [](const IndicatorRow& row) {
    const PartialDate days = days_of(*row.value);
    return std::tuple(!days.stated(), days.last, days.first);
  });
  return rows;
}

/// How many months a value is for; 0 for one of a day, or of a month in which it was counted.
int months_of(const IndicatorValue& value) {
  using enum PartialDate::Precision;
  const PartialDate days = days_of(value);
  if (!value.period && (days.precision == day || days.precision == month)) return 0;
  return (days.last.year - days.first.year) * 12 + days.last.month - days.first.month + 1;
}

/// The month in which its part of the year begins; 0 where it is for no part, or for whole years.
int season_of(const IndicatorValue& value) {
  const int months = months_of(value);
  return months % 12 == 0 ? 0 : days_of(value).first.month;
}

Trend trend_of(const Indicator& indicator, Decimal from, Decimal to) {
  if (from == to) return Trend::unchanged;
  const Direction wanted = indicator.wanted ? indicator.wanted->direction : Direction::none;
  const bool rose = from < to;
  if (wanted == Direction::none) return rose ? Trend::higher : Trend::lower;
  return rose == (wanted == Direction::up) ? Trend::better : Trend::worse;
}

/// What may be compared: values for all, since the last break.
struct Comparable {
  std::vector<const IndicatorValue*> values;
  bool broken = false;  ///< there is a break before them
  bool apart = false;   ///< others are for women and men only
};

Comparable comparable(const IndicatorDigest& digest) {
  Comparable found;
  for (const IndicatorRow& row : digest.rows) {
    const IndicatorValue& value = *row.value;
    if (row.broken) found = {.values = {}, .broken = true, .apart = false};
    if (value.value)
      found.values.push_back(&value);
    else if (value.women || value.men)
      found.apart = true;
  }
  return found;
}

NoTrend obstacle(const Comparable& found) {
  const std::vector<const IndicatorValue*>& values = found.values;
  if (values.empty()) return NoTrend::no_value;
  if (values.size() == 1) {
    if (found.apart) return NoTrend::single_whole;
    return found.broken ? NoTrend::after_break : NoTrend::single_value;
  }
  for (const IndicatorValue* value : values) {
    if (!days_of(*value).stated()) return NoTrend::undated;
    if (months_of(*value) != months_of(*values.front())) return NoTrend::unequal_spans;
  }
  return NoTrend::stated;
}

/// Leaves those for the same part of the year as the latest. Precondition: no obstacle.
void keep_season(std::vector<const IndicatorValue*>& values) {
  const int season = season_of(*values.back());
  std::erase_if(values, [&](const IndicatorValue* value) { return season_of(*value) != season; });
}

void add_series(std::vector<IndicatorSeries>& all, SeriesKind kind, std::string_view area,
                std::size_t row, std::size_t rows, const Decimal& value) {
  auto it = std::ranges::find_if(all, [&](const IndicatorSeries& series) {
    return series.kind == kind && series.area == area;
  });
  if (it == all.end())
    it = all.insert(all.end(), {kind, area, std::vector<const Decimal*>(rows, nullptr)});
  it->values[row] = &value;
}

}  // namespace

IndicatorDigest digest_of_indicator(const Record& record) {
  IndicatorDigest digest;
  digest.record = &record;
  const Indicator& indicator = digest.indicator();
  digest.rows = rows_of(indicator);
  if (!digest.rows.empty()) digest.latest = digest.rows.back().value;
  Comparable found = comparable(digest);
  digest.why_not = obstacle(found);
  std::vector<const IndicatorValue*>& values = found.values;
  if (digest.why_not == NoTrend::stated) {
    keep_season(values);
    if (values.size() == 1) digest.why_not = NoTrend::other_season;
  }
  if (digest.why_not != NoTrend::stated) return digest;
  digest.since_break = found.broken;
  const auto change = [&](const IndicatorValue* from, const IndicatorValue* to) {
    return IndicatorChange{trend_of(indicator, **from->value, **to->value), from, to};
  };
  digest.whole = change(values.front(), values.back());
  if (values.size() > 2) digest.last = change(values[values.size() - 2], values.back());
  return digest;
}

std::vector<IndicatorSeries> series_of(const IndicatorDigest& digest) {
  std::vector<IndicatorSeries> all;
  const std::size_t rows = digest.rows.size();
  for (std::size_t row = 0; row < rows; ++row) {
    const IndicatorValue& value = *digest.rows[row].value;
    if (value.value) add_series(all, SeriesKind::all, {}, row, rows, **value.value);
    if (value.women) add_series(all, SeriesKind::women, {}, row, rows, **value.women);
    if (value.men) add_series(all, SeriesKind::men, {}, row, rows, **value.men);
    for (const AreaComparison& comparison : value.comparisons)
      add_series(all, SeriesKind::elsewhere, comparison.area, row, rows, *comparison.value);
  }
  std::ranges::stable_sort(all, {}, &IndicatorSeries::kind);
  return all;
}

std::vector<IndicatorUse> uses_of(const Record& indicator, const Model& model) {
  const auto names = [&](const std::vector<Ref<Indicator>>& refs) {
    return among(refs, indicator);
  };
  std::vector<IndicatorUse> uses;
  for (const Record* record : model.referring<Pledge>(indicator)) {
    const auto& pledge = record->as<Pledge>();
    if (names(pledge.indicators)) uses.push_back({record, nullptr});
    for (const Point& point : pledge.points)
      if (names(point.indicators)) uses.push_back({record, &point});
  }
  return uses;
}

}  // namespace tertial
