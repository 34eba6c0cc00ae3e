#pragma once
// /mal/: the municipal goals that pledges and cases refer to, by municipality and term.
#include "pages/page_type.h"

namespace tertial {

extern const PageType goals_page;

}  // namespace tertial
