#include "formats/png.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace tertial {
namespace {

constexpr std::string_view signature("\x89PNG\r\n\x1A\n", 8);
/// Length, type and sum of a chunk.
constexpr std::size_t chunk_frame = 12;
/// A tenth more bytes than at 9, in a quarter of the time.
constexpr int packing_level = 6;
/// What is kept: all that a picture needs, and what says how its colours are meant.
constexpr std::array<std::string_view, 9> kept = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS",
                                                  "gAMA", "cHRM", "sRGB", "iCCP"};

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (const char c : bytes.substr(at, 4))
    number = (number << 8U) | static_cast<unsigned char>(c);
  return number;
}

void append_number(std::string& to, std::uint32_t number) {
  for (int shift = 24; shift >= 0; shift -= 8)
    to += static_cast<char>((number >> static_cast<unsigned>(shift)) & 0xFFU);
}

void append_chunk(std::string& to, std::string_view type, std::string_view data) {
  append_number(to, static_cast<std::uint32_t>(data.size()));
  const std::size_t begin = to.size();
  to.append(type).append(data);
  const std::string_view summed = std::string_view(to).substr(begin);
  append_number(to,
                static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(summed.data()),
                                                 static_cast<uInt>(summed.size()))));
}

std::string deflated(std::string_view bytes) {
  uLongf size = compressBound(bytes.size());
  std::string result(size, '\0');
  compress2(reinterpret_cast<Bytef*>(result.data()), &size,
            reinterpret_cast<const Bytef*>(bytes.data()), bytes.size(), packing_level);
  result.resize(size);
  return result;
}

}  // namespace

std::string write_png(std::uint32_t width, std::span<const std::uint8_t> pixels,
                      std::span<const Colour, 16> palette) {
  std::string header;
  append_number(header, width);
  append_number(header, static_cast<std::uint32_t>(pixels.size() / width));
  header.append("\x04\x03\0\0\0", 5);  // 4 bits a pixel, numbers of a palette
  std::string colours;
  for (const Colour colour : palette)
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue})
      colours += static_cast<char>(channel);
  std::string rows;
  rows.reserve(pixels.size() / 2 + pixels.size() / width);
  for (std::size_t at = 0; at < pixels.size(); ++at) {
    const std::size_t column = at % width;
    if (column == 0) rows += '\0';  // the row is written as it is
    if (column % 2 == 0)
      rows += static_cast<char>(pixels[at] << 4U);
    else
      rows.back() = static_cast<char>(static_cast<unsigned char>(rows.back()) | pixels[at]);
  }
  std::string file(signature);
  append_chunk(file, "IHDR", header);
  append_chunk(file, "PLTE", colours);
  append_chunk(file, "IDAT", deflated(rows));
  append_chunk(file, "IEND", {});
  return file;
}

std::optional<PngPicture> read_png(std::string_view bytes) {
  if (!bytes.starts_with(signature)) return std::nullopt;
  PngPicture picture;
  picture.bytes = signature;
  std::string_view type;
  for (std::size_t at = signature.size(); at < bytes.size() && type != "IEND";) {
    if (bytes.size() - at < chunk_frame) return std::nullopt;
    const std::size_t size = number_at(bytes, at);
    if (size > bytes.size() - at - chunk_frame) return std::nullopt;
    const bool is_first = type.empty();
    type = bytes.substr(at + 4, 4);
    if (is_first != (type == "IHDR")) return std::nullopt;
    if (is_first) {
      if (size != 13) return std::nullopt;
      picture.width = number_at(bytes, at + 8);
      picture.height = number_at(bytes, at + 12);
    }
    if (std::ranges::find(kept, type) != kept.end())
      picture.bytes += bytes.substr(at, size + chunk_frame);
    at += size + chunk_frame;
  }
  if (type != "IEND" || picture.width == 0 || picture.height == 0) return std::nullopt;
  return picture;
}

}  // namespace tertial
