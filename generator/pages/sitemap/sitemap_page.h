#pragma once
// What belongs to the site as a whole: /webbkarta/ (everything from A to Ö), /sitemap.xml,
// /robots.txt and /404.html.
#include "pages/page_type.h"

namespace tertial {

extern const PageType sitemap_page;
extern const PageType sitemap_file;
extern const PageType robots_file;
extern const PageType not_found_page;

}  // namespace tertial
