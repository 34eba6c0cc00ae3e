#pragma once
// The inspections of a place in order of time, with the ones that are expected and not registered
// here: for the page of a place, the list of all inspections and the register of absent reports.
#include "pages/inspection/finding_views.h"
#include "pages/lists.h"
#include "pages/pledge/point_views.h"

namespace tertial {

/// Neighbouring seasons without a registered inspection, of all places where they and the reason
/// are the same.
struct AbsentInspectionView {
  std::vector<LinkView> places;
  std::string period;
  std::string extent;  ///< "14 besiktningar per plats"; empty for one
  StatusView status;
  std::string reason;
  std::optional<LinkView> called_off;  ///< the inspection that a source says was called off
  std::optional<LinkView> remark;      ///< to what is known of the reason: "Not 1"
};
const ViewType& view_of(Tag<AbsentInspectionView>);

/// What is known of a reason, told once for all that share it.
struct AbsenceRemarkView {
  std::string id, label;
  Html note;
  std::string searched;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<AbsenceRemarkView>);

/// Why an inspection is expected: who says so, and since when.
struct RuleLineView {
  LinkView rule;
  std::string since;
  std::optional<LinkView> responsible;
};
const ViewType& view_of(Tag<RuleLineView>);
RuleLineView rule_line(const Site& site, const Record& record);

struct AbsentInspectionTableView {
  bool places = true;  ///< false on a page that is about one place
  std::vector<RuleLineView> rules;
  std::vector<AbsentInspectionView> rows;
  std::vector<AbsenceRemarkView> remarks;
};
const ViewType& view_of(Tag<AbsentInspectionTableView>);

/// One place's inspections, as its own page shows them.
struct PlaceInspectionsView {
  std::string lead;
  std::optional<LinkView> latest;
  FindingTableView findings;       ///< of the latest, and what is still open from earlier ones
  std::vector<EntryView> entries;  ///< newest first
  std::string more;                ///< how many older ones are not listed
  std::string next;                ///< "Nästa väntas våren 2027."
  AbsentInspectionTableView absent;
};
const ViewType& view_of(Tag<PlaceInspectionsView>);

/// "Fyra iakttagelser, varav en löst": what a list says of an inspection.
EntryView inspection_entry(const Site& site, const Record& record);
/// Those of all places: for the register of absent reports too.
AbsentInspectionTableView absent_inspections(const Site& site);
/// Nothing for a place without inspections that no rule speaks of.
std::optional<PlaceInspectionsView> place_inspections(const Site& site, const Record& district);

}  // namespace tertial
