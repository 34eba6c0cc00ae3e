#pragma once
// A site's own brand colour in a theme: the tokens that follow from it, for light and dark screens,
// and the contrasts that they must have. A theme takes part by naming --brand in style.css.
#include <optional>
#include <string_view>
#include <vector>

#include "base/colour.h"
#include "base/diagnostic.h"
#include "theme/theme_file.h"

namespace tertial {

/// A colour and where the site says so.
struct BrandColour {
  Colour colour;
  Span at;
};

struct Brand {
  std::optional<BrandColour> colour;
  std::optional<BrandColour> dark;  ///< of the header on dark screens; else made from the other
};

/// Puts the colours into style.css and into the drawings that have the theme's own, after reporting
/// those that cannot be read on what they stand on. Without a brand nothing is changed.
void apply_brand(const Brand& brand, std::vector<ThemeFile>& static_files, DiagnosticList& out);

}  // namespace tertial
