#pragma once
// An address on another site as it is asked for: which host, and which path there.
#include <optional>
#include <string>
#include <string_view>

namespace tertial {

struct WebAddress {
  std::string origin;  ///< "https://example.org:8080", in small letters
  std::string path;    ///< with the query: "/a?b"

  std::string text() const { return origin + path; }
};

/// http and https only, without user and fragment; what no address may hold as %XX. Nothing for
/// all else.
std::optional<WebAddress> read_web_address(std::string_view text);

/// What stands before "#".
std::string_view without_fragment(std::string_view address);

}  // namespace tertial
