#pragma once
// /kallor/: every source, how far it was read, and what rests on it.
#include "pages/page_type.h"

namespace tertial {

extern const PageType sources_page;

}  // namespace tertial
