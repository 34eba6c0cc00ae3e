#include "base/text.h"

#include <array>
#include <bit>
#include <cstring>

#include "base/ascii.h"

namespace tertial {
namespace {

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

constexpr std::uint64_t high_bits = 0x8080808080808080ULL;
constexpr std::uint64_t ones = 0x0101010101010101ULL;  ///< in every byte

std::uint64_t word_at(std::string_view text, std::size_t at) {
  std::uint64_t word = 0;
  std::memcpy(&word, text.data() + at, 8);
  return word;
}

/// Which byte of a word is the first whose bit is set.
std::size_t first_byte(std::uint64_t bits) {
  const int zeros =
      std::endian::native == std::endian::little ? std::countr_zero(bits) : std::countl_zero(bits);
  return static_cast<std::size_t>(zeros) / 8;
}

/// Offset of the first byte from `at` on that is not ASCII, or the end of the text.
std::size_t first_beyond_ascii(std::string_view text, std::size_t at) {
  // Eight bytes at a time: most of any file.
  for (; text.size() - at >= 8; at += 8)
    if (const std::uint64_t beyond = word_at(text, at) & high_bits; beyond != 0)
      return at + first_byte(beyond);
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
    ++at;
  return at;
}

/// Control characters, and those that turn the direction of writing around ("trojan source").
bool is_unsafe(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200E || c == 0x200F ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

/// Letters of Latin-1 from U+00C0 on, in ASCII; a space where there is no letter.
constexpr std::array<std::string_view, 64> latin1_in_ascii = {
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  " ", "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
    "d", "n", "o", "o", "o", "o", "o",  " ", "o", "u", "u", "u", "u", "y", "th", "y"};

char32_t lower(char32_t c) {
  if (c >= 'A' && c <= 'Z') return c + 32;
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
  return c;
}

char32_t upper(char32_t c) {
  if (c >= 'a' && c <= 'z') return c - 32;
  if (c >= 0xE0 && c <= 0xFE && c != 0xF7) return c - 32;
  return c;
}

/// {0} or {0|one|many}.
struct Placeholder {
  std::size_t index;
  std::string_view one, many;  ///< null where the value itself is to stand
  std::size_t end;             ///< of the closing brace
};

std::optional<Placeholder> placeholder_at(std::string_view pattern, std::size_t at) {
  if (pattern[at] != '{') return std::nullopt;
  std::size_t index = 0;
  std::size_t end = at + 1;
  while (end < pattern.size() && end < at + 3 && is_digit(pattern[end]))
    index = index * 10 + static_cast<std::size_t>(pattern[end++] - '0');
  if (end == at + 1 || end == pattern.size()) return std::nullopt;
  if (pattern[end] == '}') return Placeholder{index, {}, {}, end};
  const std::size_t close = pattern.find('}', end);
  if (pattern[end] != '|' || close == std::string_view::npos) return std::nullopt;
  const std::vector<std::string_view> words = split(pattern.substr(end + 1, close - end - 1), '|');
  if (words.size() != 2) return std::nullopt;
  return Placeholder{index, words[0], words[1], close};
}

}  // namespace

std::string substitute(std::string_view pattern, std::span<const std::string_view> values) {
  std::string out;
  out.reserve(pattern.size() + 32);
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const std::optional<Placeholder> place = placeholder_at(pattern, i);
    if (!place || place->index >= values.size()) {
      out.push_back(pattern[i]);
      continue;
    }
    const std::string_view value = values[place->index];
    out.append(!place->one.data() ? value : value == "1" ? place->one : place->many);
    i = place->end;
  }
  return out;
}

CodePoint decode_utf8(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  std::uint8_t size = 0;
  char32_t value = 0;
  char32_t least = 0;
  if ((lead & 0xE0U) == 0xC0U)
    size = 2, value = lead & 0x1FU, least = 0x80;
  else if ((lead & 0xF0U) == 0xE0U)
    size = 3, value = lead & 0x0FU, least = 0x800;
  else if ((lead & 0xF8U) == 0xF0U)
    size = 4, value = lead & 0x07U, least = 0x10000;
  else
    return {};
  if (text.size() - at < size) return {};
  for (std::size_t i = 1; i < size; ++i) {
    if (!is_continuation(text[at + i])) return {};
    value = (value << 6U) | (byte(i) & 0x3FU);
  }
  if (value < least || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return {};
  return {value, size, true};
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t at = first_beyond_ascii(text, 0); at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    // Two bytes: all of Latin-1, and most letters of Swedish text that are not ASCII.
    const bool two =
        lead >= 0xC2 && lead < 0xE0 && at + 1 < text.size() && is_continuation(text[at + 1]);
    if (two) {
      at = first_beyond_ascii(text, at + 2);
      continue;
    }
    const CodePoint next = decode_utf8(text, at);
    if (!next.valid) return at;
    at = first_beyond_ascii(text, at + next.size);
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = text.size();
  for (; text.size() >= 8; text.remove_prefix(8)) {
    // A byte continues a letter when its highest bit is set and the next one is not.
    const std::uint64_t word = word_at(text, 0);
    const std::uint64_t continues = (word & (~word << 1U) & high_bits) >> 7U;
    count -= static_cast<std::size_t>((continues * ones) >> 56U);  // the sum of the bytes
  }
  for (const char c : text)
    if (is_continuation(c)) --count;
  return count;
}

std::size_t byte_offset(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (; count > 0 && at < text.size(); --count)
    at += decode_utf8(text, at).size;
  return at;
}

void append_utf8(std::string& out, char32_t c) {
  const auto add = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    add(c);
  } else if (c < 0x800) {
    add(0xC0U | (c >> 6U));
    add(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    add(0xE0U | (c >> 12U));
    add(0x80U | ((c >> 6U) & 0x3FU));
    add(0x80U | (c & 0x3FU));
  } else {
    add(0xF0U | (c >> 18U));
    add(0x80U | ((c >> 12U) & 0x3FU));
    add(0x80U | ((c >> 6U) & 0x3FU));
    add(0x80U | (c & 0x3FU));
  }
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode_utf8(text, at);
    if (next.value == '\n' || next.value == '\t')
      out.push_back(' ');
    else if (!next.valid || is_unsafe(next.value))
      out.push_back('?');
    else
      out.append(text.substr(at, next.size));
    at += next.size;
  }
  return out;
}

namespace {

/// Where to cut before `end`: never in a number or right after one, of which the rest may have been
/// the part that makes it private. Numbers may have spaces and dashes in them.
std::size_t cut_before_number(std::string_view word, std::size_t end) {
  constexpr std::string_view in_numbers = "0123456789 +-()@.";
  bool has_digit = false;
  std::size_t cut = end;
  while (cut > 0) {
    std::size_t begin = cut - 1;
    while (begin > 0 && (static_cast<unsigned char>(word[begin]) & 0xC0U) == 0x80)
      --begin;
    const char32_t c = decode_utf8(word, begin).value;
    const bool dash =
        c == 0xA0 || c == 0x2010 || c == 0x2011 || c == 0x2013 || c == 0x2212 || c == 0x202F;
    if (!dash && (c > 0x7F || in_numbers.find(static_cast<char>(c)) == std::string_view::npos))
      break;
    has_digit = has_digit || (c >= '0' && c <= '9');
    cut = begin;
  }
  return has_digit ? cut : end;
}

}  // namespace

std::string quoted(std::string_view word) {
  constexpr std::size_t longest = 60;
  std::size_t end = byte_offset(word, longest);
  const bool is_cut = end < word.size();
  if (is_cut) end = cut_before_number(word, end);
  std::string out = "`";
  for (std::size_t at = 0; at < end;) {
    const CodePoint next = decode_utf8(word, at);
    if (next.valid && !is_unsafe(next.value))
      out.append(word.substr(at, next.size));
    else
      out.push_back('?');
    at += next.size;
  }
  if (is_cut) out.append("…");
  out.push_back('`');
  return out;
}

std::string slug(std::string_view text) {
  std::string out;
  bool gap = false;
  const auto add = [&](std::string_view letters) {
    if (gap && !out.empty()) out.push_back('-');
    gap = false;
    out.append(letters);
  };
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode_utf8(text, at);
    at += next.size;
    const char32_t c = lower(next.value);
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      const char letter = static_cast<char>(c);
      add({&letter, 1});
    } else if (c >= 0xC0 && c <= 0xFF && latin1_in_ascii[c - 0xC0] != " ") {
      add(latin1_in_ascii[c - 0xC0]);
    } else if (c < 0x300 || c > 0x36F) {  // a combining accent (å written as a + ring) is no gap
      gap = true;
    }
  }
  return out;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_space(text.back()))
    text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out.append(separator);
    out.append(parts[i]);
  }
  return out;
}

std::string capitalized(std::string_view text) {
  std::string out;
  if (text.empty()) return out;
  const CodePoint first = decode_utf8(text, 0);
  if (!first.valid) return std::string(text);
  append_utf8(out, upper(first.value));
  return out.append(text.substr(first.size));
}

std::string lower_case(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode_utf8(text, at);
    if (next.valid)
      append_utf8(out, lower(next.value));
    else
      out.push_back(text[at]);
    at += next.size;
  }
  return out;
}

}  // namespace tertial
