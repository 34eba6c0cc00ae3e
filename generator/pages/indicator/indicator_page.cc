#include "pages/indicator/indicator_page.h"

#include "base/text.h"
#include "pages/distinct_links.h"
#include "pages/indicator/indicator_tables.h"
#include "pages/pledge/point_views.h"

namespace tertial {
namespace {

struct BreakView {
  std::string text;  ///< "Från 2015 går värdena inte att jämföra med dem före."
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<BreakView>) {
  static constexpr ViewField fields[] = {view_field<&BreakView::text>("text"),
                                         view_field<&BreakView::note>("note"),
                                         view_field<&BreakView::sources>("sources")};
  static constexpr ViewType type{"break", fields};
  return type;
}

struct WantedView {
  std::string direction;
  std::string said_by;
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<WantedView>) {
  static constexpr ViewField fields[] = {
      view_field<&WantedView::direction>("direction"), view_field<&WantedView::said_by>("said_by"),
      view_field<&WantedView::note>("note"), view_field<&WantedView::sources>("sources")};
  static constexpr ViewType type{"wanted", fields};
  return type;
}

struct IndicatorView {
  FrameView frame;
  std::string lead;
  std::vector<TrendView> trend;
  std::string change;
  std::string unit, period;
  Html measures, definition;
  std::optional<WantedView> wanted;
  std::vector<LinkView> places;
  std::string area;
  std::optional<LinkView> survey;
  ValuesView values;
  std::vector<BreakView> breaks;
  std::vector<ValueRemarkView> remarks;
  std::vector<LinkView> uses;
  LinkView csv, csv_metadata;
};

std::vector<BreakView> break_views(const Site& site, const IndicatorDigest& digest) {
  std::vector<BreakView> views;
  for (const IndicatorRow& row : digest.rows)
    if (row.broken)
      views.push_back({site.strings.format("indicator.break-from", {time_text(site, *row.value)}),
                       site.html(row.broken->note), citations(site, row.broken->sources)});
  return views;
}

std::optional<WantedView> wanted_view(const Site& site, const Indicator& indicator) {
  if (!indicator.wanted) return std::nullopt;
  const Wanted& wanted = *indicator.wanted;
  const bool editors = wanted.assessed_by == Assessor::compiler;
  return WantedView{
      std::string(choice_text(site, "wanted", wanted.direction)),
      std::string(site.strings(editors ? "indicator.said-by-editors" : "indicator.said-by-source")),
      site.html(wanted.note), citations(site, wanted.sources)};
}

/// "2010–2013", of the first and the last value with a time.
std::string period_text(const Site& site, const IndicatorDigest& digest) {
  if (digest.rows.empty()) return {};
  const std::string first = time_text(site, *digest.rows.front().value);
  const std::string last = time_text(site, *digest.rows.back().value);
  return first == last ? first : site.strings.format("indicator.span", {first, last});
}

std::string size_text(const Site& site, std::size_t bytes) {
  constexpr std::size_t kilobyte = 1000;
  if (bytes < kilobyte) return site.strings.format("indicator.bytes", {std::to_string(bytes)});
  const Decimal kilobytes{static_cast<std::int64_t>(bytes / 100) * 100'000, 1};
  return site.strings.format("indicator.kilobytes", {site.wording.figure(kilobytes)});
}

std::vector<LinkView> use_links(const Site& site, const Record& record) {
  std::vector<LinkView> links;
  for (const IndicatorUse& use : uses_of(record, site.model)) {
    LinkView link = link_to(site, *use.pledge);
    if (use.point) {
      const LinkView point = point_link(site, *use.pledge, *use.point);
      link = {site.strings.format("indicator.point-of", {point.text, link.text}), point.address};
    }
    links.push_back(std::move(link));
  }
  return links;
}

std::string lead_of(const Site& site, const IndicatorDigest& digest) {
  if (!digest.latest) return std::string(site.strings("indicator.no-values"));
  const Indicator& indicator = digest.indicator();
  return site.strings.format(digest.rows.size() == 1 ? "indicator.only-value" : "indicator.latest",
                             {value_text(site, indicator, *digest.latest),
                              time_text(site, *digest.latest), area_text(site, indicator)});
}

IndicatorView make_indicator_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& indicator = record.as<Indicator>();
  const IndicatorDigest digest = digest_of_indicator(record);

  IndicatorView view;
  FrameInput frame;
  frame.title = title_of(site, record);
  frame.address = page.address;
  frame.description = plain_text(indicator.measures.text);
  frame.section = "indicators";
  frame.breadcrumbs =
      breadcrumbs_to(site, record, "/indikatorer/", site.strings("indicators.title"));
  frame.shown = {&record};
  frame.subject = &record;
  view.frame = make_frame(site, frame);

  view.lead = lead_of(site, digest);
  view.trend = trend_views(site, digest);
  view.change = change_text(site, digest);
  view.unit = unit_text(site, indicator);
  view.period = period_text(site, digest);
  view.measures = site.html(indicator.measures);
  view.definition = site.html(indicator.definition);
  view.wanted = wanted_view(site, indicator);
  view.places = links_to(site, indicator.districts);
  if (indicator.municipality)
    view.places.push_back(link_to(site, indicator.municipality->record()));
  view.area = indicator.area.value_or("");
  if (indicator.survey) view.survey = link_to(site, indicator.survey->record());
  view.values = values_view(site, digest);
  view.breaks = break_views(site, digest);
  view.remarks = value_remarks(site, digest);
  view.uses = use_links(site, record);
  const std::string size = size_text(site, indicator_csv(record).size());
  view.csv = {site.strings.format("indicator.csv", {size}), site.link(csv_address(site, record))};
  view.csv_metadata = {std::string(site.strings("indicator.csv-metadata")),
                       site.link(csv_metadata_address(site, record))};
  return view;
}

const ViewType& view_of(Tag<IndicatorView>) {
  static constexpr ViewField fields[] = {
      view_field<&IndicatorView::frame>("frame"),
      view_field<&IndicatorView::lead>("lead"),
      view_field<&IndicatorView::trend>("trend"),
      view_field<&IndicatorView::change>("change"),
      view_field<&IndicatorView::unit>("unit"),
      view_field<&IndicatorView::period>("period"),
      view_field<&IndicatorView::measures>("measures"),
      view_field<&IndicatorView::definition>("definition"),
      view_field<&IndicatorView::wanted>("wanted"),
      view_field<&IndicatorView::places>("places"),
      view_field<&IndicatorView::area>("area"),
      view_field<&IndicatorView::survey>("survey"),
      view_field<&IndicatorView::values>("values"),
      view_field<&IndicatorView::breaks>("breaks"),
      view_field<&IndicatorView::remarks>("remarks"),
      view_field<&IndicatorView::uses>("uses"),
      view_field<&IndicatorView::csv>("csv"),
      view_field<&IndicatorView::csv_metadata>("csv_metadata"),
  };
  static constexpr ViewType type{"indicator", fields};
  return type;
}

}  // namespace

const PageType indicator_page = page_type<IndicatorView, make_indicator_view>(
    "indicator", "indicator.html", plan_records<Indicator>);

}  // namespace tertial
