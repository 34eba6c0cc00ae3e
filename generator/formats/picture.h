#pragma once
// Pictures that browsers show, PNG, JPEG and WebP: which of them bytes are, and how large they are
// drawn. Pixels are not unpacked.
#include <cstdint>
#include <optional>
#include <string_view>

namespace tertial {

enum class PictureFormat : std::uint8_t { png, jpeg, webp };

/// Told by the first bytes, whatever a file is called.
std::optional<PictureFormat> picture_format(std::string_view bytes);
/// ".png", ".jpg", ".webp".
std::string_view ending_of(PictureFormat format);

struct PixelSize {
  std::uint32_t width = 0, height = 0;
};

/// Nothing when the bytes are not one of these, or not whole: the end is missing, parts reach
/// beyond it, or the size is nought. Linear, whatever the bytes are.
std::optional<PixelSize> pixel_size(std::string_view bytes);

}  // namespace tertial
