#include "publish/base_address.h"

#include <algorithm>

namespace tertial {
namespace {

constexpr std::string_view unreserved =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
constexpr std::size_t most_length = 2000;

}  // namespace

std::optional<BaseAddress> BaseAddress::read(std::string_view text) {
  return read(text, text.starts_with("https://") ? "https://" : "http://");
}

std::optional<BaseAddress> BaseAddress::read(std::string_view text, std::string_view scheme) {
  if (!text.starts_with(scheme) || text.size() > most_length) return std::nullopt;
  const std::string_view rest = text.substr(scheme.size());
  const bool plain = std::ranges::all_of(rest, [](char c) {
    return unreserved.find(c) != std::string_view::npos ||
           std::string_view("/:[]%").find(c) != std::string_view::npos;
  });
  if (!plain || rest.empty() || rest.starts_with('/') || rest.starts_with(':')) return std::nullopt;
  std::string address(text);
  while (address.ends_with('/'))
    address.pop_back();
  return BaseAddress(address + "/");
}

std::string BaseAddress::of(std::string_view path) const {
  constexpr std::string_view index = "index.html";
  if (path == index || path.ends_with("/index.html")) path.remove_suffix(index.size());
  return of_file(path);
}

std::string BaseAddress::of_file(std::string_view path) const {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string address = text_;
  for (const char c : path) {
    if (c == '/' || unreserved.find(c) != std::string_view::npos) {
      address += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    address += '%';
    address += digits[byte >> 4U];
    address += digits[byte & 15U];
  }
  return address;
}

}  // namespace tertial
