#pragma once
// What a word is to the contradiction watch: letters of Swedish and digits, nothing between them.
#include <array>
#include <string_view>

#include "base/ascii.h"

namespace tertial {

/// Every byte of every text is looked up here.
inline constexpr std::array<bool, 256> word_bytes = [] {
  std::array<bool, 256> table{};
  for (unsigned byte = 0; byte < table.size(); ++byte) {
    const char c = static_cast<char>(byte);
    table.at(byte) = is_beyond_ascii(c) || is_ascii_letter(c) || is_digit(c);
  }
  return table;
}();

constexpr bool is_word_byte(char c) {
  return word_bytes[static_cast<unsigned char>(c)];
}

/// A–Z, Å, Ä, Ö.
constexpr bool is_capitalised(std::string_view word) {
  if (word.empty()) return false;
  if (is_upper(word.front())) return true;
  return word.starts_with("Å") || word.starts_with("Ä") || word.starts_with("Ö");
}

}  // namespace tertial
