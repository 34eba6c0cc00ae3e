#include "checks/picture_metadata.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "checks/messages.h"
#include "formats/picture.h"

namespace tertial {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view exif = "Exif";
constexpr std::string_view xmp = "XMP";
constexpr std::string_view iptc = "IPTC";
constexpr std::string_view written = "text";

struct Signature {
  std::string_view bytes;
  std::string_view name;
};

/// Wherever they stand: telephones hide a second picture, with metadata of its own, behind the
/// first.
std::optional<std::string_view> in_jpeg(std::string_view bytes) {
  static constexpr std::array<Signature, 4> signatures = {
      Signature{"Exif\0"sv, exif}, Signature{"http://ns.adobe.com/xap/"sv, xmp},
      Signature{"http://ns.adobe.com/xmp/"sv, xmp}, Signature{"Photoshop 3.0\0"sv, iptc}};
  for (const Signature& signature : signatures)
    if (bytes.find(signature.bytes) != std::string_view::npos) return signature.name;
  return std::nullopt;
}

std::uint32_t number(std::string_view four, bool big_endian) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value = value << 8U | static_cast<unsigned char>(four[big_endian ? i : 3 - i]);
  return value;
}

std::optional<std::string_view> in_png(std::string_view bytes) {
  constexpr std::size_t around = 12;  // length, name and checksum
  for (bytes.remove_prefix(8); bytes.size() >= around;) {
    const std::size_t size = number(bytes, true);
    const std::string_view name = bytes.substr(4, 4);
    const std::string_view data = bytes.substr(8, size);
    if (name == "eXIf") return exif;
    if (name == "iTXt" && data.starts_with("XML:com.adobe.xmp")) return xmp;
    // The name of the program that drew it is nobody's.
    const bool text = name == "tEXt" || name == "zTXt" || name == "iTXt";
    if (text && !data.starts_with("Software\0"sv)) return written;
    bytes.remove_prefix(std::min(size + around, bytes.size()));
  }
  return std::nullopt;
}

std::optional<std::string_view> in_webp(std::string_view bytes) {
  constexpr std::size_t head = 8;  // name and length
  for (bytes.remove_prefix(12); bytes.size() >= head;) {
    const std::string_view name = bytes.substr(0, 4);
    if (name == "EXIF") return exif;
    if (name == "XMP ") return xmp;
    const std::size_t size = number(bytes.substr(4), false);
    bytes.remove_prefix(std::min(head + size + size % 2, bytes.size()));
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string_view> picture_metadata(std::string_view bytes) {
  const std::optional<PictureFormat> format = picture_format(bytes);
  if (!format) return std::nullopt;
  switch (*format) {
    case PictureFormat::png:
      return in_png(bytes);
    case PictureFormat::jpeg:
      return in_jpeg(bytes);
    case PictureFormat::webp:
      return in_webp(bytes);
  }
  return std::nullopt;
}

void check_picture(std::string_view bytes, FileId file, std::string_view path,
                   DiagnosticList& out) {
  if (const auto found = picture_metadata(bytes))
    out.report(check_kind("privacy.picture-metadata"), whole_file(file), {*found})
        .with_help(
            {"ta bort dem innan bilden läggs här, till exempel: mogrify -auto-orient -strip '{0}'",
             "remove it before the picture is put here, for instance: mogrify -auto-orient -strip "
             "'{0}'"},
            {path});
}

}  // namespace tertial
