#pragma once
// Warns of texts that are hard to read: the limits, and which texts they hold for. Words that
// somebody else wrote (`_original`) are never judged.
#include <string_view>

#include "base/diagnostic.h"

namespace tertial {

enum class TextKind : std::uint8_t {
  running,
  summary,  ///< what readers meet first
  easy      ///< promised to be easy to read
};

/// `text` stands at `at.begin`. LIX is told of a hundred words and more, as are long sentences of
/// running text; those of summaries and easy texts are always told.
void check_text_level(std::string_view text, TextKind kind, Span at, DiagnosticList& out);

}  // namespace tertial
