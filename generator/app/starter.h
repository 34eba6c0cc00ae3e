#pragma once
// The files that `tertial init` writes: those of generator/app/starter/, which the build puts into
// the program. Their contents are an editor's first lesson, and are changed there.
#include <span>
#include <string_view>

namespace tertial {

struct StarterFile {
  std::string_view path;  ///< below the new folder: "content/site.toml"
  std::string_view text;
};

/// In order of path.
std::span<const StarterFile> starter_files();

}  // namespace tertial
