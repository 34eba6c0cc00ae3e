// Which inspections a sourced rule leads one to expect, and why those that are absent are.
#include <algorithm>

#include "derive/district_digest.h"
#include "derive/inspections.h"
#include "model/among.h"

namespace tertial {
namespace {

struct Days {
  Date first, last;
};

/// The days on which both the rule and the council are known to hold; nothing when a source says
/// that the council has ended, but not when.
std::optional<Days> time_of(const InspectionRule& rule, const Body& council) {
  Days time{rule.from.first, Date{9999, 12, 31}};
  const auto not_before = [&](const std::optional<PartialDate>& date) {
    if (date && date->stated()) time.first = std::max(time.first, date->first);
  };
  const auto not_after = [&](const std::optional<PartialDate>& date) {
    if (date && date->stated()) time.last = std::min(time.last, date->last);
  };
  not_before(council.valid_from ? council.valid_from : council.known_at);
  if (rule.to) not_after(**rule.to);
  not_after(council.valid_to);
  if (council.dissolved_by) {
    const auto date = without_place(council.dissolved_by->date);
    if (!council.valid_to && (!date || !date->stated())) return std::nullopt;
    not_after(date);
  }
  return time;
}

bool says(const InspectionRule& rule, const Period& season) {
  return std::ranges::any_of(
      rule.seasons, [&](Season one) { return season_period(season.first.year, one) == season; });
}

const AbsentInspections* explanation(const InspectionRule& rule, const Record& district,
                                     const Period& season) {
  for (const AbsentInspections& absent : rule.absent) {
    const bool here = absent.districts.empty() || among(absent.districts, district);
    // A season that is over is not awaited, whatever a record once said.
    if (!here || absent.reason == AbsenceReason::upcoming) continue;
    for (const Located<Period>& period : absent.periods)
      if (period->contains(season)) return &absent;
  }
  return nullptr;
}

/// The site is the responsible party's own and says that nothing is left out up to that day.
bool register_is_complete(const InspectionRule& rule, const Settings& settings, Date through) {
  return rule.responsible &&
         std::ranges::any_of(settings.register_complete_through, [&](const auto& complete) {
           return complete.party.id() == rule.responsible->id() && complete.through >= through;
         });
}

/// Puts the place's inspections into the seasons, both oldest first.
void find_held(InspectionSeries& series) {
  for (const Record* record : series.inspections) {
    const auto& inspection = record->as<Inspection>();
    const std::optional<Period> days = days_of(inspection);
    if (!days) continue;
    const std::optional<Period> stated = stated_season(inspection);
    auto at = std::ranges::lower_bound(series.expected, days->first, {},
                                       [](const auto& one) { return one.season.last; });
    if (at == series.expected.end() || !at->season.contains(*days)) continue;
    switch (inspection.stage) {
      case InspectionStage::held:
        (stated ? at->held : at->possible) = record;
        break;
      case InspectionStage::cancelled:
        at->called_off = record;
        break;
      case InspectionStage::planned:
        at->planned = record;
        break;
    }
  }
}

void explain(ExpectedInspection& expected, const Record& district, const Settings& settings,
             const AsOf& as_of) {
  if (!expected.absent()) return;
  const auto& rule = expected.rule->as<InspectionRule>();
  if (!expected.called_off && !as_of.is_after(expected.season.last)) {
    expected.reason = AbsenceReason::upcoming;
    return;
  }
  expected.explained_by = explanation(rule, district, expected.season);
  if (expected.explained_by)
    expected.reason = expected.explained_by->reason;
  else if (!expected.called_off && register_is_complete(rule, settings, expected.season.last))
    expected.reason = AbsenceReason::not_reported;
}

void count_inspection(Tally& tally, const ExpectedInspection& expected) {
  if (expected.held)
    ++tally.registered;
  else if (expected.possible)
    ++tally.otherwise;
  else if (expected.called_off)
    ++tally.called_off;
  else
    // That a complete register has none does not show that none was held.
    tally.add_absent(expected.season,
                     expected.explained_by && expected.reason == AbsenceReason::not_reported);
}

bool same_reason(const ExpectedInspection& a, const ExpectedInspection& b) {
  return a.rule == b.rule && a.reason == b.reason && a.explained_by == b.explained_by &&
         !a.called_off && !b.called_off;
}

}  // namespace

void Inspections::expect(const Model& model, const Settings& settings, const AsOf& as_of) {
  // The season after the present one is the next to come when the present one is done.
  const std::int64_t days_ahead = 190;
  const Date horizon{static_cast<std::int16_t>(as_of.year() + 1), 12, 31};
  for (const Record& record : model.all<InspectionRule>()) {
    const auto& rule = record.as<InspectionRule>();
    const Record& municipality = municipality_of(record, model, settings);
    for (const Record& body : model.all<Body>()) {
      const auto& council = body.as<Body>();
      if (council.kind != BodyKind::safety_council ||
          &municipality_of(body, model, settings) != &municipality)
        continue;
      const std::optional<Days> time = time_of(rule, council);
      if (!time || time->first > std::min(time->last, horizon)) continue;
      for (const Period& season :
           periods_of(Cadence::half_yearly, time->first, std::min(time->last, horizon)))
        if (says(rule, season) && !as_of.is_before(add_days(season.first, -days_ahead)))
          for (const Ref<District>& district : council.districts)
            series_[district.record().position].expected.push_back(
                {.season = season, .rule = &record});
    }
  }
  for (InspectionSeries& series : series_) {
    // Two councils of one place, or two rules, expect one inspection: the first by id stands.
    std::ranges::stable_sort(series.expected, {}, &ExpectedInspection::season);
    const auto rest = std::ranges::unique(series.expected, {}, &ExpectedInspection::season);
    series.expected.erase(rest.begin(), rest.end());
    find_held(series);
    for (ExpectedInspection& expected : series.expected)
      explain(expected, *series.district, settings, as_of);
    const auto next = std::ranges::find_if(series.expected, &ExpectedInspection::upcoming);
    if (next != series.expected.end()) series.expected.erase(next + 1, series.expected.end());
  }
}

std::vector<AbsentInspectionRun> absent_runs(const InspectionSeries& series) {
  std::vector<AbsentInspectionRun> runs;
  const ExpectedInspection* before = nullptr;
  for (const ExpectedInspection& expected : series.expected) {
    if (!expected.absent() || expected.upcoming()) {
      before = nullptr;
      continue;
    }
    if (before && same_reason(*before, expected))
      runs.back().expected.push_back(&expected);
    else
      runs.push_back({&series, {&expected}});
    before = &expected;
  }
  return runs;
}

std::vector<AbsentInspectionRun> absent_runs(const Inspections& inspections) {
  std::vector<AbsentInspectionRun> runs;
  for (const InspectionSeries& series : inspections.series())
    std::ranges::move(absent_runs(series), std::back_inserter(runs));
  std::ranges::stable_sort(runs, {},
                           [](const AbsentInspectionRun& run) { return run.first().season.first; });
  return runs;
}

InspectionTallies tally_inspections(const Inspections& inspections) {
  InspectionTallies tallies;
  Tallies responsible;
  Tallies places;
  for (const InspectionSeries& series : inspections.series())
    for (const ExpectedInspection& expected : series.expected) {
      if (expected.upcoming()) continue;
      const auto& party = expected.rule->as<InspectionRule>().responsible;
      for (Tally* tally : {&tallies.total, &responsible.of(party ? &party->record() : nullptr),
                           &places.of(series.district)})
        count_inspection(*tally, expected);
    }
  tallies.responsible = responsible.take();
  tallies.places = places.take();
  return tallies;
}

}  // namespace tertial
