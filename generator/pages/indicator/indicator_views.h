#pragma once
// What an indicator looks like wherever it is shown: its numbers with their unit, its trend in
// words and shape, its line in a list. What the trend is, derive/indicators decides.
#include "derive/indicators.h"
#include "pages/lists.h"

namespace tertial {

struct TrendView {
  std::string name;  ///< "better": class and shape
  std::string label;
};
const ViewType& view_of(Tag<TrendView>);

/// An indicator in a list: on the page of a district, a pledge, a survey.
struct IndicatorEntryView {
  LinkView link;
  std::string meta;              ///< what it is about, where
  std::string latest;            ///< "21 % (2023)"; empty without a value
  std::string compared;          ///< "Riket: 15 %"; may be empty
  std::vector<TrendView> trend;  ///< one, or none when no change is stated
  std::string change;            ///< the sentence about it, or why there is none
};
const ViewType& view_of(Tag<IndicatorEntryView>);

/// "21 %", "1 234 invånare", "drygt 9 av 10".
std::string value_text(const Site& site, const Indicator& indicator, Decimal number,
                       Exactness exactness = Exactness::exact);
/// The number of a value for all; of women and men where it has only those.
std::string value_text(const Site& site, const Indicator& indicator, const IndicatorValue& value);
/// "procent", "antal sök".
std::string unit_text(const Site& site, const Indicator& indicator);
/// "tertial 3 2023", "31 december 2018".
std::string time_text(const Site& site, const IndicatorValue& value);
/// "Linköpings kommun", "Skäggetorp", "Östergötlands län".
std::string area_text(const Site& site, const Indicator& indicator);
std::string series_text(const Site& site, const Indicator& indicator,
                        const IndicatorSeries& series);
std::vector<TrendView> trend_views(const Site& site, const IndicatorDigest& digest);
/// "Från 28 % (2015) till 21 % (2023).", or why nothing can be said.
std::string change_text(const Site& site, const IndicatorDigest& digest);
/// The word of a trend's tag: "better".
std::string_view name_of(Trend trend);
IndicatorEntryView indicator_entry(const Site& site, const Record& record);
/// Those with a change first, in Swedish order of their titles.
std::vector<IndicatorEntryView> indicator_entries(const Site& site,
                                                  std::vector<const Record*> records);
template <class Refs>
std::vector<IndicatorEntryView> indicator_entries_of(const Site& site, const Refs& refs) {
  std::vector<const Record*> records;
  records.reserve(refs.size());
  for (const auto& ref : refs)
    records.push_back(&ref.record());
  return indicator_entries(site, std::move(records));
}

/// Addresses of the values as files: "/indikatorer/x.csv" and its description.
std::string csv_address(const Site& site, const Record& indicator);
std::string csv_metadata_address(const Site& site, const Record& indicator);
/// The values as CSV.
std::string indicator_csv(const Record& record);

}  // namespace tertial
