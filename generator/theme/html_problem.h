#pragma once
// What a template's author reads when its HTML cannot be followed with certainty.
#include "base/diagnostic.h"
#include "theme/html_context.h"

namespace tertial::theme {

/// `c`: the character where it was seen. Nothing for `none`.
void report_problem(HtmlProblem problem, char c, Span at, DiagnosticList& out);

}  // namespace tertial::theme
