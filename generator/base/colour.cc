#include "base/colour.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/ascii.h"

namespace tertial {
namespace {

/// Light of the three channels, 0 to 1.
struct Linear {
  double red, green, blue;
};

/// OKLab (Björn Ottosson, 2020): lightness, green–red, blue–yellow.
struct Lab {
  double lightness, a, b;
};

double to_linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Linear linear(Colour colour) {
  return {to_linear(colour.red), to_linear(colour.green), to_linear(colour.blue)};
}

std::uint8_t to_channel(double light) {
  const double in_range = std::clamp(light, 0.0, 1.0);
  const double value =
      in_range <= 0.0031308 ? in_range * 12.92 : 1.055 * std::pow(in_range, 1 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::lround(value * 255));
}

double luminance(Colour colour) {
  const Linear light = linear(colour);
  return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue;
}

Lab lab(Colour colour) {
  const auto [red, green, blue] = linear(colour);
  const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

Linear linear(const Lab& from) {
  const double l = from.lightness + 0.3963377774 * from.a + 0.2158037573 * from.b;
  const double m = from.lightness - 0.1055613458 * from.a - 0.0638541728 * from.b;
  const double s = from.lightness - 0.0894841775 * from.a - 1.2914855480 * from.b;
  const double l3 = l * l * l;
  const double m3 = m * m * m;
  const double s3 = s * s * s;
  return {4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
          -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
          -0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3};
}

bool can_be_shown(const Linear& light) {
  constexpr double slack = 1e-6;
  return std::ranges::all_of(std::array{light.red, light.green, light.blue},
                             [](double x) { return x >= -slack && x <= 1 + slack; });
}

/// The value of a hexadecimal digit, or 16.
unsigned digit(char c) {
  if (is_digit(c)) return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a') + 10;
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A') + 10;
  return 16;
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  if (!text.starts_with('#') || (text.size() != 4 && text.size() != 7)) return std::nullopt;
  text.remove_prefix(1);
  const std::size_t width = text.size() / 3;
  std::array<std::uint8_t, 3> channels{};
  for (std::size_t i = 0; i < channels.size(); ++i) {
    const unsigned first = digit(text[i * width]);
    const unsigned second = digit(text[i * width + width - 1]);
    if (first > 15 || second > 15) return std::nullopt;
    channels[i] = static_cast<std::uint8_t>(first * 16 + second);
  }
  return Colour{channels[0], channels[1], channels[2]};
}

std::string hex(Colour colour) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "#";
  for (const unsigned channel : {colour.red, colour.green, colour.blue}) {
    text += digits[channel / 16];
    text += digits[channel % 16];
  }
  return text;
}

double contrast(Colour first, Colour second) {
  const double a = luminance(first) + 0.05;
  const double b = luminance(second) + 0.05;
  return std::max(a, b) / std::min(a, b);
}

double lightness_of(Colour colour) {
  return lab(colour).lightness;
}

Colour with_lightness(Colour colour, double lightness) {
  const Lab from = lab(colour);
  // Scaling a and b by one number keeps the hue. The largest that the screen can show, by halving.
  double fits = 0;
  double step = 1;
  for (int i = 0; i < 24; ++i, step /= 2) {
    const double next = fits + step;
    if (next <= 1 && can_be_shown(linear(Lab{lightness, from.a * next, from.b * next})))
      fits = next;
  }
  const Linear light = linear(Lab{lightness, from.a * fits, from.b * fits});
  return {to_channel(light.red), to_channel(light.green), to_channel(light.blue)};
}

std::optional<Colour> nearest_of_hue(Colour colour, const std::function<bool(Colour)>& passes) {
  if (passes(colour)) return colour;
  constexpr int steps = 1000;
  const double from = lightness_of(colour);
  for (int step = 1; step <= steps; ++step) {
    const double away = static_cast<double>(step) / steps;
    for (const double lightness : {from - away, from + away}) {
      if (lightness < 0 || lightness > 1) continue;
      const Colour other = with_lightness(colour, lightness);
      if (passes(other)) return other;
    }
  }
  return std::nullopt;
}

}  // namespace tertial
