// /indikatorer/: all indicators by subject, each with its latest value and what became of it.
#include "base/text.h"
#include "pages/indicator/indicator_page.h"
#include "pages/indicator/indicator_views.h"

namespace tertial {
namespace {

struct IndicatorGroupView {
  std::string heading, id;
  std::vector<IndicatorEntryView> indicators;
};
const ViewType& view_of(Tag<IndicatorGroupView>) {
  static constexpr ViewField fields[] = {view_field<&IndicatorGroupView::heading>("heading"),
                                         view_field<&IndicatorGroupView::id>("id"),
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
    view.groups.push_back({std::string(heading), "grupp-" + slug(heading),
                           indicator_entries(site, std::move(records))});
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
