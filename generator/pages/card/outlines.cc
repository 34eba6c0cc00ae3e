#include "pages/card/outlines.h"

#include <array>
#include <charconv>

#include "base/text.h"

namespace tertial {
namespace {

std::string_view letters_text() {
  for (const EmbeddedFile& file : letter_files())
    if (file.path == "letters.txt") return file.text;
  return {};
}

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// "0041 417 12,0 30,-5 / …" without its first word.
Outline parse(std::string_view line) {
  Outline outline;
  int x = 0;
  int y = 0;
  bool is_width = true;
  for (std::string_view word : split(line, ' ')) {
    if (is_width) {
      outline.width = number(word);
      is_width = false;
      continue;
    }
    if (outline.contours.empty() || word == "/") outline.contours.emplace_back();
    if (word == "/") continue;
    const bool is_control = word.starts_with('~');
    if (is_control) word.remove_prefix(1);
    const std::size_t comma = word.find(',');
    x += number(word.substr(0, comma));
    y += number(word.substr(comma + 1));
    outline.contours.back().push_back({x, y, is_control});
  }
  return outline;
}

}  // namespace

std::optional<std::vector<Outline>> outlines_of(std::string_view text) {
  std::vector<Outline> found;
  found.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint letter = decode_utf8(text, at);
    at += letter.size;
    const auto code = static_cast<std::uint32_t>(letter.value);
    std::array<char, 8> digits{};
    std::string key = "\n";
    const char* const end =
        std::to_chars(digits.data(), digits.data() + digits.size(), code, 16).ptr;
    const auto length = static_cast<std::size_t>(end - digits.data());
    if (length < 4) key.append(4 - length, '0');
    key.append(digits.data(), length).append(" ");
    const std::string_view all = letters_text();
    const std::size_t begin = all.find(key);
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t line = begin + key.size();
    found.push_back(parse(all.substr(line, all.find('\n', line) - line)));
  }
  return found;
}

}  // namespace tertial
