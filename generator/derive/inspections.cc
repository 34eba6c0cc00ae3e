#include "derive/inspections.h"

#include <algorithm>

namespace tertial {
namespace {

bool held(const Record& inspection) {
  return inspection.as<Inspection>().stage == InspectionStage::held;
}

/// What the inspection says itself, and what it leaves to the one before.
Sighting sighting_of(const LinkedFinding& linked, const Sighting* before) {
  const Finding& finding = *linked.finding;
  Sighting sighting = before ? *before : Sighting{};
  sighting.inspection = linked.inspection;
  sighting.finding = &finding;
  sighting.missed = nullptr;
  if (finding.place) sighting.place = &*finding.place;
  if (finding.problem) sighting.problem = &*finding.problem;
  if (finding.measure) sighting.measure = &*finding.measure;
  if (!finding.responsible.empty()) sighting.responsible = &finding.responsible;
  if (finding.due) sighting.due = &*finding.due;
  return sighting;
}

bool solved(const Finding& finding) {
  return finding.state && **finding.state == FindingState::solved;
}

bool stays(const Finding& finding) {
  return finding.state &&
         (**finding.state == FindingState::remains || **finding.state == FindingState::partly);
}

/// Whether the day had passed when the inspection was held.
bool is_over(const PartialDate* due, const Inspection& inspection) {
  const std::optional<Period> days = days_of(inspection);
  return due && due->stated() && days && due->last < days->first;
}

/// Oldest first; what has no date comes last.
void sort_by_time(std::vector<const Record*>& inspections) {
  const auto first_day = [](const Record* record) {
    const std::optional<Period> days = days_of(record->as<Inspection>());
    return days ? days->first : Date{9999, 12, 31};
  };
  std::ranges::sort(inspections, [&](const Record* a, const Record* b) {
    const Date x = first_day(a);
    const Date y = first_day(b);
    return x != y ? x < y : a->id < b->id;
  });
}

/// Open before solved; within each the one that was seen first before the others.
void sort_courses(std::vector<const FindingCourse*>& courses) {
  std::ranges::stable_sort(courses, [](const FindingCourse* a, const FindingCourse* b) {
    return a->open() && !b->open();
  });
}

}  // namespace

const ExpectedInspection* InspectionSeries::next() const {
  const auto it = std::ranges::find_if(expected, &ExpectedInspection::upcoming);
  return it == expected.end() ? nullptr : &*it;
}

std::size_t InspectionSeries::called_off() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(expected, &ExpectedInspection::was_called_off));
}

std::size_t InspectionSeries::absent() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(expected, [](const ExpectedInspection& one) {
        return one.absent() && !one.called_off && !one.upcoming();
      }));
}

Inspections::Inspections(const Model& model, const Settings& settings, const AsOf& as_of)
    : links_(model) {
  make_courses();
  make_series(model);
  by_party_.resize(model.all<Party>().size());
  for (FindingCourse& course : courses_) {
    judge(course);
    const Sighting& last = course.last();
    if (course.open())
      for (const Ref<District>& district : last.inspection->as<Inspection>().districts) {
        std::vector<const FindingCourse*>& open = series_[district.record().position].open;
        if (open.empty() || open.back() != &course) open.push_back(&course);
      }
    if (!last.responsible) continue;
    for (const Organisation& organisation : *last.responsible) {
      if (!organisation.party) continue;
      std::vector<const FindingCourse*>& own = by_party_[organisation.party->record().position];
      if (own.empty() || own.back() != &course) own.push_back(&course);
    }
  }
  for (std::vector<const FindingCourse*>& courses : by_party_)
    sort_courses(courses);
  expect(model, settings, as_of);
}

void Inspections::make_courses() {
  const std::span<const LinkedFinding> all = links_.all();
  placed_.resize(all.size());
  courses_.reserve(all.size());  // pointers into it are kept
  for (std::size_t start = 0; start < all.size(); ++start) {
    if (all[start].continues()) continue;
    FindingCourse& course = courses_.emplace_back();
    for (std::size_t at = start; at != LinkedFinding::no_finding; at = all[at].later) {
      placed_[at] = {&course, course.sightings.size()};
      const Sighting* before = course.sightings.empty() ? nullptr : &course.sightings.back();
      course.sightings.push_back(sighting_of(all[at], before));
      if (!solved(*all[at].finding)) ++course.sightings.back().times;
    }
  }
}

void Inspections::make_series(const Model& model) {
  const std::span<const Record> districts = model.all<District>();
  series_.resize(districts.size());
  with_findings_.resize(districts.size());
  for (std::size_t i = 0; i < districts.size(); ++i)
    series_[i].district = &districts[i];
  const std::span<const Record> inspections = model.all<Inspection>();
  ordinals_.resize(inspections.size());
  for (const Record& record : inspections)
    for (const Ref<District>& district : record.as<Inspection>().districts) {
      std::vector<const Record*>& own = series_[district.record().position].inspections;
      if (own.empty() || own.back() != &record) own.push_back(&record);
    }
  for (InspectionSeries& series : series_) {
    sort_by_time(series.inspections);
    std::size_t& number = with_findings_[series.district->position];
    for (const Record* record : series.inspections) {
      if (!held(*record)) continue;
      const auto& inspection = record->as<Inspection>();
      const bool dated = days_of(inspection).has_value();
      if (dated || !series.latest) series.latest = record;
      if (inspection.findings.empty()) continue;
      if (dated || !series.latest_findings) series.latest_findings = record;
      if (!dated) continue;
      ordinals_[record->position].push_back({series.district, number++});
    }
  }
}

bool Inspections::next_to(const Record& earlier, const Record& later) const {
  for (const Ordinal& a : ordinals_[earlier.position])
    for (const Ordinal& b : ordinals_[later.position])
      if (a.district == b.district && b.number == a.number + 1) return true;
  return false;
}

bool Inspections::followed_by_any(const Record& inspection) const {
  return std::ranges::any_of(ordinals_[inspection.position], [&](const Ordinal& own) {
    return own.number + 1 < with_findings_[own.district->position];
  });
}

void Inspections::judge(FindingCourse& course) const {
  bool unbroken = true;
  bool gone = false;
  for (std::size_t i = 1; i < course.sightings.size(); ++i) {
    Sighting& sighting = course.sightings[i];
    const Sighting& before = course.sightings[i - 1];
    if (!solved(*sighting.finding) && is_over(before.due, sighting.inspection->as<Inspection>()))
      sighting.missed = before.due;
    gone = solved(*before.finding) || (gone && !stays(*before.finding));
    sighting.came_back = gone && stays(*sighting.finding);
    unbroken &= !solved(*before.finding) && next_to(*before.inspection, *sighting.inspection);
    sighting.in_a_row = unbroken;
  }
  const Finding& finding = *course.last().finding;
  if (finding.state)
    course.status = static_cast<FindingStatus>(**finding.state);  // same order
  else if (finding.continues)
    course.status = FindingStatus::unknown;
  else
    course.status = followed_by_any(*course.last().inspection) ? FindingStatus::not_followed
                                                               : FindingStatus::fresh;
}

std::vector<PlacedFinding> Inspections::of_inspection(const Record& inspection) const {
  const auto first = placed_.begin() + static_cast<std::ptrdiff_t>(links_.first_of(inspection));
  const auto count = static_cast<std::ptrdiff_t>(inspection.as<Inspection>().findings.size());
  return {first, first + count};
}

}  // namespace tertial
