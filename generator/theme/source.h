#pragma once
// The text of one template and the way from bytes to lines and columns.
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "theme/theme_file.h"

namespace tertial::theme {

/// Bytes [begin, end) of a template.
struct Range {
  std::uint32_t begin = 0, end = 0;
};

class Source {
 public:
  /// Keeps a reference: `file` must outlive it and everything parsed from it.
  explicit Source(const ThemeFile& file);

  std::string_view name() const { return file_->name; }
  std::string_view text() const { return file_->text; }
  std::string_view text(Range range) const {
    return text().substr(range.begin, range.end - range.begin);
  }
  Span span(Range range) const { return {file_->file, position(range.begin), position(range.end)}; }

 private:
  Position position(std::uint32_t offset) const;
  std::size_t code_points_before(std::uint32_t offset) const;

  const ThemeFile* file_;
  std::vector<std::uint32_t> line_starts_;
  // Code points before each block of the text: a place on a line of a million letters is found
  // without counting them all.
  std::vector<std::size_t> before_block_;
};

}  // namespace tertial::theme
