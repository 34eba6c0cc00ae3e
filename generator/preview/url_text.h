#pragma once
// Texts as they come in addresses and forms: percent-encoding, strictly.
#include <optional>
#include <string>
#include <string_view>

namespace tertial {

/// "/kall%C3%A5" → "/kallå"; nothing when a % is not followed by two hexadecimal digits, or when
/// what comes out is not UTF-8 or has control characters.
std::optional<std::string> decode_percent(std::string_view text);

/// The value of a field in "a=1&b=2" (application/x-www-form-urlencoded), decoded; nothing when it
/// is not there or not to be decoded.
std::optional<std::string> form_value(std::string_view form, std::string_view name);

}  // namespace tertial
