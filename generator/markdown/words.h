#pragma once
// Where a word of running text ends: what a glossary link covers, and what an abbreviation is part
// of. Internal to markdown/.
#include <array>
#include <cstdint>
#include <string_view>

namespace tertial {

enum class WordByte : std::uint8_t {
  other,
  inner,  ///< within a character of more than one byte
  begins
};
/// Letters, digits and what begins a letter in UTF-8; not dashes, quotes, § or blanks.
inline constexpr std::array<WordByte, 256> word_byte_kinds = [] {
  std::array<WordByte, 256> table{};
  for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                       "0123456789_"))
    table.at(static_cast<unsigned char>(c)) = WordByte::begins;
  for (std::size_t byte = 0x80; byte < 0xC0; ++byte)
    table.at(byte) = WordByte::inner;
  for (std::size_t byte = 0xC3; byte < 0xE2; ++byte)  // U+00C0 to U+1FFF
    table.at(byte) = WordByte::begins;
  return table;
}();

constexpr WordByte word_byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? word_byte_kinds[static_cast<unsigned char>(text[at])] : WordByte::other;
}
constexpr bool begins_word(std::string_view text, std::size_t at) {
  return word_byte_at(text, at) == WordByte::begins;
}
/// "LOP-gruppen", "KS:s", "tertial.se", "anslag@kommun.se" are each one word.
constexpr bool joins_words(char c) {
  return c == '-' || c == ':' || c == '.' || c == '@';
}

/// Precondition: a word begins at `at`.
constexpr std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (true) {
    while (word_byte_at(text, at) != WordByte::other)
      ++at;
    if (at >= text.size() || !joins_words(text[at]) || !begins_word(text, at + 1)) return at;
    ++at;
  }
}

}  // namespace tertial
