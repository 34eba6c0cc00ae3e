#include "checks/plain_start.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "base/html_entity.h"
#include "base/percent.h"
#include "base/text.h"

namespace tertial {
namespace {

constexpr std::size_t most_source = 200;  // bytes
constexpr char hidden = '\0';
constexpr char other_word = 'x';  // a letter beyond ASCII
constexpr char other_sign = '"';

bool in(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

/// Whether a number goes on over it; of an account, its first two characters are letters.
bool is_of_number(char c) {
  return is_digit(c) || c == ' ' || c == '-' || c == '+' || c == '/' || c == '_';
}

char plain(char32_t c) {
  if (c == '\t' || c == '\r') return ' ';
  if (c < 0x80) return static_cast<char>(c);
  if (c == 0xAD || c == 0x34F || c == 0xFEFF || in(c, 0x200B, 0x200F) || in(c, 0x202A, 0x202E) ||
      in(c, 0x2060, 0x206F) || in(c, 0xFE00, 0xFE0F))
    return hidden;
  if (c == 0xA0 || c == 0x202F || c == 0x205F || c == 0x3000 || in(c, 0x2000, 0x200A)) return ' ';
  if (in(c, 0x2010, 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D) return '-';
  if (in(c, 0xFF10, 0xFF19)) return static_cast<char>('0' + (c - 0xFF10));
  return c < 0xC0 || in(c, 0x2000, 0x2BFF) ? other_sign : other_word;
}

struct Character {
  char32_t value;
  std::size_t size;  // in bytes, as it is written
};

/// The character that `text` begins with, however it is written.
Character read_character(std::string_view text) {
  if (const HtmlEntity entity = html_entity(text); entity.size > 0) {
    constexpr char32_t replacement = 0xFFFD;
    return {entity.value > 0 ? entity.value : replacement, entity.size};
  }
  // "%E2%80%93": the bytes of one character.
  std::array<char, 4> bytes{};
  std::size_t count = 0;
  while (count < bytes.size()) {
    const std::optional<char> byte = percent_byte(text.substr(std::min(count * 3, text.size())));
    if (!byte) break;
    bytes.at(count++) = *byte;
  }
  const CodePoint decoded =
      decode_utf8(count > 0 ? std::string_view(bytes.data(), count) : text, 0);
  return {decoded.value, std::size_t{decoded.size} * (count > 0 ? 3 : 1)};
}

}  // namespace

PlainStart::PlainStart(std::string_view text, std::size_t begin) {
  text = text.substr(begin, most_source);
  std::size_t breaks = 0;  // since the last character that is seen
  for (std::size_t at = 0; at < text.size() && size_ < most;) {
    const Character written = read_character(text.substr(at));
    const char c = plain(written.value);
    at += written.size;
    if (c == hidden || (is_emphasis(c) && !parts_digits(c, text.substr(at)))) continue;
    if (c == '\n' && ++breaks > 1) return;
    if (c != '\n' && c != ' ') breaks = 0;
    add(c == '\n' ? ' ' : c, at);
    if (size_ > 2 && !is_of_number(characters_.at(size_ - 1))) return;
  }
}

/// "20240522_1300": within a word Markdown reads no emphasis from a "_".
bool PlainStart::parts_digits(char c, std::string_view rest) const {
  return c == '_' && size_ > 0 && is_digit(characters_.at(size_ - 1)) && !rest.empty() &&
         is_digit(rest.front());
}

void PlainStart::add(char c, std::size_t end) {
  const char last = size_ > 0 ? characters_.at(size_ - 1) : other_word;
  if (c == ' ' && (last == ' ' || last == '-')) return;
  if (c == '-' && last == '-') return;
  if (c == '-' && last == ' ') --size_;
  characters_.at(size_) = c;
  ends_.at(size_++) = static_cast<std::uint16_t>(end);
}

}  // namespace tertial
