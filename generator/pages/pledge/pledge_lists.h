#pragma once
// Lists of pledges by municipality, for the pages that show several.
#include "pages/parts.h"

namespace tertial {

struct PledgeGroupView {
  std::string title;
  std::vector<PledgeCardView> cards;
};
const ViewType& view_of(Tag<PledgeGroupView>);

/// Those of the home municipality first; within each the latest first. No empty group.
std::vector<PledgeGroupView> pledges_by_municipality(const Site& site);

}  // namespace tertial
