#pragma once
// Whether pages in other languages and easy pages are versions of what is there, one of each kind.
#include "app/links.h"

namespace tertial {

/// The site's pages have to be planned.
void check_versions(const Site& site, LinkTargets& targets, DiagnosticList& out);

}  // namespace tertial
