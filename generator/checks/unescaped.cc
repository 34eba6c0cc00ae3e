#include "checks/unescaped.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"

namespace tertial {
namespace {

bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

}  // namespace

Unescaped::Unescaped(std::string_view source) {
  std::size_t at = 0;
  while (at < source.size()) {
    const std::size_t slash = std::min(source.find('\\', at), source.size());
    text_.append(source, at, slash - at);
    at = slash;
    if (at == source.size()) return;
    if (const std::size_t size = read_escape(source.substr(at)); size > 0) {
      at += size;
      jumps_.push_back({text_.size(), at});
    } else {
      text_ += source[at++];
    }
  }
}

/// Bytes of the escape that `rest` begins with; 0 when it is none.
std::size_t Unescaped::read_escape(std::string_view rest) {
  if (rest.size() < 2) return 0;
  const char kind = rest[1];
  if (kind == 'u' || kind == 'U') {
    const std::string_view digits = rest.substr(2, kind == 'u' ? 4 : 8);
    std::uint32_t code = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, code, 16);
    if (read.ptr != end || digits.size() < (kind == 'u' ? 4U : 8U)) return 0;
    constexpr std::uint32_t first_surrogate = 0xD800, last_surrogate = 0xDFFF, last = 0x10FFFF;
    if (code > last || (code >= first_surrogate && code <= last_surrogate)) return 0;
    append_utf8(text_, code);
    return 2 + digits.size();
  }
  const std::size_t blank = std::min(rest.find_first_not_of(" \t\r", 1), rest.size());
  if (blank < rest.size() && rest[blank] == '\n')
    return std::min(rest.find_first_not_of(" \t\r\n", blank), rest.size());
  // The next may be a backslash that escapes what follows in turn: `\\-` in TOML is `\-` in
  // Markdown.
  return is_punctuation(kind) ? 1 : 0;
}

std::size_t Unescaped::source_of(std::size_t at) {
  while (jump_ + 1 < jumps_.size() && jumps_[jump_ + 1].text <= at)
    ++jump_;
  return jumps_[jump_].source + (at - jumps_[jump_].text);
}

}  // namespace tertial
