#pragma once
// Small helpers on UTF-8 text. Locale-free; Swedish collation is in base/collation.h.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tertial {

/// Replaces {0}, {1}, … by `values`, and {0|file|files} by the first of its words where value 0 is
/// "1", else by the second; a placeholder without a value is left as it stands.
std::string substitute(std::string_view pattern, std::span<const std::string_view> values);

/// The word in backticks, cut to 60 code points, control characters as `?`: for messages.
std::string quoted(std::string_view word);
/// Without these, std::quoted would be found for a std::string where <iomanip> is included.
inline std::string quoted(const std::string& word) {
  return quoted(std::string_view(word));
}
inline std::string quoted(const char* word) {
  return quoted(std::string_view(word));
}

/// Byte offset of the first byte that is not valid UTF-8 (overlong forms and surrogates are not).
std::optional<std::size_t> first_invalid_utf8(std::string_view text);
std::size_t count_code_points(std::string_view text);

struct CodePoint {
  char32_t value = 0xFFFD;  ///< U+FFFD where the bytes are not UTF-8
  std::uint8_t size = 1;    ///< in bytes; 1 where they are not UTF-8
  bool valid = false;
};
/// The code point that begins at byte `at`, which must be inside `text`.
CodePoint decode_utf8(std::string_view text, std::size_t at);
/// Bytes of `text` up to its code point number `count`, or all of them.
std::size_t byte_offset(std::string_view text, std::size_t count);
/// `text` with line breaks and tabs as spaces, and with `?` for what must not reach a terminal:
/// control characters, changes of writing direction, and bytes that are not UTF-8.
std::string printable(std::string_view text);
/// Appends one code point as UTF-8.
void append_utf8(std::string& out, char32_t code_point);

/// Address part: lower case ASCII; å ä → a, ö → o, é → e, ü → u; runs of anything else one hyphen.
/// "Linköpings kommun" → "linkopings-kommun". Empty when nothing is left.
std::string slug(std::string_view text);

std::string_view trim(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view separator);
/// What `name_of` makes of the first twenty, with commas; "…" stands for the others.
template <class Range, class Name>
std::string first_few(const Range& range, const Name& name_of) {
  constexpr std::size_t most = 20;
  std::vector<std::string> parts;
  for (const auto& one : range) {
    if (parts.size() == most) {
      parts.emplace_back("…");
      break;
    }
    parts.emplace_back(name_of(one));
  }
  return join(parts, ", ");
}
/// First letter upper case, å ä ö included.
std::string capitalized(std::string_view text);
std::string lower_case(std::string_view text);

}  // namespace tertial
