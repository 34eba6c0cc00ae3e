#pragma once
// What kind of file a path is, as web servers say it.
#include <string_view>

namespace tertial {

/// "om/index.html" → "text/html; charset=utf-8"; by the ending only.
std::string_view content_type_of(std::string_view path);

inline constexpr std::string_view html_content_type = "text/html; charset=utf-8";
inline constexpr std::string_view text_content_type = "text/plain; charset=utf-8";

}  // namespace tertial
