#pragma once
// /stadsdelar/<place>/: everything here that is about one place. /stadsdelar/: all places by kind.
#include "pages/page_type.h"

namespace tertial {

extern const PageType district_page;
extern const PageType district_index_page;

}  // namespace tertial
