#pragma once
// Static files of a theme under names that change with their content, so that servers may let
// browsers keep them for ever: style.css is written as assets/style.<hash>.css.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "theme/theme_file.h"

namespace tertial {

/// "style.css" → "style.0123456789abcdef.css", the hash of its bytes.
std::string hashed_name(std::string_view name, std::string_view bytes);

struct Asset {
  std::string name;     ///< path below static/: "style.css"
  std::string path;     ///< in the output: "assets/style.0123456789abcdef.css"
  std::string address;  ///< for href and src: the prefix, a slash and the path
  std::string bytes;
};

class Assets {
 public:
  Assets() = default;
  /// `files` in the order of their folders: the first of a name wins. In style sheets, `url(…)` of
  /// another static file, relative to the sheet, becomes the name that file is written under.
  static Assets load(const std::vector<ThemeFile>& files, std::string_view url_prefix,
                     DiagnosticList& out);

  const Asset* find(std::string_view name) const;
  /// All of them, sorted by name: what is to be written to the output.
  std::span<const Asset> all() const { return assets_; }

 private:
  std::vector<Asset> assets_;
};

}  // namespace tertial
