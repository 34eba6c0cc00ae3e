#pragma once
// Other names of a body or party, with when and by whom they are used. Names are shown side by
// side, never merged.
#include "pages/parts.h"

namespace tertial {

struct OtherNameView {
  std::string name;
  std::string when;  ///< may be empty
  Html note;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<OtherNameView>);

std::vector<OtherNameView> other_names(const Site& site, const std::vector<Alias>& aliases);

}  // namespace tertial
