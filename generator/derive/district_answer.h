#pragma once
// The short answer of a place's page: what holds there today, what was promised, by whom, how it
// goes by the latest reports, and what is absent. Nothing is judged here that history.h does not.
#include "derive/district_digest.h"

namespace tertial {

struct DistrictAnswer {
  /// Pledges that hold here on the as-of day, those that name the place first.
  std::vector<const PledgeHistory*> in_force;
  /// Where none holds: the latest that somebody committed to; null where there is none.
  const PledgeHistory* latest = nullptr;

  /// The rest is about the pledges that name the place, or about those of the whole municipality
  /// where none does.
  bool municipal = false;
  std::vector<const DistrictPledge*> pledges;  ///< whose points are known
  std::size_t without_points = 0;              ///< pledges whose points are not registered
  StatusCounts counts{};                       ///< of the points here, by the latest report
  std::size_t points = 0;
  std::vector<const Record*> parties;  ///< responsible for a point here, the most points first
  std::size_t absent = 0;              ///< expected reports that are not registered here
};
/// `digest` must outlive the answer.
DistrictAnswer answer_of(const DistrictDigest& digest, const AsOf& as_of);

}  // namespace tertial
