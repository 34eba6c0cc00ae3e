#pragma once
// All kinds of findings of all modules, for `tertial explain` and the tests.
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace tertial {

/// Ordered by code.
const std::vector<const DiagnosticKind*>& all_kinds();

}  // namespace tertial
