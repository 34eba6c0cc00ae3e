#include "base/collation.h"
#include "base/text.h"
#include "pages/inspection/inspection_page.h"
#include "pages/inspection/inspection_words.h"
#include "pages/inspection/series_views.h"

namespace tertial {
namespace {

struct InspectionRuleView {
  std::string id;
  std::string title;
  Html text;
  std::string since;
  std::optional<LinkView> responsible;
  std::vector<CitationView> sources;
};

/// A place's inspections in figures.
struct SeriesRowView {
  LinkView place;
  std::string held;
  std::string latest;  ///< when; empty when none is registered
  std::string called_off;
  std::string absent;
  std::string next;  ///< when; empty when no rule says
};

struct InspectionsView {
  FrameView frame;
  std::string lead;
  std::vector<InspectionRuleView> rules;
  std::vector<SeriesRowView> series;
  std::vector<GroupView> groups;
  AbsentInspectionTableView absent;
};

InspectionRuleView rule_view(const Site& site, const Record& record) {
  const auto& rule = record.as<InspectionRule>();
  InspectionRuleView view;
  view.id = address_of(site, record);
  view.id.erase(0, view.id.find('#') + 1);
  view.title = title_of(site, record);
  view.text = site.html(rule.text);
  RuleLineView line = rule_line(site, record);
  view.since = std::move(line.since);
  view.responsible = std::move(line.responsible);
  view.sources = citations(site, rule.common.sources);
  return view;
}

SeriesRowView series_row(const Site& site, const InspectionSeries& series) {
  SeriesRowView row;
  row.place = link_to(site, *series.district);
  const auto held = std::ranges::count_if(series.inspections, [](const Record* record) {
    return record->as<Inspection>().stage == InspectionStage::held;
  });
  row.held = Wording::digits(static_cast<std::size_t>(held));
  if (series.latest) row.latest = when_text(site, series.latest->as<Inspection>());
  row.called_off = Wording::digits(series.called_off());
  row.absent = Wording::digits(series.absent());
  if (const ExpectedInspection* next = series.next()) row.next = season_text(site, next->season);
  return row;
}

std::vector<SeriesRowView> series_rows(const Site& site) {
  std::vector<SeriesRowView> rows;
  for (const InspectionSeries& series : site.inspections.series())
    if (!series.empty()) rows.push_back(series_row(site, series));
  std::ranges::stable_sort(rows, {},
                           [](const SeriesRowView& row) { return sort_key_sv(row.place.text); });
  return rows;
}

/// Latest year first, those without a year last; within a year the latest first.
std::vector<GroupView> by_year(const Site& site) {
  std::vector<const Record*> all = pointers<Inspection>(site);
  sort_by_title(site, all);
  std::ranges::stable_sort(all, [](const Record* a, const Record* b) {
    return dated_later(*a->as<Inspection>().date, *b->as<Inspection>().date);
  });
  const auto year = [](const Record& record) {
    const PartialDate& date = *record.as<Inspection>().date;
    return date.stated() ? -int{date.last.year} : 0;
  };
  std::vector<GroupView> groups;
  for (const auto& [key, part] : divide<int>(all, year)) {
    std::vector<EntryView> entries;
    for (const Record* record : part)
      entries.push_back(inspection_entry(site, *record));
    add_group(groups,
              key == 0 ? std::string(site.strings("inspections.undated")) : std::to_string(-key),
              std::move(entries));
  }
  return groups;
}

InspectionsView make_inspections_view(const Site& site, const PlannedPage& page) {
  InspectionsView view;
  const std::size_t held = static_cast<std::size_t>(std::ranges::count_if(
      site.model.all<Inspection>(),
      [](const Record& record) { return record.as<Inspection>().stage == InspectionStage::held; }));
  view.lead = held == 0 ? std::string(site.strings("inspections.lead-none"))
                        : capitalized(site.wording.count("inspections.lead", held));
  FrameInput frame;
  frame.title = site.strings("inspections.title");
  frame.address = page.address;
  frame.description = view.lead;
  frame.section = "inspections";
  for (const Record& record : site.model.all<InspectionRule>()) {
    view.rules.push_back(rule_view(site, record));
    frame.parts.push_back(&record);
  }
  view.frame = make_frame(site, frame);
  view.series = series_rows(site);
  view.groups = by_year(site);
  view.absent = absent_inspections(site);
  return view;
}

const ViewType& view_of(Tag<InspectionRuleView>) {
  static constexpr ViewField fields[] = {
      view_field<&InspectionRuleView::id>("id"),
      view_field<&InspectionRuleView::title>("title"),
      view_field<&InspectionRuleView::text>("text"),
      view_field<&InspectionRuleView::since>("since"),
      view_field<&InspectionRuleView::responsible>("responsible"),
      view_field<&InspectionRuleView::sources>("sources")};
  static constexpr ViewType type{"inspection-rule", fields};
  return type;
}

const ViewType& view_of(Tag<SeriesRowView>) {
  static constexpr ViewField fields[] = {view_field<&SeriesRowView::place>("place"),
                                         view_field<&SeriesRowView::held>("held"),
                                         view_field<&SeriesRowView::latest>("latest"),
                                         view_field<&SeriesRowView::called_off>("called_off"),
                                         view_field<&SeriesRowView::absent>("absent"),
                                         view_field<&SeriesRowView::next>("next")};
  static constexpr ViewType type{"series-row", fields};
  return type;
}

const ViewType& view_of(Tag<InspectionsView>) {
  static constexpr ViewField fields[] = {view_field<&InspectionsView::frame>("frame"),
                                         view_field<&InspectionsView::lead>("lead"),
                                         view_field<&InspectionsView::rules>("rules"),
                                         view_field<&InspectionsView::series>("series"),
                                         view_field<&InspectionsView::groups>("groups"),
                                         view_field<&InspectionsView::absent>("absent")};
  static constexpr ViewType type{"inspections", fields};
  return type;
}

std::vector<PlannedPage> plan_inspections(const Site&) {
  return single_page("/besiktningar/");
}

}  // namespace

const PageType inspections_page = page_type<InspectionsView, make_inspections_view>(
    "inspections", "inspections.html", plan_inspections);

}  // namespace tertial
