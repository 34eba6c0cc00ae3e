#pragma once
// Pages that would be called the same: those of one type are compared. What a title is made of
// where a record has none of its own is pages/addresses.h's.
#include "pages/page_type.h"

namespace tertial {

/// Reports every record whose page has the title of another of its type: an error where the title
/// is made by the program, else a warning. Two reports of one period have one address, which is
/// reported as such.
void check_titles(const Site& site, DiagnosticList& out);

}  // namespace tertial
