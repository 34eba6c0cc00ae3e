#pragma once
// One JSON string. Whole documents are written by value/json.h.
#include <string>
#include <string_view>

namespace tertial {

/// Appends `text` in quotes, safe inside an HTML script element: <, >, & and the line separators
/// U+2028 and U+2029 are escaped. Bytes that are not UTF-8 become U+FFFD.
void append_json_string(std::string& out, std::string_view text);

}  // namespace tertial
