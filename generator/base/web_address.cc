#include "base/web_address.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/text.h"

namespace tertial {
namespace {

constexpr std::size_t most_length = 4000;

bool is_word(char c) {
  return is_ascii_letter(c) || is_digit(c);
}

/// What is not ASCII is a name in its own letters, which libcurl turns into the one that the
/// network knows.
bool is_of_name(char c) {
  return is_word(c) || is_beyond_ascii(c) || c == '-' || c == '.' || c == '_';
}
bool is_of_number(char c) {
  return is_word(c) || c == ':' || c == '.';
}

/// A name or the network's number in brackets, as in "[::1]", and a port where one stands.
bool is_host(std::string_view text) {
  const bool number = text.starts_with('[');
  const std::size_t end = number ? text.find(']') : std::min(text.find(':'), text.size());
  if (end == std::string_view::npos) return false;
  const std::string_view name = text.substr(number ? 1 : 0, end - (number ? 1 : 0));
  const std::string_view port = text.substr(number ? end + 1 : end);
  constexpr std::size_t longest_port = 5;
  return !name.empty() && std::ranges::all_of(name, number ? is_of_number : is_of_name) &&
         (port.empty() || (port.front() == ':' && port.size() <= 1 + longest_port &&
                           std::ranges::all_of(port.substr(1), is_digit)));
}

void append_escaped(std::string& out, std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool stands = byte > ' ' && byte < 0x7F &&
                        std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
    if (stands)
      out.push_back(c);
    else
      out.append({'%', digits[byte >> 4U], digits[byte & 15U]});
  }
}

}  // namespace

std::string_view without_fragment(std::string_view address) {
  return address.substr(0, address.find('#'));
}

std::optional<WebAddress> read_web_address(std::string_view text) {
  text = without_fragment(text);
  const std::size_t scheme = text.find("://");
  if (scheme == std::string_view::npos || text.size() > most_length) return std::nullopt;
  WebAddress address;
  address.origin = lower_case(text.substr(0, scheme));
  if (address.origin != "http" && address.origin != "https") return std::nullopt;
  text.remove_prefix(scheme + 3);
  const std::string_view host = text.substr(0, text.find_first_of("/?"));
  if (!is_host(host)) return std::nullopt;
  address.origin.append("://").append(lower_case(host));
  text.remove_prefix(host.size());
  if (!text.starts_with('/')) address.path = "/";
  append_escaped(address.path, text);
  return address;
}

}  // namespace tertial
