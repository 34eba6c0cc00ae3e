#pragma once
// Words that a template leaves where something was to be filled in.
#include <algorithm>
#include <string_view>

namespace tertial {

/// "TODO" and the like.
inline bool is_left_over(std::string_view word) {
  constexpr std::string_view words[] = {"TODO", "FIXME", "TBD", "XX", "XXX", "xx", "xxx"};
  return std::ranges::find(words, word) != std::end(words);
}

}  // namespace tertial
