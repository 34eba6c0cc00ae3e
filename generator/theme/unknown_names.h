#pragma once
// A template that many are made of is compiled with the view of each, so a name that several views
// lack is found once for each.
#include "base/diagnostic.h"

namespace tertial::theme {

/// The same findings, but of each place with an unknown name only one, which says who lacks it.
DiagnosticList join_unknown_names(const DiagnosticList& found);

}  // namespace tertial::theme
