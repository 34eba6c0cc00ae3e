#include "theme/logo.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "formats/png.h"
#include "theme/messages.h"

namespace tertial {
namespace {

/// Of a first view's 50 kB.
constexpr std::size_t most_bytes = 20'000;
// The header's line is 44 CSS pixels high, the narrowest phone 320 wide.
constexpr double shown_height = 40;
constexpr double shown_width = 200;

void set_size(Logo& logo, PictureSize size) {
  double height = shown_height;
  double width = height * size.width / size.height;
  if (width > shown_width) {
    height *= shown_width / width;
    width = shown_width;
  }
  logo.width = std::max(1, static_cast<int>(std::lround(width)));
  logo.height = std::max(1, static_cast<int>(std::lround(height)));
}

}  // namespace

std::optional<Logo> make_logo(const ThemeFile& file, Span named, DiagnosticList& out) {
  const bool is_svg = file.name.ends_with(".svg");
  std::optional<PngPicture> png;
  if (file.name.ends_with(".png")) png = read_png(file.text);
  if (!is_svg && !png) {
    out.report(theme_kind("logo.format"), named, {quoted(file.name)})
        .with_help({"spara den som SVG (helst) eller PNG", "save it as SVG (better) or PNG"});
    return std::nullopt;
  }
  Logo logo{.file = {is_svg ? "logo.svg" : "logo.png", is_svg ? file.text : png->bytes, file.file}};
  if (logo.file.text.size() > most_bytes) {
    out.report(theme_kind("logo.too-large"), named, {logo.file.text.size(), most_bytes})
        .with_help({"spara bilden i mindre format eller med färre detaljer",
                    "save the picture in a smaller size or with fewer details"});
    return std::nullopt;
  }
  std::optional<PictureSize> size;
  if (png)
    size = {static_cast<double>(png->width), static_cast<double>(png->height)};
  else
    size = check_svg(file, out);
  if (!size) return std::nullopt;
  set_size(logo, *size);
  return logo;
}

}  // namespace tertial
