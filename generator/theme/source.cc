#include "theme/source.h"

#include <algorithm>

#include "base/text.h"

namespace tertial::theme {

Source::Source(const ThemeFile& file) : file_(&file), line_starts_{0} {
  const std::string_view all = text();
  for (std::size_t at = all.find('\n'); at != std::string_view::npos; at = all.find('\n', at + 1))
    line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
}

Position Source::position(std::uint32_t offset) const {
  const auto after = std::ranges::upper_bound(line_starts_, offset);
  const std::uint32_t start = *(after - 1);
  return {static_cast<std::uint32_t>(after - line_starts_.begin()),
          static_cast<std::uint32_t>(count_code_points(text({start, offset})) + 1)};
}

}  // namespace tertial::theme
