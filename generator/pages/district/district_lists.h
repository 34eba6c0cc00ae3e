#pragma once
// Names of places with how many pledges name them, in Swedish order.
#include "pages/parts.h"

namespace tertial {

struct PlaceLinkView {
  LinkView link;
  std::string note;  ///< "två löften"; empty when no pledge names it
};
const ViewType& view_of(Tag<PlaceLinkView>);

PlaceLinkView place_link(const Site& site, const Record& district);
void sort_places(std::vector<PlaceLinkView>& places);

}  // namespace tertial
