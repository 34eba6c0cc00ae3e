#pragma once
// /tillganglighetsredogorelse/: what the law demands of the page, in its order. A site without a
// statement may have a standing page at that address instead.
#include "pages/page_type.h"

namespace tertial {

extern const PageType accessibility_statement_page;

}  // namespace tertial
