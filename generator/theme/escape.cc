#include "theme/escape.h"

#include <charconv>
#include <cstring>

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

template <bool quotes>
void append_escaped(std::string& out, std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  const char* written = at;
  while (at != end) {
    if (end - at >= 8) {
      std::uint64_t word = 0;
      std::memcpy(&word, at, sizeof word);
      if (!may_need_escape<quotes>(word)) {
        at += 8;
        continue;
      }
    }
    // Seven bytes at most are looked at one by one before words are tried again.
    const char* const stop = end - at >= 8 ? at + 8 : end;
    for (; at != stop; ++at) {
      const std::string_view replacement = entity<quotes>(*at);
      if (replacement.empty()) continue;
      out.append(written, at);
      out.append(replacement);
      written = at + 1;
    }
  }
  out.append(written, end);
}

constexpr bool stays_in_fragment(unsigned char c) {
  if (c >= 0x80) return true;
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return true;
  return std::string_view("-._~!$()*+,;=:@/?").find(static_cast<char>(c)) != std::string_view::npos;
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
    if (stays_in_fragment(byte)) {
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
