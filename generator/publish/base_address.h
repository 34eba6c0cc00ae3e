#pragma once
// The address at which a site is looked at, and those of its files below it, as a resident's
// browser asks for them.
#include <optional>
#include <string>
#include <string_view>

namespace tertial {

class BaseAddress {
 public:
  /// "https://example.org/insyn/": http or https, with a host; nothing for what has a user, a query
  /// or a fragment, or characters that no address has.
  static std::optional<BaseAddress> read(std::string_view text);

  /// The same with another scheme: "sftp://".
  static std::optional<BaseAddress> read(std::string_view text, std::string_view scheme);

  /// With a slash at the end.
  const std::string& text() const { return text_; }
  /// "om/index.html" → ".../om/", with what no address may hold as %XX.
  std::string of(std::string_view path) const;
  /// The same, of the file itself: "om/index.html" → ".../om/index.html".
  std::string of_file(std::string_view path) const;

 private:
  explicit BaseAddress(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

}  // namespace tertial
