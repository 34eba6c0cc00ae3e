#pragma once
// Pages that would be called the same. Owns the check of titles that are made for records without
// one of their own; what they are made of is pages/addresses.h's.
#include "pages/page_type.h"

namespace tertial {

/// Reports every inspection and meeting whose page has the title of another. Two reports of one
/// period have one address, which is reported as such.
void check_made_titles(const Site& site, DiagnosticList& out);

}  // namespace tertial
