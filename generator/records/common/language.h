#pragma once
// Whether the code of a language, of texts or of a whole site, is one that is known.
#include <string>

#include "base/diagnostic.h"
#include "schema/codec.h"

namespace tertial {

/// Reports a code that is not known, with the one that was most likely meant.
void check_language(const Located<std::string>& code, DiagnosticList& out);

}  // namespace tertial
