#pragma once
// Characters that HTML writes by name or number: "&nbsp;", "&#8211;". Knows the names that turn up
// in running text and its marks, not all two thousand.
#include <cstddef>
#include <string_view>

namespace tertial {

struct HtmlEntity {
  char32_t value = 0;    ///< 0 where the number is no character's
  std::size_t size = 0;  ///< in bytes; 0 where none begins
};
/// The one that `text` begins with.
HtmlEntity html_entity(std::string_view text);

}  // namespace tertial
