#pragma once
// /ordlista/: every explained word under its first letter, in Swedish order.
#include "pages/page_type.h"

namespace tertial {

extern const PageType glossary_page;

}  // namespace tertial
