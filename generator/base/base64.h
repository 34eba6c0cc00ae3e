#pragma once
// Base64 of RFC 4648, as keys and fingerprints are written.
#include <optional>
#include <string>
#include <string_view>

namespace tertial {

/// Without the "=" at the end.
std::string to_base64(std::string_view bytes);
/// Line breaks and "=" at the end do not count; nothing when a character is none of base64's.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace tertial
