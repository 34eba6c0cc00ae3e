#pragma once
// /rattelser/: the public log of what was changed after publication, newest first.
#include "pages/page_type.h"

namespace tertial {

extern const PageType corrections_page;

}  // namespace tertial
