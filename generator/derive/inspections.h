#pragma once
// Inspections as a resident follows them: one and the same finding from inspection to inspection,
// the series of each place, and the inspections that a sourced rule leads one to expect. Made once,
// linear in the number of records. That an expected inspection is not registered never means that
// it was not held, and nothing is late.
#include <optional>
#include <span>
#include <vector>

#include "base/as_of.h"
#include "derive/tally.h"
#include "records/inspection/finding_links.h"
#include "records/inspection_rule/inspection_rule.h"
#include "records/site/settings.h"

namespace tertial {

/// How a finding stands, from the latest inspection that says something of it.
enum class FindingStatus : std::uint8_t {
  solved,
  partly,
  remains,
  unknown,      ///< followed, but the source does not say how it stands
  fresh,        ///< new, and no later inspection of the place is registered
  not_followed  ///< later inspections are registered, and do not mention it
};

/// One inspection's word on a finding. What it leaves out is as the latest before it says.
struct Sighting {
  const Record* inspection = nullptr;
  const Finding* finding = nullptr;
  const std::string* place = nullptr;  ///< the pointers are null where no inspection has said
  const Markdown* problem = nullptr;
  const Markdown* measure = nullptr;
  const std::vector<Organisation>* responsible = nullptr;
  const PartialDate* due = nullptr;
  /// The day it was to be done by, where that had passed and this inspection says it is not solved.
  const PartialDate* missed = nullptr;
  std::size_t times = 0;   ///< inspections that saw it and not as solved, this one counted
  bool came_back = false;  ///< it is here again, though the latest word before was "solved"
  bool in_a_row = false;   ///< two or more up to here, and none in between left it out
};

/// One and the same finding, first to last.
struct FindingCourse {
  std::vector<Sighting> sightings;  ///< never empty
  FindingStatus status = FindingStatus::fresh;

  const Sighting& first() const { return sightings.front(); }
  const Sighting& last() const { return sightings.back(); }
  bool open() const { return status != FindingStatus::solved; }
};

/// A season in which a place was to be inspected.
struct ExpectedInspection {
  Period season;
  const Record* rule = nullptr;
  const Record* held = nullptr;      ///< its source says that it was this season's
  const Record* possible = nullptr;  ///< held then; no source says that it was the season's
  const Record* planned = nullptr;   ///< registered for the season, and not held yet
  const Record* called_off = nullptr;
  std::optional<AbsenceReason> reason = {};  ///< when absent; nothing when none is registered
  const AbsentInspections* explained_by = nullptr;

  bool absent() const { return !held && !possible; }
  bool was_called_off() const { return absent() && called_off; }
  bool upcoming() const { return absent() && reason == AbsenceReason::upcoming; }
};

struct InspectionSeries {
  const Record* district = nullptr;
  std::vector<const Record*> inspections;    ///< oldest first, those without date last
  std::vector<ExpectedInspection> expected;  ///< oldest first
  const Record* latest = nullptr;            ///< the last one that was held
  const Record* latest_findings = nullptr;   ///< the last one whose findings are registered
  std::vector<const FindingCourse*> open;    ///< seen here and not solved; oldest first

  bool empty() const { return inspections.empty() && expected.empty(); }
  const ExpectedInspection* next() const;  ///< the first that is upcoming
  std::size_t called_off() const;          ///< and not held in another way
  std::size_t absent() const;              ///< over and not registered here, nor called off
};

/// Neighbouring expected inspections of one place that are absent for one reason.
struct AbsentInspectionRun {
  const InspectionSeries* series = nullptr;
  std::vector<const ExpectedInspection*> expected;  ///< never empty
  const ExpectedInspection& first() const { return *expected.front(); }
  const ExpectedInspection& last() const { return *expected.back(); }
};

/// A finding of one inspection, as a part of its course.
struct PlacedFinding {
  const FindingCourse* course = nullptr;
  std::size_t at = 0;  ///< among its sightings
  const Sighting& sighting() const { return course->sightings[at]; }
};

class Inspections {
 public:
  Inspections(const Model& model, const Settings& settings, const AsOf& as_of);
  Inspections(const Inspections&) = delete;
  Inspections& operator=(const Inspections&) = delete;

  const InspectionSeries& of_district(const Record& district) const {
    return series_[district.position];
  }
  /// Of all districts, in order of id; most of them are empty.
  std::span<const InspectionSeries> series() const { return series_; }
  /// The findings of an inspection, as written.
  std::vector<PlacedFinding> of_inspection(const Record& inspection) const;
  /// What a party answers for, open before solved, oldest first.
  std::span<const FindingCourse* const> of_party(const Record& party) const {
    return by_party_[party.position];
  }

 private:
  void make_courses();
  void make_series(const Model& model);
  void judge(FindingCourse& course) const;
  void expect(const Model& model, const Settings& settings, const AsOf& as_of);
  bool next_to(const Record& earlier, const Record& later) const;
  bool followed_by_any(const Record& inspection) const;

  FindingLinks links_;
  std::vector<FindingCourse> courses_;
  std::vector<PlacedFinding> placed_;  // by index in links_
  std::vector<InspectionSeries> series_;
  std::vector<std::vector<const FindingCourse*>> by_party_;
  /// Per inspection: its number among those of each of its districts that have findings.
  struct Ordinal {
    const Record* district;
    std::size_t number;
  };
  std::vector<std::vector<Ordinal>> ordinals_;
  std::vector<std::size_t> with_findings_;  // per district: how many inspections have findings
};

/// Absent inspections that are over, in order, neighbours with one reason together.
std::vector<AbsentInspectionRun> absent_runs(const InspectionSeries& series);
/// The same of all places, oldest first, then by id of the place.
std::vector<AbsentInspectionRun> absent_runs(const Inspections& inspections);

/// The expected inspections that are over, by who is to see to them and by place.
struct InspectionTallies {
  Tally total;
  std::vector<Tally> responsible, places;
};
InspectionTallies tally_inspections(const Inspections& inspections);

}  // namespace tertial
