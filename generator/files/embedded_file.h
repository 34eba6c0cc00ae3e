#pragma once
// A file that the build has put into the program (generator/embed.cmake).
#include <span>
#include <string_view>

namespace tertial {

struct EmbeddedFile {
  std::string_view path;  ///< below its folder in the source: "content/site.toml"
  std::string_view text;
};

}  // namespace tertial
