#pragma once
// A file of a theme, already read: theme/ opens no files itself.
#include <string>

#include "base/span.h"

namespace tertial {

/// `name` is the path below its folder: "pledge.html", "parts/status.html", "fonts/body.woff2".
struct ThemeFile {
  std::string name;
  std::string text;  ///< the bytes, whatever they are
  FileId file = no_file;
};

}  // namespace tertial
