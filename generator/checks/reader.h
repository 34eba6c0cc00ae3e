#pragma once
// Reads a text byte by byte in search of numbers: which bytes belong to a word, and a cursor.
#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "base/ascii.h"

namespace tertial {

/// The first byte of a dash, a space, a quotation mark or another sign beyond ASCII: letters of
/// Latin begin with others.
constexpr bool begins_symbol(char c) {
  return c == '\xc2' || c == '\xe2';
}
inline bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xc0U) == 0x80;
}
/// Looked up: every byte of every text is asked for.
inline constexpr std::array<bool, 256> bytes_of_words = [] {
  std::array<bool, 256> table{};
  for (unsigned byte = 0; byte < table.size(); ++byte) {
    const char c = static_cast<char>(byte);
    table.at(byte) = is_digit(c) || is_ascii_letter(c) || (is_beyond_ascii(c) && !begins_symbol(c));
  }
  return table;
}();
/// Letters beyond ASCII count: their bytes are all above 0x7F.
inline bool is_word(char c) {
  return bytes_of_words[static_cast<unsigned char>(c)];
}
/// Where the word begins that ends at `end`; not before `floor`.
inline std::size_t word_begin(std::string_view text, std::size_t end, std::size_t floor) {
  std::size_t begin = end;
  while (begin > floor && is_word(text[begin - 1]))
    --begin;
  while (begin < end && is_continuation(text[begin]))  // of a symbol
    ++begin;
  return begin;
}

/// A cursor that tries one pattern from a place and either moves past it or stays.
class Reader {
 public:
  Reader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  std::string_view rest() const { return text_.substr(at_); }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  bool take(std::string_view word) {
    if (!rest().starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  bool take_any(std::span<const std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return take(word); });
  }
  /// Digits from here, at most `limit`.
  std::string_view digits(std::size_t limit) {
    const std::size_t begin = at_;
    while (at_ - begin < limit && is_digit(peek()))
      ++at_;
    return text_.substr(begin, at_ - begin);
  }
  /// True where a word or number cannot go on.
  bool ends() const { return !is_word(peek()); }

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace tertial
