#pragma once
// What a picture says beside what it shows: where and when it was taken, with which camera, by
// whom. Cameras and programs write it unasked.
#include <optional>
#include <string_view>

#include "base/diagnostic.h"

namespace tertial {

/// The name of what is found first: "Exif", "XMP", "IPTC", "text". Reads JPEG, PNG and WebP, told
/// by their first bytes; nothing of other files. Linear, whatever the bytes are.
std::optional<std::string_view> picture_metadata(std::string_view bytes);

/// Refuses a picture that holds any. What it says is not printed.
void check_picture(std::string_view bytes, FileId file, std::string_view path, DiagnosticList& out);

}  // namespace tertial
