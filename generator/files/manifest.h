#pragma once
// The list of what Tertial wrote into an output folder. Text, one entry per line, sorted by path.
// Its paths are parts of the text that it was read from, or of whatever it was made of.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tertial {

inline constexpr std::string_view manifest_name = ".tertial-manifest";

struct ManifestFile {
  std::string_view path;
  std::optional<std::uint64_t> hash;  ///< none: about to be written by a run that did not finish
};

struct Manifest {
  bool finished = true;
  std::vector<ManifestFile> files;
  std::vector<std::string_view> folders;  ///< made by Tertial

  const ManifestFile* find(std::string_view path) const;
};

std::string to_text(const Manifest& manifest);
/// Nothing when a line is not understood: a wrong guess could delete somebody's files. The text
/// must outlive what it gives.
std::optional<Manifest> parse_manifest(std::string_view text);
std::optional<Manifest> parse_manifest(std::string&& text) = delete;

}  // namespace tertial
