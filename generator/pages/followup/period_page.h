#pragma once
// /uppfoljning/<period>/: all pledges in one period; /uppfoljning/: all periods, by year.
#include "pages/page_type.h"

namespace tertial {

extern const PageType period_page;
extern const PageType period_index_page;

}  // namespace tertial
