#include "markdown/parts.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"

namespace tertial {
namespace {

enum class Mark : std::uint8_t { none, star, special };

/// What means something within a line, or may.
constexpr std::array<Mark, 256> marks = [] {
  std::array<Mark, 256> table{};
  for (const char c : std::string_view("\\_[&|="))
    table.at(static_cast<unsigned char>(c)) = Mark::special;
  table.at('*') = Mark::star;
  return table;
}();

bool is_letter_or_digit(char c) {
  return is_ascii_letter(c) || is_digit(c);
}
/// A letter of ASCII or Latin-1, or a figure, ends before `at`; begins at `at`.
bool word_before(std::string_view line, std::size_t at) {
  if (at == 0) return false;
  return is_letter_or_digit(line[at - 1]) || (at > 1 && line[at - 2] == '\xC3');
}
bool word_at(std::string_view line, std::size_t at) {
  return at < line.size() && (is_letter_or_digit(line[at]) || line[at] == '\xC3');
}

bool begins_with_letter(std::string_view line) {
  if (line.empty()) return false;
  const char c = line.front();
  return is_ascii_letter(c) || is_beyond_ascii(c);
}

/// Nothing means anything but stars, of which each is plainly the beginning of emphasis or its end.
bool is_simple(std::string_view line) {
  if (line.ends_with(' ')) return false;  // may be a line break
  bool open = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const Mark mark = marks[static_cast<unsigned char>(line[at])];
    if (mark == Mark::none) continue;
    if (mark == Mark::special) return false;
    const bool before = at == 0 || line[at - 1] == ' ';
    const bool after = at + 1 == line.size() ||
                       std::string_view(" .,;:!?").find(line[at + 1]) != std::string_view::npos;
    const bool fits = open ? word_before(line, at) && after : before && word_at(line, at + 1);
    if (!fits) return false;
    open = !open;
  }
  return !open && line.find("://") == std::string_view::npos;
}

/// Calls `fits` for each line until it says no.
template <class Fits>
bool all_lines(std::string_view text, const Fits& fits) {
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (!fits(text.substr(0, end))) return false;
    if (end == text.size()) return true;
    text.remove_prefix(end + 1);
  }
}

bool is_paragraph(std::string_view part) {
  return all_lines(
      part, [](std::string_view line) { return begins_with_letter(line) && is_simple(line); });
}

bool is_list(std::string_view part) {
  return all_lines(part, [](std::string_view line) {
    return line.starts_with("- ") && begins_with_letter(line.substr(2)) &&
           is_simple(line.substr(2));
  });
}

/// The level of a heading that stands alone and has no marks in it; else 0.
int heading_level(std::string_view part) {
  const std::size_t level = std::min(part.find_first_not_of('#'), part.size());
  const bool heading = level >= 1 && level <= 6 && part.size() > level + 1 && part[level] == ' ' &&
                       begins_with_letter(part.substr(level + 1)) && !part.ends_with('#') &&
                       part.find('*') == std::string_view::npos &&
                       part.find('\n') == std::string_view::npos && is_simple(part);
  return heading ? static_cast<int>(level) : 0;
}

bool begins_with_any(std::string_view text, std::string_view bytes) {
  return !text.empty() && bytes.find(text.front()) != std::string_view::npos;
}

}  // namespace

bool can_be_divided(std::string_view text) {
  static constexpr std::array<bool, 256> watched = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view("\0\t\r<`~[]", 8))
      table.at(static_cast<unsigned char>(c)) = true;
    return table;
  }();
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (!watched[static_cast<unsigned char>(c)]) continue;
    const char next = at + 1 < text.size() ? text[at + 1] : '\0';
    const bool link = (c == '[' && next != '^') || (c == ']' && next != ':');
    if (!link) return false;
  }
  return true;
}

PartReader::PartReader(std::string_view text) : rest_(text) {}

bool PartReader::next() {
  rest_.remove_prefix(std::min(rest_.find_first_not_of('\n'), rest_.size()));
  if (rest_.empty()) return false;
  const std::string_view whole = rest_.substr(0, rest_.find("\n\n"));
  part_ = {};
  part_.and_rest = rest_;
  rest_.remove_prefix(whole.size());
  part_.text = whole.substr(0, whole.size() - (whole.ends_with('\n') ? 1 : 0));
  const std::string_view after =
      rest_.substr(std::min(rest_.find_first_not_of('\n'), rest_.size()));
  // What is indented would go on with a list before, what is a list would make both one.
  if (begins_with_any(after, " ")) {
    part_.kind = PartKind::other;
  } else if (is_paragraph(part_.text)) {
    part_.kind = PartKind::paragraph;
  } else if (const int level = heading_level(part_.text)) {
    part_.kind = PartKind::heading;
    part_.level = level;
    part_.text.remove_prefix(static_cast<std::size_t>(level) + 1);
  } else if (after_simple_ && !begins_with_any(after, "-+*0123456789") && is_list(part_.text)) {
    part_.kind = PartKind::list;
  }
  after_simple_ = part_.kind != PartKind::other;
  return true;
}

}  // namespace tertial
