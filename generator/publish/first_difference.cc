#include "publish/first_difference.h"

#include <algorithm>

#include "base/text.h"
#include "checks/personal_data.h"

namespace tertial {
namespace {

constexpr std::size_t before = 40, shown_in_all = 120;  // code points

std::string_view line_from(std::string_view text, std::size_t begin) {
  return text.substr(begin, text.find('\n', begin) - begin);
}

/// The part of `line` around its code point number `at`. Personal data is hidden before anything is
/// cut, code point for code point.
std::string window(std::string_view line, std::size_t at) {
  const std::string safe = printable(without_personal_data(line));
  const std::size_t first = at > before ? at - before : 0;
  const std::string_view from = std::string_view(safe).substr(byte_offset(safe, first));
  const std::string_view part = from.substr(0, byte_offset(from, shown_in_all));
  std::string shown = first > 0 ? "…" : "";
  shown += part;
  if (part.size() < from.size()) shown += "…";
  return shown;
}

bool is_text(std::string_view bytes) {
  return bytes.find('\0') == std::string_view::npos && !first_invalid_utf8(bytes);
}

}  // namespace

std::optional<FirstDifference> first_difference(std::string_view expected, std::string_view found) {
  if (expected == found || !is_text(expected)) return std::nullopt;
  const auto [place, other] = std::ranges::mismatch(expected, found);
  const auto at = static_cast<std::size_t>(place - expected.begin());
  const std::string_view same = expected.substr(0, at);
  const std::size_t line_begin = same.rfind('\n') + 1;  // npos + 1 is 0
  const std::size_t column = count_code_points(same.substr(line_begin));
  return FirstDifference{1 + static_cast<std::size_t>(std::ranges::count(same, '\n')),
                         window(line_from(expected, line_begin), column),
                         window(line_from(found, line_begin), column)};
}

std::string shown_safely(std::string_view word) {
  return window(word, 0);
}

}  // namespace tertial
