#pragma once
// The search page. Its form works in the reader's browser (search.js of the theme, the files of
// generator/search/); without JavaScript the page leads to the lists of everything.
#include "pages/page_type.h"

namespace tertial {

extern const PageType search_page;

}  // namespace tertial
