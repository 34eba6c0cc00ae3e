#pragma once
// /besiktningar/<id>/: what one inspection saw, and what became of it. /besiktningar/: all
// inspections by year, those that each place is missing, and the rule that lets one expect them.
#include "pages/page_type.h"

namespace tertial {

extern const PageType inspection_page;
extern const PageType inspections_page;

}  // namespace tertial
