#pragma once
// /medborgarloften/<pledge>/: what was promised, by whom, how it goes and what is not known.
// Also the list /medborgarloften/.
#include "pages/page_type.h"

namespace tertial {

extern const PageType pledge_page;
extern const PageType pledge_index_page;

}  // namespace tertial
