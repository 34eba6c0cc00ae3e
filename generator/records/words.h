#pragma once
// What a word is to the contradiction watch: letters of Swedish and digits, nothing between them.
#include <array>
#include <string_view>

namespace tertial {

/// Every byte of every text is looked up here.
inline constexpr std::array<bool, 256> word_bytes = [] {
  std::array<bool, 256> table{};
  for (unsigned byte = 0; byte < table.size(); ++byte)
    table.at(byte) = byte >= 0x80U || (byte >= 'a' && byte <= 'z') ||
                     (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
  return table;
}();

constexpr bool is_word_byte(char c) {
  return word_bytes[static_cast<unsigned char>(c)];
}

/// A–Z, Å, Ä, Ö.
constexpr bool is_capitalised(std::string_view word) {
  if (word.empty()) return false;
  if (word.front() >= 'A' && word.front() <= 'Z') return true;
  return word.starts_with("Å") || word.starts_with("Ä") || word.starts_with("Ö");
}

}  // namespace tertial
