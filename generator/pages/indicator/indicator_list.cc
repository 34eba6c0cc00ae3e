// /indikatorer/: all indicators by subject, each with its latest value and what became of it.
#include <algorithm>
#include <span>

#include "base/text.h"
#include "pages/indicator/indicator_page.h"
#include "pages/indicator/indicator_views.h"

namespace tertial {
namespace {

struct IndicatorGroupView {
  std::string heading, id;
  std::string answer;  ///< whether it has become better or worse, or that nobody can tell
  std::vector<IndicatorEntryView> indicators;
};
const ViewType& view_of(Tag<IndicatorGroupView>) {
  static constexpr ViewField fields[] = {view_field<&IndicatorGroupView::heading>("heading"),
                                         view_field<&IndicatorGroupView::id>("id"),
                                         view_field<&IndicatorGroupView::answer>("answer"),
                                         view_field<&IndicatorGroupView::indicators>("indicators")};
  static constexpr ViewType type{"indicator-group", fields};
  return type;
}

struct IndicatorsView {
  FrameView frame;
  std::vector<IndicatorGroupView> groups;
};
const ViewType& view_of(Tag<IndicatorsView>) {
  static constexpr ViewField fields[] = {view_field<&IndicatorsView::frame>("frame"),
                                         view_field<&IndicatorsView::groups>("groups")};
  static constexpr ViewType type{"indicators", fields};
  return type;
}

/// What whoever asks if it is better or worse than before wants to know first.
std::string answer_of(const Site& site, std::span<const IndicatorEntryView> entries) {
  const auto with = [&](Trend trend) {
    return std::ranges::count_if(entries, [&](const IndicatorEntryView& entry) {
      return !entry.trend.empty() && entry.trend.front().name == name_of(trend);
    });
  };
  const auto compared = std::ranges::count_if(
      entries, [](const IndicatorEntryView& entry) { return !entry.trend.empty(); });
  if (compared == 0) return std::string(site.strings("indicators.none-compared"));
  const auto digits = [](auto count) { return Wording::digits(static_cast<std::size_t>(count)); };
  return site.strings.format("indicators.compared",
                             {digits(compared), Wording::digits(entries.size()),
                              digits(with(Trend::better)), digits(with(Trend::worse))});
}

IndicatorsView make_indicators_view(const Site& site, const PlannedPage& page) {
  IndicatorsView view;
  const std::vector<const Record*> all = pointers<Indicator>(site);
  FrameInput frame;
  frame.title = site.strings("indicators.title");
  frame.address = page.address;
  frame.description = site.strings("indicators.lead");
  frame.section = "indicators";
  frame.shown = all;
  view.frame = make_frame(site, frame);
  view.frame.sources.clear();  // each indicator names its own, for every value
  const auto subject_of = [](const Record& record) { return record.as<Indicator>().subject; };
  for (auto& [subject, records] : divide<Subject>(all, subject_of)) {
    const std::string_view heading = choice_text(site, "subject", subject);
    std::vector<IndicatorEntryView> entries = indicator_entries(site, std::move(records));
    std::string answer = answer_of(site, entries);
    view.groups.push_back(
        {std::string(heading), "grupp-" + slug(heading), std::move(answer), std::move(entries)});
  }
  return view;
}

std::vector<PlannedPage> plan_indicators(const Site&) {
  return single_page("/indikatorer/");
}

}  // namespace

const PageType indicators_page = page_type<IndicatorsView, make_indicators_view>(
    "indicators", "indicators.html", plan_indicators);

}  // namespace tertial
