#include "pages/indicator/indicator_views.h"

#include <algorithm>

#include "base/text.h"

namespace tertial {
namespace {

constexpr std::string_view trend_names[] = {"better", "unchanged", "worse", "higher", "lower"};
/// In the order of the enumerators.
constexpr std::string_view no_trend_keys[] = {
    "trend.none",    "trend.no-value",    "trend.single-value",  "trend.single-whole",
    "trend.undated", "trend.after-break", "trend.unequal-spans", "trend.other-season"};

std::string_view trend_word(const Site& site, Trend trend) {
  return site.strings("trend." + std::string(name_of(trend)));
}

std::string change_sentence(const Site& site, const Indicator& indicator, std::string_view key,
                            const IndicatorChange& change) {
  return site.strings.format(
      key, {value_text(site, indicator, *change.from), time_text(site, *change.from),
            value_text(site, indicator, *change.to), time_text(site, *change.to),
            lower_case(trend_word(site, change.trend))});
}

std::string comparison_text(const Site& site, const Indicator& indicator,
                            const IndicatorValue& value) {
  std::vector<std::string> parts;
  parts.reserve(value.comparisons.size());
  for (const AreaComparison& comparison : value.comparisons)
    parts.push_back(comparison.area + " " + value_text(site, indicator, *comparison.value));
  return site.wording.list(parts);
}

}  // namespace

std::string_view name_of(Trend trend) {
  return trend_names[static_cast<std::size_t>(trend)];
}

const ViewType& view_of(Tag<TrendView>) {
  static constexpr ViewField fields[] = {view_field<&TrendView::name>("name"),
                                         view_field<&TrendView::label>("label")};
  static constexpr ViewType type{"trend", fields};
  return type;
}

const ViewType& view_of(Tag<IndicatorEntryView>) {
  static constexpr ViewField fields[] = {view_field<&IndicatorEntryView::link>("link"),
                                         view_field<&IndicatorEntryView::meta>("meta"),
                                         view_field<&IndicatorEntryView::latest>("latest"),
                                         view_field<&IndicatorEntryView::compared>("compared"),
                                         view_field<&IndicatorEntryView::trend>("trend"),
                                         view_field<&IndicatorEntryView::change>("change")};
  static constexpr ViewType type{"indicator-entry", fields};
  return type;
}

std::string value_text(const Site& site, const Indicator& indicator, Decimal number,
                       Exactness exactness) {
  const std::string key = "unit." + std::string(word_of(indicator.unit));
  std::string text = site.strings.format(
      key + ".value", {site.wording.figure(number), indicator.counts.value_or("")});
  text = trim(text);
  if (exactness == Exactness::exact) return text;
  return site.strings.format("exactness." + std::string(word_of(exactness)), {text});
}

std::string value_text(const Site& site, const Indicator& indicator, const IndicatorValue& value) {
  if (value.value) return value_text(site, indicator, **value.value, value.exactness);
  std::vector<std::string> parts;
  if (value.women)
    parts.push_back(site.strings.format(
        "trend.women", {value_text(site, indicator, **value.women, value.exactness)}));
  if (value.men)
    parts.push_back(site.strings.format(
        "trend.men", {value_text(site, indicator, **value.men, value.exactness)}));
  return site.wording.list(parts);
}

std::string unit_text(const Site& site, const Indicator& indicator) {
  const std::string key = "unit." + std::string(word_of(indicator.unit)) + ".name";
  const std::string name =
      site.strings.format(key, {std::string_view(), indicator.counts.value_or("")});
  return std::string(trim(name));
}

std::string time_text(const Site& site, const IndicatorValue& value) {
  if (value.period) return site.wording.period(**value.period);
  const PartialDate date = value.date ? **value.date : PartialDate{};
  return date.stated() ? site.wording.date(date) : std::string(site.strings("indicator.undated"));
}

std::string area_text(const Site& site, const Indicator& indicator) {
  std::vector<std::string> places;
  places.reserve(indicator.districts.size() + 1);
  for (const Ref<District>& district : indicator.districts)
    places.push_back(title_of(site, district.record()));
  if (places.empty() && indicator.municipality)
    places.push_back(title_of(site, indicator.municipality->record()));
  if (places.empty() && indicator.area) places.push_back(*indicator.area);
  return site.wording.list(places);
}

std::string series_text(const Site& site, const Indicator& indicator,
                        const IndicatorSeries& series) {
  switch (series.kind) {
    case SeriesKind::all:
      return area_text(site, indicator);
    case SeriesKind::women:
      return std::string(site.strings("indicator.women"));
    case SeriesKind::men:
      return std::string(site.strings("indicator.men"));
    case SeriesKind::elsewhere:
      break;
  }
  return std::string(series.area);
}

std::vector<TrendView> trend_views(const Site& site, const IndicatorDigest& digest) {
  if (!digest.whole) return {};
  const Trend trend = digest.whole->trend;
  return {{std::string(name_of(trend)), std::string(trend_word(site, trend))}};
}

std::string change_text(const Site& site, const IndicatorDigest& digest) {
  if (!digest.whole)
    return std::string(site.strings(no_trend_keys[static_cast<std::size_t>(digest.why_not)]));
  const Indicator& indicator = digest.indicator();
  std::string text = change_sentence(
      site, indicator, digest.since_break ? "trend.since-break" : "trend.change", *digest.whole);
  if (digest.last)
    text.append(" ").append(change_sentence(site, indicator, "trend.last", *digest.last));
  return text;
}

IndicatorEntryView indicator_entry(const Site& site, const Record& record) {
  const IndicatorDigest digest = digest_of_indicator(record);
  const Indicator& indicator = digest.indicator();
  IndicatorEntryView entry;
  entry.link = link_to(site, record);
  entry.meta = area_text(site, indicator);
  if (digest.latest) {
    entry.latest = site.strings.format(
        "indicator.latest-short",
        {value_text(site, indicator, *digest.latest), time_text(site, *digest.latest)});
    entry.compared = comparison_text(site, indicator, *digest.latest);
  }
  entry.trend = trend_views(site, digest);
  entry.change = change_text(site, digest);
  return entry;
}

std::vector<IndicatorEntryView> indicator_entries(const Site& site,
                                                  std::vector<const Record*> records) {
  sort_by_title(site, records);
  std::vector<IndicatorEntryView> entries;
  entries.reserve(records.size());
  for (const Record* record : records)
    entries.push_back(indicator_entry(site, *record));
  std::ranges::stable_partition(
      entries, [](const IndicatorEntryView& entry) { return !entry.trend.empty(); });
  return entries;
}

}  // namespace tertial
