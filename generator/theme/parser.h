#pragma once
// From the text of one template to its tree. Reports everything that can be seen without types.
#include "base/diagnostic.h"
#include "theme/syntax.h"

namespace tertial::theme {

Syntax parse(const Source& source, DiagnosticList& out);

}  // namespace tertial::theme
