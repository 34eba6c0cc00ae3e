#include "preview/loopback.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/text.h"

namespace tertial {
namespace {

bool is_number(std::string_view text, std::size_t longest) {
  return !text.empty() && text.size() <= longest && std::ranges::all_of(text, is_digit);
}

/// 127.0.0.0/8, written as four numbers.
bool is_loopback_address(std::string_view name) {
  const std::vector<std::string_view> parts = split(name, '.');
  return parts.size() == 4 && parts.front() == "127" &&
         std::ranges::all_of(parts, [](std::string_view part) { return is_number(part, 3); });
}

}  // namespace

bool is_loopback_host(std::string_view host) {
  const std::size_t name_end = host.starts_with('[') ? host.find(']') : host.find(':');
  std::string_view name = host;
  if (name_end != std::string_view::npos) {
    const std::size_t colon = name_end + (host[name_end] == ']');
    name = host.substr(0, colon);
    if (colon < host.size() && (host[colon] != ':' || !is_number(host.substr(colon + 1), 5)))
      return false;
  }
  return lower_case(name) == "localhost" || name == "[::1]" || is_loopback_address(name);
}

bool is_own_origin(std::string_view origin, std::string_view host) {
  constexpr std::string_view scheme = "http://";
  return origin.starts_with(scheme) && origin.substr(scheme.size()) == host;
}

}  // namespace tertial
