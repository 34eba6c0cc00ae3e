#pragma once
// /: what was promised, how it goes, what is missing, and the ways in.
#include "pages/page_type.h"

namespace tertial {

extern const PageType start_page;

}  // namespace tertial
