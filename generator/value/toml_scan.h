#pragma once
// What is asked of TOML source text beside the parser: depth before it, advice after its errors.
// No parser of its own: it only tells strings and comments from the rest.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace tertial {

inline constexpr std::size_t max_toml_depth = 32;

/// Offset just after the string that begins at `at`; npos when no quote ends it, on its line where
/// it has one.
std::size_t end_of_string(std::string_view text, std::size_t at);

/// Byte offset at which brackets, braces, or the dots of one key pass `max_toml_depth`. The parser
/// itself has no limit for dotted keys, and its tree is freed by recursion.
std::optional<std::size_t> first_too_deep(std::string_view text);

/// Byte offset of "dddd-dd-dd" that is no day in the calendar and touches the place; 1-based
/// line and column in code points.
std::optional<std::size_t> find_impossible_date(std::string_view text, std::uint32_t line,
                                                std::uint32_t column);

struct SyntaxAdvice {
  std::string detail;  ///< the parser's sentence without "Error while parsing …:"
  Text help;           ///< {0} is the key, {1} the value; empty when nothing better can be said
  std::string key;     ///< what stands before "=" on the line, or between its brackets
  std::string value;   ///< what was probably meant, as it is typed
};

SyntaxAdvice explain_syntax_error(std::string_view text, std::uint32_t line, std::uint32_t column,
                                  std::string_view description);

}  // namespace tertial
