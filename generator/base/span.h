#pragma once
// Where something stands in the content: one file, a begin and an end.
// Lines and columns are 1-based; a column counts code points, as editors do.
#include <compare>
#include <cstdint>

namespace tertial {

struct Position {
  std::uint32_t line = 0;  ///< 0 means "the file as a whole"
  std::uint32_t column = 0;
  auto operator<=>(const Position&) const = default;
};

/// Index into the run's list of files (files/source_set.h).
using FileId = std::uint32_t;
inline constexpr FileId no_file = UINT32_MAX;

/// Half-open region of one file.
struct Span {
  FileId file = no_file;
  Position begin, end;
  auto operator<=>(const Span&) const = default;
};

/// The whole of `file`, for findings that no single line causes.
constexpr Span whole_file(FileId file) {
  return {file, {1, 1}, {1, 1}};
}

/// For findings that belong to no file.
constexpr Span no_place() {
  return {};
}

}  // namespace tertial
