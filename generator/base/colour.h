#pragma once
// Colours of sRGB: reading and writing them, the contrast of two by WCAG, and others of the same
// hue, found in OKLCH, where equal steps look equally large. Knows no page and no theme.
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tertial {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  bool operator==(const Colour&) const = default;
};

/// "#0b3a6b" or "#fff", large or small letters.
std::optional<Colour> parse_colour(std::string_view text);
/// "#0b3a6b".
std::string hex(Colour colour);

/// WCAG 2.2, 1 to 21.
double contrast(Colour first, Colour second);
/// OKLCH, 0 (black) to 1 (white).
double lightness_of(Colour colour);
/// Of the same hue; as colourful as before where the screen can show it, else less.
Colour with_lightness(Colour colour, double lightness);
/// The colour of the same hue that `passes` and is nearest in lightness; the darker of two. Nothing
/// when none does.
std::optional<Colour> nearest_of_hue(Colour colour, const std::function<bool(Colour)>& passes);

}  // namespace tertial
