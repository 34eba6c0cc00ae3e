#include "pages/inspection/series_views.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/collation.h"
#include "base/text.h"
#include "pages/inspection/inspection_words.h"

namespace tertial {
namespace {

/// What a place's page lists; all the others stand in the list of all inspections.
constexpr std::size_t entry_limit = 20;
constexpr std::size_t finding_limit = 40;

/// What the latest inspection says, then what earlier ones left open.
std::vector<const FindingCourse*> present_findings(const Site& site,
                                                   const InspectionSeries& series) {
  std::vector<const FindingCourse*> courses;
  const Record* latest = series.latest_findings;
  if (latest)
    for (const PlacedFinding& placed : site.inspections.of_inspection(*latest))
      courses.push_back(placed.course);
  for (const FindingCourse* course : series.open)
    if (course->last().inspection != latest) courses.push_back(course);
  return courses;
}

/// "Ingen registrerad", or how many and when the last one was.
std::string series_lead(const Site& site, const InspectionSeries& series) {
  const auto held =
      static_cast<std::size_t>(std::ranges::count_if(series.inspections, [](const Record* record) {
        return record->as<Inspection>().stage == InspectionStage::held;
      }));
  std::string lead = held == 0 ? std::string(site.strings("inspections.none-here"))
                               : capitalized(site.wording.count("inspections.held", held));
  if (const std::size_t called_off = series.called_off(); called_off > 0)
    lead += " " + capitalized(site.wording.count("inspections.called-off-count", called_off));
  if (const std::size_t absent = series.absent(); absent > 0)
    lead += " " + capitalized(site.wording.count("inspections.absent", absent));
  const auto possible = static_cast<std::size_t>(std::ranges::count_if(
      series.expected, [](const ExpectedInspection& one) { return one.possible && !one.held; }));
  if (possible > 0) lead += " " + capitalized(site.wording.count("inspections.possible", possible));
  return lead;
}

/// The rules behind the rows, each once.
std::vector<RuleLineView> rule_lines(const Site& site,
                                     const std::vector<AbsentInspectionRun>& runs) {
  std::vector<const Record*> rules;
  for (const AbsentInspectionRun& run : runs)
    for (const ExpectedInspection* expected : run.expected)
      if (std::ranges::find(rules, expected->rule) == rules.end()) rules.push_back(expected->rule);
  std::vector<RuleLineView> lines;
  lines.reserve(rules.size());
  for (const Record* rule : rules)
    lines.push_back(rule_line(site, *rule));
  return lines;
}

AbsenceRemarkView remark_view(const Site& site, const AbsentInspections& explained,
                              std::size_t number) {
  const std::string digits = Wording::digits(number);
  AbsenceRemarkView view{"besiktning-not-" + digits,
                         site.strings.format("inspections.remark", {digits}),
                         site.html(explained.note),
                         {},
                         citations(site, explained.sources)};
  if (explained.searched && (*explained.searched)->stated())
    view.searched =
        site.strings.format("absence_view.searched", {site.wording.when(**explained.searched)});
  return view;
}

/// All but the places.
AbsentInspectionView row_view(const Site& site, const AbsentInspectionRun& run, bool shared) {
  const ExpectedInspection& first = run.first();
  AbsentInspectionView row;
  row.period = capitalized(seasons_text(site, first.season, run.last().season));
  if (run.expected.size() > 1)
    row.extent = site.wording.count(shared ? "inspections.count-each" : "inspections.count",
                                    run.expected.size());
  if (first.called_off) {
    row.status = {"stopped", std::string(site.strings("inspections.called-off"))};
    row.reason = site.strings("inspections.by-source");
    row.called_off = link_to(site, *first.called_off);
    return row;
  }
  row.status =
      status_view(site, first.reason == AbsenceReason::not_reported ? ShownStatus::not_reported
                                                                    : ShownStatus::none_here);
  row.reason = site.wording.reason(first.reason);
  return row;
}

/// What neighbours of several places have to share in order to stand on one row.
using SharedRow = std::tuple<Period, Period, std::optional<AbsenceReason>, const AbsentInspections*,
                             const Record*>;
SharedRow shared_of(const AbsentInspectionRun& run) {
  const ExpectedInspection& first = run.first();
  return {first.season, run.last().season, first.reason, first.explained_by, first.called_off};
}

/// A rule explains many places at once: what it says of them stands beneath the table.
AbsentInspectionTableView table_view(const Site& site, const std::vector<AbsentInspectionRun>& runs,
                                     bool places) {
  AbsentInspectionTableView table{
      .places = places, .rules = rule_lines(site, runs), .rows = {}, .remarks = {}};
  std::map<const AbsentInspections*, std::size_t> numbers;
  std::map<SharedRow, std::size_t> sharing;
  for (const AbsentInspectionRun& run : runs)
    ++sharing[shared_of(run)];
  std::map<SharedRow, std::size_t> placed;
  for (const AbsentInspectionRun& run : runs) {
    const SharedRow shared = shared_of(run);
    const auto [place, new_row] = placed.try_emplace(shared, table.rows.size());
    if (new_row) table.rows.push_back(row_view(site, run, sharing[shared] > 1));
    table.rows[place->second].places.push_back(link_to(site, *run.series->district));
    if (!new_row) continue;
    const AbsentInspections* explained = run.first().explained_by;
    if (!explained) continue;
    const auto [entry, added] = numbers.try_emplace(explained, numbers.size() + 1);
    if (added) table.remarks.push_back(remark_view(site, *explained, entry->second));
    const AbsenceRemarkView& remark = table.remarks[entry->second - 1];
    table.rows.back().remark = LinkView{remark.label, {"#" + remark.id}};
  }
  for (AbsentInspectionView& row : table.rows)
    sort_sv(row.places, [](const LinkView& place) { return std::string_view(place.text); });
  return table;
}

}  // namespace

EntryView inspection_entry(const Site& site, const Record& record) {
  const auto& inspection = record.as<Inspection>();
  EntryView entry{link_to(site, record), {}, {}};
  if (inspection.stage != InspectionStage::held) {
    entry.note = is_awaited(site, inspection) ? site.strings("inspection.lead-upcoming")
                 : inspection.stage == InspectionStage::planned
                     ? site.strings("inspection.entry-planned")
                     : site.strings("inspection.entry-cancelled");
    return entry;
  }
  const std::vector<PlacedFinding> findings = site.inspections.of_inspection(record);
  if (findings.empty()) {
    entry.note = site.strings("inspection.entry-nothing");
    return entry;
  }
  const auto solved = static_cast<std::size_t>(std::ranges::count_if(
      findings, [](const PlacedFinding& placed) { return !placed.course->open(); }));
  entry.note = capitalized(findings_text(site, findings.size())) + ", " +
               (solved == 0 ? std::string(site.strings("inspection.entry-none-solved"))
                            : site.wording.count("inspection.entry-solved", solved));
  return entry;
}

RuleLineView rule_line(const Site& site, const Record& record) {
  const auto& rule = record.as<InspectionRule>();
  RuleLineView line;
  line.rule = link_to(site, record);
  line.since =
      rule.to ? site.strings.format("inspections.rule-ended",
                                    {site.wording.date(rule.from), site.wording.date(**rule.to)})
              : site.strings.format("inspections.rule-since", {site.wording.date(rule.from)});
  if (rule.responsible) line.responsible = link_to(site, rule.responsible->record());
  return line;
}

AbsentInspectionTableView absent_inspections(const Site& site) {
  return table_view(site, absent_runs(site.inspections), true);
}

std::optional<PlaceInspectionsView> place_inspections(const Site& site, const Record& district) {
  const InspectionSeries& series = site.inspections.of_district(district);
  if (series.empty()) return std::nullopt;
  PlaceInspectionsView view;
  view.lead = series_lead(site, series);
  if (series.latest) view.latest = link_to(site, *series.latest);
  view.findings = finding_table(site, std::string(site.strings("inspections.measures")),
                                present_findings(site, series), finding_limit);
  const std::size_t all = series.inspections.size();
  for (std::size_t i = all; i > 0 && all - i < entry_limit; --i)
    view.entries.push_back(inspection_entry(site, *series.inspections[i - 1]));
  if (all > entry_limit) view.more = site.wording.count("inspections.older", all - entry_limit);
  if (const ExpectedInspection* next = series.next())
    view.next = site.strings.format("inspections.next", {season_text(site, next->season)});
  view.absent = table_view(site, absent_runs(series), false);
  return view;
}

const ViewType& view_of(Tag<AbsentInspectionView>) {
  static constexpr ViewField fields[] = {
      view_field<&AbsentInspectionView::places>("places"),
      view_field<&AbsentInspectionView::period>("period"),
      view_field<&AbsentInspectionView::extent>("extent"),
      view_field<&AbsentInspectionView::status>("status"),
      view_field<&AbsentInspectionView::reason>("reason"),
      view_field<&AbsentInspectionView::called_off>("called_off"),
      view_field<&AbsentInspectionView::remark>("remark")};
  static constexpr ViewType type{"absent-inspection", fields};
  return type;
}

const ViewType& view_of(Tag<AbsenceRemarkView>) {
  static constexpr ViewField fields[] = {view_field<&AbsenceRemarkView::id>("id"),
                                         view_field<&AbsenceRemarkView::label>("label"),
                                         view_field<&AbsenceRemarkView::note>("note"),
                                         view_field<&AbsenceRemarkView::searched>("searched"),
                                         view_field<&AbsenceRemarkView::sources>("sources")};
  static constexpr ViewType type{"absence-remark", fields};
  return type;
}

const ViewType& view_of(Tag<RuleLineView>) {
  static constexpr ViewField fields[] = {view_field<&RuleLineView::rule>("rule"),
                                         view_field<&RuleLineView::since>("since"),
                                         view_field<&RuleLineView::responsible>("responsible")};
  static constexpr ViewType type{"rule-line", fields};
  return type;
}

const ViewType& view_of(Tag<AbsentInspectionTableView>) {
  static constexpr ViewField fields[] = {
      view_field<&AbsentInspectionTableView::places>("places"),
      view_field<&AbsentInspectionTableView::rules>("rules"),
      view_field<&AbsentInspectionTableView::rows>("rows"),
      view_field<&AbsentInspectionTableView::remarks>("remarks")};
  static constexpr ViewType type{"absent-inspections", fields};
  return type;
}

const ViewType& view_of(Tag<PlaceInspectionsView>) {
  static constexpr ViewField fields[] = {view_field<&PlaceInspectionsView::lead>("lead"),
                                         view_field<&PlaceInspectionsView::latest>("latest"),
                                         view_field<&PlaceInspectionsView::findings>("findings"),
                                         view_field<&PlaceInspectionsView::entries>("entries"),
                                         view_field<&PlaceInspectionsView::more>("more"),
                                         view_field<&PlaceInspectionsView::next>("next"),
                                         view_field<&PlaceInspectionsView::absent>("absent")};
  static constexpr ViewType type{"place-inspections", fields};
  return type;
}

}  // namespace tertial
