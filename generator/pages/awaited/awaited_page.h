#pragma once
// What stands at the address of a record whose day of publication has not come: when that is, and
// nothing of what the record tells. The address is there from the beginning, so that links to it
// hold on every day.
#include "pages/page_type.h"

namespace tertial {

extern const PageType awaited_page;

}  // namespace tertial
