#pragma once
// A finding as pages show it: a row of a table (place, measure, responsible, due, status), and in
// full with its causes and its course through the inspections.
#include "derive/inspections.h"
#include "pages/parts.h"

namespace tertial {

struct OrganisationView {
  std::string name;              ///< when it is not registered
  std::optional<LinkView> link;  ///< when it is
};
const ViewType& view_of(Tag<OrganisationView>);

struct FindingRowView {
  LinkView link;        ///< what it is called: its place
  std::string context;  ///< which inspection and number, to tell equal places apart
  Html measure;
  std::vector<OrganisationView> responsible;
  std::optional<DateView> due;
  std::string due_note;  ///< that the day has passed
  StatusView status;
  std::string since;  ///< the inspection that the status is from: "hösten 2024"
  std::string times;  ///< "Tredje gången i rad"; may be empty
};
const ViewType& view_of(Tag<FindingRowView>);

struct FindingTableView {
  std::string caption;
  std::vector<FindingRowView> rows;
  std::string more;  ///< "och 12 till", where there are too many to show
};
const ViewType& view_of(Tag<FindingTableView>);

struct CauseAnalysisView {
  Html problem, control;
  std::vector<Html> causes, measures;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<CauseAnalysisView>);

/// One inspection's word on a finding.
struct SightingView {
  LinkView link;  ///< "våren 2024", to the finding there
  std::string context;
  bool here = false;  ///< the inspection that the page is about
  bool first = false;
  std::optional<StatusView> status;  ///< nothing for a new finding
};
const ViewType& view_of(Tag<SightingView>);

struct FindingView {
  std::string id;
  std::string code;
  std::string heading;
  FindingRowView row;
  std::optional<StatusView> state;  ///< at this inspection, where it says so
  Html problem;
  std::optional<CauseAnalysisView> cause_analysis;
  std::string assessed_by;
  Html assessment;
  std::vector<SightingView> history;  ///< oldest first; empty for what was seen once
  std::string earlier;                ///< how many sightings are left out before them
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<FindingView>);

std::vector<OrganisationView> organisation_views(const Site& site,
                                                 const std::vector<Organisation>& all);
StatusView finding_status(const Site& site, FindingStatus status);
/// What the place of a finding is called, or its number where no place is stated.
std::string finding_heading(const Site& site, const Sighting& sighting);

/// What is known of it now, linked to one of its sightings.
FindingRowView finding_row(const Site& site, const PlacedFinding& placed);
/// Rows of the courses as they stand now, each linked to its last sighting; at most `limit`.
FindingTableView finding_table(const Site& site, std::string caption,
                               std::span<const FindingCourse* const> courses, std::size_t limit);
FindingView finding_view(const Site& site, const PlacedFinding& placed);

}  // namespace tertial
