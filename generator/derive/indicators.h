#pragma once
// What an indicator's values say: their order, their series, and whether things got better. Better
// and worse follow from the wanted direction. Nothing is compared across a break in the series,
// between spans of different length, or between a summer and a winter: a part of a year is compared
// with the same part of another. One value alone says nothing of a change.
#include <string_view>
#include <vector>

#include "records/indicator/indicator.h"

namespace tertial {

enum class Trend : std::uint8_t { better, unchanged, worse, higher, lower };

/// Why no change is stated.
enum class NoTrend : std::uint8_t {
  stated,         ///< one is
  no_value,       ///< there is no value for all, or none at all
  single_value,   ///< one value, nothing to compare with
  single_whole,   ///< one value for all; the others are for women and men apart
  undated,        ///< the source does not say what time the values are for
  after_break,    ///< the only value since a break
  unequal_spans,  ///< a tertial cannot be compared with a year
  other_season    ///< none of them is for the same part of a year as the latest
};

struct IndicatorChange {
  Trend trend = Trend::unchanged;
  const IndicatorValue* from = nullptr;
  const IndicatorValue* to = nullptr;
};

struct IndicatorRow {
  const IndicatorValue* value = nullptr;
  const SeriesBreak* broken = nullptr;  ///< the break before this value
};

struct IndicatorDigest {
  const Record* record = nullptr;
  std::vector<IndicatorRow> rows;  ///< oldest first; those without a stated time last
  const IndicatorValue* latest = nullptr;
  std::optional<IndicatorChange> whole;  ///< from the first comparable value to the last
  std::optional<IndicatorChange> last;   ///< from the last but one, where that is not the same
  NoTrend why_not = NoTrend::stated;
  bool since_break = false;  ///< `whole` begins at a break

  const Indicator& indicator() const { return record->as<Indicator>(); }
};
/// Precondition: an indicator of a model without errors.
IndicatorDigest digest_of_indicator(const Record& record);

enum class SeriesKind : std::uint8_t { all, women, men, elsewhere };
struct IndicatorSeries {
  SeriesKind kind = SeriesKind::all;
  std::string_view area;               ///< elsewhere: where
  std::vector<const Decimal*> values;  ///< one per row, null where there is none
};
/// All series with a value: the indicator's own first, areas in the order in which they occur.
std::vector<IndicatorSeries> series_of(const IndicatorDigest& digest);

/// A point of a pledge, or a pledge as a whole (`point` null), that an indicator belongs to.
struct IndicatorUse {
  const Record* pledge = nullptr;
  const Point* point = nullptr;
};
std::vector<IndicatorUse> uses_of(const Record& indicator, const Model& model);

}  // namespace tertial
