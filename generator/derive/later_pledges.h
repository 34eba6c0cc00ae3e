#pragma once
// Which pledges a reader of an old one is led to: those for the same places that hold on the as-of
// day, else the latest that came after it. It says nothing of whether a point goes on: chains do.
#include <vector>

#include "derive/history.h"

namespace tertial {

/// Somebody committed to it, and its time has begun and is not over.
bool is_in_force(const PledgeHistory& history, const AsOf& as_of);

struct LaterPledges {
  bool in_force = false;                      ///< all of them are
  std::vector<const PledgeHistory*> pledges;  ///< the latest first
};
/// Of those that began after `history` and share a place with it, or have its whole municipality.
LaterPledges later_pledges(const PledgeHistory& history, const std::vector<PledgeHistory>& all,
                           const AsOf& as_of);

}  // namespace tertial
