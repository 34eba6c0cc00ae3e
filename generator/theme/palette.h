#pragma once
// The colours that a style sheet names: the custom properties of `:root`, as they are for light and
// for dark screens, each with its place in the sheet. Reads no other CSS.
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "base/colour.h"

namespace tertial {

/// The sheet of a theme that names its colours.
inline constexpr std::string_view main_sheet = "style.css";

enum class Scheme : std::uint8_t { light, dark };

struct Token {
  Colour colour;
  std::size_t begin = 0, end = 0;  ///< of the value in the sheet
};
using Tokens = std::map<std::string, Token, std::less<>>;

/// What `:root` holds outside every @media, and inside one for dark screens. Only what is written
/// as a colour with #.
struct Palette {
  Tokens light, dark;
  const Tokens& of(Scheme scheme) const { return scheme == Scheme::light ? light : dark; }
  /// The colour that a page shows: dark screens have the light one where they have none of their
  /// own. Null when there is none.
  const Colour* find(Scheme scheme, std::string_view name) const;
};

/// `name` is given without its two hyphens.
Palette palette_of(std::string_view sheet);

}  // namespace tertial
