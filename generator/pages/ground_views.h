#pragma once
// What something follows from, as links: points of a pledge, an agreement, a case, a document.
#include "pages/parts.h"
#include "records/agreement/ground.h"

namespace tertial {

struct GroundView {
  std::vector<LinkView> links;
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<GroundView>);

std::vector<GroundView> ground_views(const Site& site, const std::vector<Ground>& grounds);

}  // namespace tertial
