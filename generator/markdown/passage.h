#pragma once
// Words in another language than the text around them are written like a link to it:
// `[medborgarlöfte](lang:sv)`.
#include <string_view>

namespace tertial {

inline constexpr std::string_view passage_scheme = "lang:";

inline bool is_passage(std::string_view target) {
  return target.starts_with(passage_scheme);
}
/// Precondition: a passage.
inline std::string_view passage_language(std::string_view target) {
  return target.substr(passage_scheme.size());
}

}  // namespace tertial
