#include "formats/picture.h"

#include "formats/png.h"

namespace tertial {
namespace {

std::uint32_t byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}
std::uint32_t big_endian_16(std::string_view bytes, std::size_t at) {
  return byte_at(bytes, at) << 8U | byte_at(bytes, at + 1);
}
std::uint32_t little_endian(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint32_t number = 0;
  for (std::size_t i = count; i-- > 0;)
    number = number << 8U | byte_at(bytes, at + i);
  return number;
}

std::optional<PixelSize> png_size(std::string_view bytes) {
  const std::optional<PngPicture> png = read_png(bytes);
  return png ? std::optional(PixelSize{png->width, png->height}) : std::nullopt;
}

/// SOF0 … SOF15 but for the tables that have numbers among them: DHT, JPG and DAC.
bool begins_frame(std::uint32_t marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// From marker to marker (ITU T.81, annex B) until the picture's data, which end with a marker.
std::optional<PixelSize> jpeg_size(std::string_view bytes) {
  constexpr std::uint32_t scan = 0xDA;
  std::optional<PixelSize> size;
  std::size_t at = 2;
  while (at + 4 <= bytes.size()) {
    if (byte_at(bytes, at) != 0xFF) return std::nullopt;
    const std::uint32_t marker = byte_at(bytes, at + 1);
    if (marker == 0xFF) {  // filling
      ++at;
      continue;
    }
    const std::size_t length = big_endian_16(bytes, at + 2);
    if (length < 2 || length > bytes.size() - at - 2) return std::nullopt;
    if (begins_frame(marker) && !size) {
      if (length < 7) return std::nullopt;
      size = PixelSize{big_endian_16(bytes, at + 7), big_endian_16(bytes, at + 5)};
    }
    at += 2 + length;
    if (marker == scan)
      return bytes.find("\xFF\xD9", at) == std::string_view::npos ? std::nullopt : size;
  }
  return std::nullopt;
}

/// The first chunk of a WebP file says how it is packed, and there each has its size elsewhere.
std::optional<PixelSize> webp_size(std::string_view bytes) {
  constexpr std::size_t data = 20;  // after the names and lengths of the file and of the chunk
  constexpr std::uint32_t fourteen_bits = 0x3FFF;
  if (bytes.size() < data + 10 || little_endian(bytes, 4, 4) > bytes.size() - 8)
    return std::nullopt;
  const std::string_view chunk = bytes.substr(12, 4);
  if (chunk == "VP8X")
    return PixelSize{little_endian(bytes, data + 4, 3) + 1, little_endian(bytes, data + 7, 3) + 1};
  if (little_endian(bytes, 16, 4) > bytes.size() - data) return std::nullopt;
  if (chunk == "VP8L" && bytes[data] == '\x2F') {
    const std::uint32_t both = little_endian(bytes, data + 1, 4);
    return PixelSize{(both & fourteen_bits) + 1, (both >> 14U & fourteen_bits) + 1};
  }
  if (chunk == "VP8 " && bytes.substr(data + 3, 3) == "\x9D\x01\x2A")
    return PixelSize{little_endian(bytes, data + 6, 2) & fourteen_bits,
                     little_endian(bytes, data + 8, 2) & fourteen_bits};
  return std::nullopt;
}

}  // namespace

std::optional<PictureFormat> picture_format(std::string_view bytes) {
  if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return PictureFormat::png;
  if (bytes.starts_with("\xFF\xD8\xFF")) return PictureFormat::jpeg;
  if (bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP")
    return PictureFormat::webp;
  return std::nullopt;
}

std::string_view ending_of(PictureFormat format) {
  switch (format) {
    case PictureFormat::png:
      return ".png";
    case PictureFormat::jpeg:
      return ".jpg";
    case PictureFormat::webp:
      return ".webp";
  }
  return {};
}

std::optional<PixelSize> pixel_size(std::string_view bytes) {
  const std::optional<PictureFormat> format = picture_format(bytes);
  if (!format) return std::nullopt;
  const std::optional<PixelSize> size = *format == PictureFormat::png    ? png_size(bytes)
                                        : *format == PictureFormat::jpeg ? jpeg_size(bytes)
                                                                         : webp_size(bytes);
  if (!size || size->width == 0 || size->height == 0) return std::nullopt;
  return size;
}

}  // namespace tertial
