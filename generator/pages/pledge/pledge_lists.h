#pragma once
// Lists of pledges by municipality, for the pages that show several.
#include "pages/parts.h"

namespace tertial {

struct PledgeGroupView {
  std::string title;
  std::vector<PledgeCardView> cards;
};
const ViewType& view_of(Tag<PledgeGroupView>);

/// All pledges, the latest first.
std::vector<const Record*> latest_pledges(const Site& site);
/// Those of the home municipality first; within each in the order of `pledges`. No empty group.
std::vector<PledgeGroupView> pledges_by_municipality(const Site& site,
                                                     const std::vector<const Record*>& pledges);

}  // namespace tertial
