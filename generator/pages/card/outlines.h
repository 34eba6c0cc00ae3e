#pragma once
// Outlines of letters that come with the program, so that a picture of text is the same on every
// machine, whatever fonts it has.
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "files/embedded_file.h"

namespace tertial {

/// The files in letters/.
std::span<const EmbeddedFile> letter_files();

/// Of a letter; in its own units, y upwards from the line that letters stand on.
struct OutlinePoint {
  int x = 0, y = 0;
  bool is_control = false;  ///< of a quadratic curve between the points before and after
};
struct Outline {
  int width = 0;  ///< how far the next letter stands
  std::vector<std::vector<OutlinePoint>> contours;
};

inline constexpr int units_per_em = 640;

/// The letters of a text in order; nothing when one of them has no outline.
std::optional<std::vector<Outline>> outlines_of(std::string_view text);

}  // namespace tertial
