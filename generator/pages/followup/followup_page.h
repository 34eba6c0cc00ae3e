#pragma once
// /medborgarloften/<pledge>/<period>/: what one follow-up says, what changed with it, and of which
// points it says nothing.
#include "pages/page_type.h"

namespace tertial {

extern const PageType followup_page;

}  // namespace tertial
