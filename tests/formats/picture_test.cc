#include "formats/picture.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

#include "base/colour.h"
#include "formats/png.h"

using namespace tertial;
using namespace std::string_literals;

namespace {

std::string png() {
  const std::array<std::uint8_t, 6> pixels{};
  const std::array<Colour, 16> palette{};
  return write_png(3, pixels, palette);
}
/// Frames of 24 × 15 pixels, behind what else stands before one.
std::string jpeg(const std::string& frame = "\xC2") {
  return "\xFF\xD8\xFF\xE0\0\x04\x01\x02\xFF\xFF\xC4\0\x03x\xFF"s + frame +
         "\0\x0B\x08\0\x0F\0\x18\x01\1\x11\0\xFF\xDA\0\x02"
         "data\xFF\0\xFF\xD9"s;
}
std::string webp(const std::string& chunk) {
  return "RIFF"s + static_cast<char>(4 + chunk.size()) + "\0\0\0WEBP"s + chunk;
}
const std::string lossy =
    webp("VP8 \x0C\0\0\0\xf0\x02\0\x9d\x01\x2a\x18\x40\x0f\0xx"s);  // 0x4018: scaled when shown
const std::string lossless = webp("VP8L\x0A\0\0\0\x2F\x17\x80\x03\0xxxxx"s);
const std::string extended = webp("VP8X\x0A\0\0\0\0\0\0\0\x17\0\0\x0E\0\0"s);

std::string size_of(std::string_view bytes) {
  const std::optional<PixelSize> size = pixel_size(bytes);
  return size ? std::to_string(size->width) + "x" + std::to_string(size->height) : "none";
}

}  // namespace

TEST_CASE("pictures have the size that their headers say") {
  CHECK(size_of(png()) == "3x2");
  CHECK(size_of(jpeg()) == "24x15");
  CHECK(size_of(lossy) == "24x15");
  CHECK(size_of(lossless) == "24x15");
  CHECK(size_of(extended) == "24x15");
}

TEST_CASE("a picture is told by its first bytes") {
  CHECK(picture_format(png()) == PictureFormat::png);
  CHECK(picture_format(jpeg()) == PictureFormat::jpeg);
  CHECK(picture_format(lossy) == PictureFormat::webp);
  CHECK_FALSE(picture_format("RIFF\0\0\0\0WAVE"s));
  CHECK_FALSE(picture_format("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
  CHECK_FALSE(picture_format(""));
}

TEST_CASE("a picture that is cut off anywhere has no size") {
  for (const std::string& whole : {png(), jpeg(), lossy, lossless, extended})
    for (std::size_t size = 0; size < whole.size(); ++size) {
      CAPTURE(size);
      CHECK(size_of(std::string_view(whole).substr(0, size)) == "none");
    }
}

TEST_CASE("tables among the frames of JPEG are none, and no frame is no size") {
  for (const char* const table : {"\xC4", "\xC8", "\xCC", "\xFE"})
    CHECK(size_of(jpeg(table)) == "none");
}

TEST_CASE("a picture without width is none") {
  std::string flat = jpeg();
  flat[flat.find('\x18')] = '\0';
  CHECK(size_of(flat) == "none");
}

TEST_CASE("whatever bytes stand behind a signature, nothing but a size or none comes of them") {
  std::mt19937 random(7);
  for (const std::string& whole : {png(), jpeg(), lossy, lossless, extended})
    for (int round = 0; round < 500; ++round) {
      std::string bytes = whole;
      for (int i = 0; i < 4; ++i)
        bytes[random() % bytes.size()] = static_cast<char>(random());
      if (const std::optional<PixelSize> size = pixel_size(bytes)) {
        CHECK(size->width > 0);
        CHECK(size->height > 0);
      }
    }
}
