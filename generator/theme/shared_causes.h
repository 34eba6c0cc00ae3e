#pragma once
// One slip in a file that many templates are made of is found once for each of them: a name that
// several views lack, a layout or part that is not there.
#include "base/diagnostic.h"

namespace tertial::theme {

/// The same findings, but of each such cause only one, which says whom it concerns.
DiagnosticList join_shared_causes(const DiagnosticList& found);

}  // namespace tertial::theme
