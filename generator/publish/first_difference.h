#pragma once
// Where two texts part, as it may be shown: personal data as dots, control characters as ?, cut.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tertial {

struct FirstDifference {
  std::size_t line = 0;  ///< from 1
  std::string expected;  ///< around the place; empty: the text ends before it
  std::string found;
};

/// Nothing when they are the same, or when what was expected is not text: then lines mean nothing.
std::optional<FirstDifference> first_difference(std::string_view expected, std::string_view found);

/// A word from a server or a manifest, for a terminal: personal data as dots, control characters as
/// ?, cut.
std::string shown_safely(std::string_view word);

}  // namespace tertial
