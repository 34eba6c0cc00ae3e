#include "theme/source.h"

#include <algorithm>

#include "base/text.h"

namespace tertial::theme {

namespace {

constexpr std::uint32_t block = 1024;

}  // namespace

Source::Source(const ThemeFile& file) : file_(&file), line_starts_{0} {
  const std::string_view all = text();
  for (std::size_t at = all.find('\n'); at != std::string_view::npos; at = all.find('\n', at + 1))
    line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
  std::size_t count = 0;
  for (std::size_t at = 0; at <= all.size(); at += block) {
    before_block_.push_back(count);
    count += count_code_points(all.substr(at, block));
  }
}

std::size_t Source::code_points_before(std::uint32_t offset) const {
  const std::uint32_t from = offset / block * block;
  return before_block_[offset / block] + count_code_points(text({from, offset}));
}

Position Source::position(std::uint32_t offset) const {
  const auto after = std::ranges::upper_bound(line_starts_, offset);
  const std::uint32_t start = *(after - 1);
  return {static_cast<std::uint32_t>(after - line_starts_.begin()),
          static_cast<std::uint32_t>(code_points_before(offset) - code_points_before(start) + 1)};
}

}  // namespace tertial::theme
