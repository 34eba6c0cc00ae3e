#pragma once
// The standing pages, written in Markdown, and "Så läser du sidan", which has the key to the status
// words besides.
#include "pages/page_type.h"

namespace tertial {

extern const PageType standing_page;
extern const PageType reading_page;

}  // namespace tertial
