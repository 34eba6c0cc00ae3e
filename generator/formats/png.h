#pragma once
// PNG (ISO/IEC 15948): the size of a picture, without what it tells of its making; and a picture of
// few colours as a file.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/colour.h"

namespace tertial {

struct PngPicture {
  std::uint32_t width = 0, height = 0;
  /// The file without text, dates, places and whatever else does not change what is shown.
  std::string bytes;
};

/// Nothing when the bytes are not a whole PNG file. The picture's own data are not unpacked.
std::optional<PngPicture> read_png(std::string_view bytes);

/// A picture of 16 colours at most, as wide as said: `pixels` are their numbers, row by row.
std::string write_png(std::uint32_t width, std::span<const std::uint8_t> pixels,
                      std::span<const Colour, 16> palette);

}  // namespace tertial
