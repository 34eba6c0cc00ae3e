#pragma once
// Percent-encoding of addresses: "%2D" is the byte of a hyphen.
#include <optional>
#include <string_view>

#include "base/ascii.h"

namespace tertial {

/// The byte that `text` begins with three characters for; nothing when it does not.
constexpr std::optional<char> percent_byte(std::string_view text) {
  const auto hex_digit = [](char c) {
    const char small = ascii_lower(c);
    return is_digit(c) ? c - '0' : small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
  };
  if (text.size() < 3 || text[0] != '%') return std::nullopt;
  const int high = hex_digit(text[1]);
  const int low = hex_digit(text[2]);
  if (high < 0 || low < 0) return std::nullopt;
  return static_cast<char>(high * 16 + low);
}

}  // namespace tertial
