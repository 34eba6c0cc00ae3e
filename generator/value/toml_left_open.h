#pragma once
// Where TOML that cannot be read has a list, a group or a text that nothing closes. No parser: it
// follows quotes and brackets, and knows a line that can only be a field or a heading.
#include <cstddef>
#include <optional>
#include <string_view>

#include "base/diagnostic.h"

namespace tertial {

struct LeftOpen {
  std::size_t at;            ///< byte offset of what opens it
  std::string_view opening;  ///< "[", "{", or three quotes
  std::size_t noticed;       ///< byte offset of what cannot follow it
  Text help;                 ///< {0} is `opening`
};

std::optional<LeftOpen> find_left_open(std::string_view text);

}  // namespace tertial
