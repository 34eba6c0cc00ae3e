#pragma once
// Where a word of a text stands in its file.
#include <string_view>

#include "base/span.h"

namespace tertial {

/// `word` is a part of `text`, whose first character stands at `at.begin`.
Span place_in(std::string_view text, Span at, std::string_view word);

}  // namespace tertial
