#pragma once
// Agreements, forums, initiatives, dialogues and channels that name a record, for the pages of
// districts, bodies, parties, pledges, cases and municipalities, and for each other's.
#include "pages/lists.h"

namespace tertial {

/// In groups by type; empty groups are left out. What has not ended stands first in each.
std::vector<GroupView> tied_groups(const Site& site, const Record& record);

}  // namespace tertial
