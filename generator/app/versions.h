#pragma once
// Whether pages in other languages and easy pages are versions of what is there, one of each kind.
#include "app/links.h"

namespace tertial {

/// Whether what versions are versions of is there.
void check_originals(const Model& model, LinkTargets& targets, DiagnosticList& out);

/// The rest. The site's pages have to be planned.
void check_versions(const Site& site, DiagnosticList& out);

}  // namespace tertial
