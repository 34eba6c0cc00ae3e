#pragma once
// Divides a template into literal text and what stands in {{ }}, {% %} and {# #}. Decides which
// white space belongs to a tag that has a line to itself. Does not look inside tags.
#include <vector>

#include "base/diagnostic.h"
#include "theme/source.h"

namespace tertial::theme {

enum class TokenKind : std::uint8_t { text, print, tag };

struct Token {
  TokenKind kind;
  Range whole;  ///< with the braces; of a text: what is left after trimming
  Range inner;  ///< between the braces
  bool closed = true;
};

/// Comments are gone; a text may be empty. Reports tags that are never closed.
std::vector<Token> lex(const Source& source, DiagnosticList& out);

}  // namespace tertial::theme
