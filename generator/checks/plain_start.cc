#include "checks/plain_start.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/html_entity.h"
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
  return is_digit(c) || c == ' ' || c == '-' || c == '+';
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

}  // namespace

PlainStart::PlainStart(std::string_view text, std::size_t begin) {
  text = text.substr(begin, most_source);
  std::size_t breaks = 0;  // since the last character that is seen
  for (std::size_t at = 0; at < text.size() && size_ < most;) {
    const HtmlEntity entity = html_entity(text.substr(at));
    const CodePoint written = decode_utf8(text, at);
    constexpr char32_t replacement = 0xFFFD;
    const char c = plain(entity.size == 0   ? written.value
                         : entity.value > 0 ? entity.value
                                            : replacement);
    at += entity.size > 0 ? entity.size : written.size;
    if (c == hidden) continue;
    if (c == '\n' && ++breaks > 1) return;
    if (c != '\n' && c != ' ') breaks = 0;
    add(c == '\n' ? ' ' : c, at);
    if (size_ > 2 && !is_of_number(characters_.at(size_ - 1))) return;
  }
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
