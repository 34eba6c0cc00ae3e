#include "records/texts/text_place.h"

#include <algorithm>

#include "base/text.h"

namespace tertial {

Span place_in(std::string_view text, Span at, std::string_view word) {
  Position begin = at.begin;
  const std::string_view before =
      text.substr(0, static_cast<std::size_t>(word.data() - text.data()));
  const std::size_t line = before.rfind('\n');
  if (line != std::string_view::npos)
    begin = {begin.line + static_cast<std::uint32_t>(std::ranges::count(before, '\n')), 1};
  begin.column += static_cast<std::uint32_t>(
      count_code_points(line == std::string_view::npos ? before : before.substr(line + 1)));
  const Position end{begin.line,
                     begin.column + static_cast<std::uint32_t>(count_code_points(word))};
  // A text written on one line with escapes has more lines than its file.
  if (at.begin < at.end && at.end < end) return at;
  return {at.file, begin, end};
}

}  // namespace tertial
