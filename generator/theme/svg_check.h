#pragma once
// Whether an SVG file only draws: no script, nothing fetched, no motion, no notes of a drawing
// program. What is not known to be harmless is refused, so that a browser need not agree with this
// reader on what anything else would do.
#include <optional>

#include "base/diagnostic.h"
#include "theme/theme_file.h"

namespace tertial {

struct PictureSize {
  double width = 0, height = 0;
};

/// Reports all that is refused. The size is that of viewBox, else of width and height; nothing when
/// the file was refused or has none, which is reported too.
std::optional<PictureSize> check_svg(const ThemeFile& file, DiagnosticList& out);

}  // namespace tertial
