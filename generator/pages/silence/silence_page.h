#pragma once
// /utan-redovisning/: every expected report that is not registered here, with its reason.
#include "pages/page_type.h"

namespace tertial {

extern const PageType silence_page;

}  // namespace tertial
