#include "pages/inspection/finding_views.h"

#include "base/text.h"
#include "pages/inspection/inspection_words.h"

namespace tertial {
namespace {

/// Sightings that a page lists of one finding: the latest ones.
constexpr std::size_t history_limit = 12;

/// "iakttagelse 3, våren 2024"
std::string context_of(const Site& site, const Sighting& sighting) {
  return site.strings.format(
      "finding.context",
      {*sighting.finding->code, when_text(site, sighting.inspection->as<Inspection>())});
}

Address address_of(const Site& site, const Sighting& sighting) {
  return site.link(finding_address_of(site, *sighting.inspection, *sighting.finding));
}

/// The word and shape of a state as an inspection states it.
std::optional<StatusView> state_view(const Site& site, const Finding& finding) {
  if (finding.state) return finding_status(site, static_cast<FindingStatus>(**finding.state));
  if (finding.continues) return finding_status(site, FindingStatus::unknown);
  return std::nullopt;
}

std::string_view assessed_by(const Site& site, const Finding& finding) {
  if (finding.assessed_by == Assessor::compiler) return site.strings("report.assessed-by-editors");
  if (!finding.state) return {};
  return site.strings("report.assessed-by-source");
}

CauseAnalysisView cause_view(const Site& site, const CauseAnalysis& analysis) {
  CauseAnalysisView view;
  view.problem = site.html(analysis.problem);
  view.control = site.html(analysis.control);
  for (const Markdown& cause : analysis.causes)
    view.causes.push_back(site.html(cause));
  for (const Markdown& measure : analysis.measures)
    view.measures.push_back(site.html(measure));
  view.sources = citations(site, analysis.sources);
  return view;
}

void add_history(const Site& site, const PlacedFinding& placed, FindingView& view) {
  const std::vector<Sighting>& sightings = placed.course->sightings;
  if (sightings.size() < 2) return;
  const std::size_t first = sightings.size() > history_limit ? sightings.size() - history_limit : 0;
  if (first > 0) view.earlier = site.wording.count("finding.earlier", first);
  for (std::size_t i = first; i < sightings.size(); ++i) {
    const Sighting& sighting = sightings[i];
    SightingView step;
    step.link = {when_text(site, sighting.inspection->as<Inspection>()),
                 address_of(site, sighting)};
    step.context =
        site.strings.format("finding.number", {std::string_view(*sighting.finding->code)});
    step.here = i == placed.at;
    step.first = i == 0;
    step.status = state_view(site, *sighting.finding);
    view.history.push_back(std::move(step));
  }
}

}  // namespace

std::vector<OrganisationView> organisation_views(const Site& site,
                                                 const std::vector<Organisation>& all) {
  std::vector<OrganisationView> views;
  for (const Organisation& organisation : all) {
    OrganisationView view;
    if (organisation.party)
      view.link = link_to(site, organisation.party->record());
    else if (organisation.body)
      view.link = link_to(site, organisation.body->record());
    else if (organisation.name)
      view.name = **organisation.name;
    views.push_back(std::move(view));
  }
  return views;
}

StatusView finding_status(const Site& site, FindingStatus status) {
  switch (status) {
    case FindingStatus::solved:
      return {"done", std::string(site.strings("finding.status.solved"))};
    case FindingStatus::partly:
      return {"ongoing", std::string(site.strings("finding.status.partly"))};
    case FindingStatus::remains:
      return {"not-started", std::string(site.strings("finding.status.remains"))};
    case FindingStatus::unknown:
      return {"unassessed", std::string(site.strings("finding.status.unknown"))};
    case FindingStatus::fresh:
      return {"upcoming", std::string(site.strings("finding.status.fresh"))};
    case FindingStatus::not_followed:
      break;
  }
  return {"none-here", std::string(site.strings("finding.status.not-followed"))};
}

std::string finding_heading(const Site& site, const Sighting& sighting) {
  if (sighting.place) return *sighting.place;
  return capitalized(
      site.strings.format("finding.number", {std::string_view(*sighting.finding->code)}));
}

FindingRowView finding_row(const Site& site, const PlacedFinding& placed) {
  const FindingCourse& course = *placed.course;
  const Sighting& now = course.last();
  FindingRowView row;
  row.link = {finding_heading(site, now), address_of(site, placed.sighting())};
  row.context = context_of(site, placed.sighting());
  if (now.measure) row.measure = site.html(*now.measure);
  if (now.responsible) row.responsible = organisation_views(site, *now.responsible);
  if (now.due) row.due = date_view(site, *now.due);
  row.due_note = due_note(site, {&course, course.sightings.size() - 1});
  row.status = finding_status(site, course.status);
  row.since = when_text(site, now.inspection->as<Inspection>());
  row.times = times_text(site, now);
  return row;
}

FindingTableView finding_table(const Site& site, std::string caption,
                               std::span<const FindingCourse* const> courses, std::size_t limit) {
  FindingTableView table;
  table.caption = std::move(caption);
  for (const FindingCourse* course : courses.first(std::min(limit, courses.size())))
    table.rows.push_back(finding_row(site, {course, course->sightings.size() - 1}));
  if (courses.size() > limit)
    table.more = site.wording.count("finding.more", courses.size() - limit);
  return table;
}

FindingView finding_view(const Site& site, const PlacedFinding& placed) {
  const Sighting& sighting = placed.sighting();
  const Finding& finding = *sighting.finding;
  FindingView view;
  view.id = finding_anchor(finding);
  view.code = *finding.code;
  view.heading = finding_heading(site, sighting);
  view.row = finding_row(site, placed);
  // The section tells what this inspection says, not what came later.
  view.row.measure = sighting.measure ? site.html(*sighting.measure) : Html{};
  view.row.responsible = sighting.responsible ? organisation_views(site, *sighting.responsible)
                                              : std::vector<OrganisationView>{};
  view.row.due.reset();
  if (sighting.due) view.row.due = date_view(site, *sighting.due);
  view.row.due_note = due_note(site, placed);
  view.row.times = times_text(site, sighting);
  view.state = state_view(site, finding);
  if (sighting.problem) view.problem = site.html(*sighting.problem);
  if (finding.cause_analysis) view.cause_analysis = cause_view(site, *finding.cause_analysis);
  view.assessed_by = assessed_by(site, finding);
  view.assessment = site.html(finding.assessment);
  add_history(site, placed, view);
  view.sources = citations(site, finding.sources);
  return view;
}

const ViewType& view_of(Tag<OrganisationView>) {
  static constexpr ViewField fields[] = {view_field<&OrganisationView::name>("name"),
                                         view_field<&OrganisationView::link>("link")};
  static constexpr ViewType type{"organisation", fields};
  return type;
}

const ViewType& view_of(Tag<FindingRowView>) {
  static constexpr ViewField fields[] = {view_field<&FindingRowView::link>("link"),
                                         view_field<&FindingRowView::context>("context"),
                                         view_field<&FindingRowView::measure>("measure"),
                                         view_field<&FindingRowView::responsible>("responsible"),
                                         view_field<&FindingRowView::due>("due"),
                                         view_field<&FindingRowView::due_note>("due_note"),
                                         view_field<&FindingRowView::status>("status"),
                                         view_field<&FindingRowView::since>("since"),
                                         view_field<&FindingRowView::times>("times")};
  static constexpr ViewType type{"finding-row", fields};
  return type;
}

const ViewType& view_of(Tag<FindingTableView>) {
  static constexpr ViewField fields[] = {view_field<&FindingTableView::caption>("caption"),
                                         view_field<&FindingTableView::rows>("rows"),
                                         view_field<&FindingTableView::more>("more")};
  static constexpr ViewType type{"finding-table", fields};
  return type;
}

const ViewType& view_of(Tag<CauseAnalysisView>) {
  static constexpr ViewField fields[] = {view_field<&CauseAnalysisView::problem>("problem"),
                                         view_field<&CauseAnalysisView::control>("control"),
                                         view_field<&CauseAnalysisView::causes>("causes"),
                                         view_field<&CauseAnalysisView::measures>("measures"),
                                         view_field<&CauseAnalysisView::sources>("sources")};
  static constexpr ViewType type{"cause-analysis", fields};
  return type;
}

const ViewType& view_of(Tag<SightingView>) {
  static constexpr ViewField fields[] = {
      view_field<&SightingView::link>("link"), view_field<&SightingView::context>("context"),
      view_field<&SightingView::here>("here"), view_field<&SightingView::first>("first"),
      view_field<&SightingView::status>("status")};
  static constexpr ViewType type{"sighting", fields};
  return type;
}

const ViewType& view_of(Tag<FindingView>) {
  static constexpr ViewField fields[] = {view_field<&FindingView::id>("id"),
                                         view_field<&FindingView::code>("code"),
                                         view_field<&FindingView::heading>("heading"),
                                         view_field<&FindingView::row>("row"),
                                         view_field<&FindingView::state>("state"),
                                         view_field<&FindingView::problem>("problem"),
                                         view_field<&FindingView::cause_analysis>("cause_analysis"),
                                         view_field<&FindingView::assessed_by>("assessed_by"),
                                         view_field<&FindingView::assessment>("assessment"),
                                         view_field<&FindingView::history>("history"),
                                         view_field<&FindingView::earlier>("earlier"),
                                         view_field<&FindingView::sources>("sources")};
  static constexpr ViewType type{"finding", fields};
  return type;
}

}  // namespace tertial
