#pragma once
// /nyheter/ and one page per piece of news.
#include "pages/page_type.h"

namespace tertial {

extern const PageType news_page;
extern const PageType news_index_page;

}  // namespace tertial
