#include "preview/url_text.h"

#include <algorithm>

#include "base/percent.h"
#include "base/text.h"

namespace tertial {
std::optional<std::string> decode_percent(std::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      decoded += text[at];
      continue;
    }
    const std::optional<char> byte = percent_byte(text.substr(at));
    if (!byte) return std::nullopt;
    decoded += *byte;
    at += 2;
  }
  const bool control = std::ranges::any_of(
      decoded, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; });
  if (control || first_invalid_utf8(decoded)) return std::nullopt;
  return decoded;
}

std::optional<std::string> form_value(std::string_view form, std::string_view name) {
  for (const std::string_view field : split(form, '&')) {
    const std::size_t equals = std::min(field.find('='), field.size());
    if (field.substr(0, equals) != name) continue;
    std::string value(field.substr(std::min(equals + 1, field.size())));
    std::ranges::replace(value, '+', ' ');
    return decode_percent(value);
  }
  return std::nullopt;
}

}  // namespace tertial
