#pragma once
// The decision behind something, as far as it is known: that created or dissolved a body, or that
// was taken on a final report.
#include "pages/parts.h"
#include "records/body/body.h"

namespace tertial {

struct OriginView {
  std::optional<DateView> date;  ///< absent when not stated
  std::optional<LinkView> body, item, document;
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<OriginView>);

std::optional<OriginView> origin_view(const Site& site,
                                      const std::optional<DecisionLink>& decision);

}  // namespace tertial
