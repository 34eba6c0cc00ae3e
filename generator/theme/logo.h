#pragma once
// A site's logo, made fit for the header of every page: harmless, light, and of a known size.
#include <optional>

#include "theme/svg_check.h"

namespace tertial {

/// A logo as it is written to the site, and its size on a page in CSS pixels.
struct Logo {
  ThemeFile file;  ///< named "logo.svg" or "logo.png"
  int width = 0, height = 0;
};

/// Checks the file that a site names as its logo. Nothing after reporting: in the file what it must
/// not hold, at `named` what it is not.
std::optional<Logo> make_logo(const ThemeFile& file, Span named, DiagnosticList& out);

}  // namespace tertial
