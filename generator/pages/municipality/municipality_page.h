#pragma once
// One page per municipality but the site's own: everything that is registered of it. The own
// municipality's page is the start page.
#include "pages/lists.h"
#include "records/municipality/municipality.h"

namespace tertial {

extern const PageType municipality_page;

}  // namespace tertial
