#pragma once
// What each status word means, as the theme's strings tell it once: the key below tables, the page
// that explains them all, and the glossary show the same words.
#include <vector>

#include "pages/parts.h"

namespace tertial {

struct KeyView {
  StatusView status;
  std::string meaning;
};
const ViewType& view_of(Tag<KeyView>);

KeyView key_view(const Site& site, ShownStatus status);
/// The mark that may stand beside a status.
KeyView carried_over_key(const Site& site);
/// All status words in their own order, then the mark.
std::vector<KeyView> status_key(const Site& site);
/// Where the glossary explains that word.
std::string status_address(const StatusView& status);

}  // namespace tertial
