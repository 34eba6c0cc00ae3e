#include "theme/escape.h"

#include <charconv>
#include <cstring>

#include "base/ascii.h"

namespace tertial {

namespace {

constexpr std::uint64_t every_byte = 0x0101010101010101;

// Non-zero when some byte of `word` is zero; says nothing about which.
constexpr std::uint64_t has_zero_byte(std::uint64_t word) {
  return (word - every_byte) & ~word & (every_byte * 0x80);
}

// Some byte may be & or ' (0x26, 0x27: equal but for the lowest bit) or < or > (0x3c, 0x3e: equal
// but for the second), or, with quotes, " (0x22).
template <bool quotes>
constexpr bool may_need_escape(std::uint64_t word) {
  const std::uint64_t ampersand = has_zero_byte((word & (every_byte * 0xfe)) ^ (every_byte * 0x26));
  const std::uint64_t angle = has_zero_byte((word & (every_byte * 0xfd)) ^ (every_byte * 0x3c));
  if constexpr (!quotes) return (ampersand | angle) != 0;
  return (ampersand | angle | has_zero_byte(word ^ (every_byte * 0x22))) != 0;
}

template <bool quotes>
constexpr std::string_view entity(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return quotes ? std::string_view("&quot;") : std::string_view();
    case '\'':
      return quotes ? std::string_view("&#39;") : std::string_view();
    default:
      return {};
  }
}

std::uint64_t load(const char* at) {
  std::uint64_t word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

// Nothing in the text needs an escape; false says only that something may.
template <bool quotes>
bool is_plain(const char* at, std::size_t size) {
  if (size < 8) {
    for (std::size_t i = 0; i != size; ++i)
      if (!entity<quotes>(at[i]).empty()) return false;
    return true;
  }
  // The last eight bytes may overlap the ones before.
  for (std::size_t i = 0; i + 8 < size; i += 8)
    if (may_need_escape<quotes>(load(at + i))) return false;
  return !may_need_escape<quotes>(load(at + size - 8));
}

template <bool quotes>
void append_escaped(std::string& out, std::string_view text) {
  constexpr std::size_t chunk = 64;
  while (!text.empty()) {
    const std::string_view part = text.substr(0, chunk);
    text.remove_prefix(part.size());
    if (is_plain<quotes>(part.data(), part.size())) {
      out.append(part);
      continue;
    }
    std::size_t written = 0;
    for (std::size_t i = 0; i != part.size(); ++i) {
      const std::string_view replacement = entity<quotes>(part[i]);
      if (replacement.empty()) continue;
      out.append(part, written, i - written);
      out.append(replacement);
      written = i + 1;
    }
    out.append(part, written);
  }
}

constexpr bool stays_in_fragment(char c) {
  if (is_beyond_ascii(c)) return true;
  if (is_ascii_letter(c) || is_digit(c)) return true;
  return std::string_view("-._~!$()*+,;=:@/?").find(c) != std::string_view::npos;
}

}  // namespace

void append_escaped_text(std::string& out, std::string_view text) {
  append_escaped<false>(out, text);
}

void append_escaped_attribute(std::string& out, std::string_view text) {
  append_escaped<true>(out, text);
}

void append_escaped_fragment(std::string& out, std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (stays_in_fragment(c)) {
      out += c;
    } else {
      out += '%';
      out += digits[byte >> 4U];
      out += digits[byte & 15U];
    }
  }
}

void append_escaped_json(std::string& out, std::string_view json) {
  std::size_t from = 0;
  for (;;) {
    const std::size_t at = json.find('<', from);
    if (at == std::string_view::npos) break;
    out.append(json, from, at - from);
    out.append("\\u003c");
    from = at + 1;
  }
  out.append(json, from);
}

void append_integer(std::string& out, std::int64_t number) {
  char digits[24];
  const std::to_chars_result result = std::to_chars(digits, digits + sizeof digits, number);
  out.append(digits, result.ptr);
}

}  // namespace tertial
