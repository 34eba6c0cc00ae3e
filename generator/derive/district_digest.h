#pragma once
// What a place's page gathers from other records: the pledges that apply or applied there, the
// bodies that work there, the reports that are absent, and what is tied to those pledges.
// Nothing of a neighbouring or surrounding place is taken in: names alone join no places.
#include <vector>

#include "derive/silence.h"
#include "records/site/settings.h"

namespace tertial {

/// A pledge as one place sees it.
struct DistrictPledge {
  const PledgeHistory* history = nullptr;
  std::vector<const PointHistory*> points;  ///< those that apply here
  StatusCounts counts{};                    ///< of these points only
  bool all_points = true;                   ///< false: other points are about other places
};

struct DistrictDigest {
  std::vector<DistrictPledge> pledges;  ///< that name this place; latest first
  /// Of the whole municipality; latest first. One that also names this place is here too, with its
  /// other points.
  std::vector<DistrictPledge> municipal;
  std::vector<const Record*> safety_councils;
  std::vector<const Record*> bodies;  ///< other bodies of this place
  std::vector<const Record*> parts;   ///< places that say they are part of this one
  std::vector<AbsentReport> absent;   ///< of `pledges`, committed and over; oldest first
  std::vector<AbsentReport> planned;  ///< of proposals in `pledges`; oldest first
  std::vector<const Record*> cases, documents, items, news;  ///< tied to `pledges`; by id
};
/// Precondition: `district` is a district of the model.
DistrictDigest digest_of(const Record& district, const Model& model, const Settings& settings,
                         const Histories& histories);

/// The municipality that a record's id places it under: "mjolby/ks" → mjolby; else the home one.
const Record& municipality_of(const Record& record, const Model& model, const Settings& settings);

/// Latest end first, then latest beginning, then by id: the order of pledges in lists.
bool later_pledge(const PledgeHistory& a, const PledgeHistory& b);

}  // namespace tertial
