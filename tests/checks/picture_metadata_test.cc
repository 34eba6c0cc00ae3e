#include "checks/picture_metadata.h"

#include <doctest/doctest.h>

#include <string>

namespace tertial {
namespace {

using namespace std::string_literals;

std::string chunk(const std::string& name, const std::string& data) {
  std::string size(4, '\0');
  size[3] = static_cast<char>(data.size());
  return size + name + data + "\0\0\0\0"s;
}
std::string png(const std::string& chunks) {
  return "\x89PNG\r\n\x1a\n"s + chunk("IHDR", std::string(13, '\0')) + chunks + chunk("IEND", "");
}
std::string riff(const std::string& name, const std::string& data) {
  std::string size(4, '\0');
  size[0] = static_cast<char>(data.size());
  return name + size + data + std::string(data.size() % 2, '\0');
}
std::string webp(const std::string& chunks) {
  return "RIFF\0\0\0\0WEBP"s + riff("VP8 ", "xyz") + chunks;
}

TEST_CASE("metadata are found in JPEG, also in a second picture behind the first") {
  const std::string head = "\xff\xd8\xff\xe0\0\x10JFIF\0"s;
  CHECK(picture_metadata(head + "\xff\xe1\0\x20"
                                "Exif\0\0MM"s) == "Exif");
  CHECK(picture_metadata(head + "\xff\xd9\xff\xd8\xff\xe1\0\x20"
                                "Exif\0\0II"s) == "Exif");
  CHECK(picture_metadata(head + "\xff\xe1\0\x40http://ns.adobe.com/xap/1.0/\0<x"s) == "XMP");
  CHECK(picture_metadata(head + "\xff\xed\0\x40Photoshop 3.0\0"s) == "IPTC");
  CHECK_FALSE(picture_metadata(head + "\xff\xda Exif och annat"s));
}

TEST_CASE("metadata are found in PNG, but for the name of a program") {
  CHECK(picture_metadata(png(chunk("IDAT", "x") + chunk("eXIf", "MM"))) == "Exif");
  CHECK(picture_metadata(png(chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0<x"s))) == "XMP");
  CHECK(picture_metadata(png(chunk("tEXt", "Author\0Någon"s))) == "text");
  CHECK(picture_metadata(png(chunk("zTXt", "Raw profile type exif\0\0x"s))) == "text");
  CHECK_FALSE(picture_metadata(png(chunk("tEXt", "Software\0rita"s) + chunk("IDAT", "eXIf"))));
}

TEST_CASE("metadata are found in WebP behind chunks of odd length") {
  CHECK(picture_metadata(webp(riff("EXIF", "MM"))) == "Exif");
  CHECK(picture_metadata(webp(riff("ICCP", "xy") + riff("XMP ", "<x"))) == "XMP");
  CHECK_FALSE(picture_metadata(webp(riff("VP8X", "EXIFXMP "))));
}

TEST_CASE("a cut or lying picture is read to its end and no further") {
  const std::string whole = png(chunk("IDAT", "x"));
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK_FALSE(picture_metadata(whole.substr(0, size)));
  const std::string most = "\xff\xff\xff\xff"s;
  CHECK_FALSE(picture_metadata("\x89PNG\r\n\x1a\n"s + most + "IDAT" + most));
  CHECK_FALSE(picture_metadata("RIFF\0\0\0\0WEBPVP8 "s + most + "EXIF"));
  CHECK_FALSE(picture_metadata("RIFF"));
  std::string empty = "RIFF\0\0\0\0WEBP"s;
  for (int i = 0; i < 100'000; ++i)
    empty += riff("JUNK", "");
  CHECK_FALSE(picture_metadata(empty));
}

}  // namespace
}  // namespace tertial
