#pragma once
// The address of a folder on an SFTP server: "sftp://user@host:port/srv/insyn". Its path is the
// server's own, or the user's home folder's after "/~/".
#include <optional>
#include <string>
#include <string_view>

#include "publish/base_address.h"

namespace tertial {

struct SftpAddress {
  BaseAddress url;   ///< without the user
  std::string user;  ///< empty: not said
  std::string path;  ///< with a slash at both ends

  /// Nothing for what has a password, no path, or characters that need to be written as %XX.
  static std::optional<SftpAddress> read(std::string_view text);
};

}  // namespace tertial
