#pragma once
// JSON from anywhere as a value tree. Strict; hostile text is bounded: depth is, and the work is
// linear. Places are not kept.
#include <optional>
#include <string_view>

#include "value/value.h"

namespace tertial {

/// Nothing when the text is not JSON, is nested deeper than 16, or holds null in a list or a whole
/// number that does not fit. A member that is null is as one that is not there; of a name that
/// comes twice the first is found.
std::optional<Value> read_json(std::string_view text);

}  // namespace tertial
