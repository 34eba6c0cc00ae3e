#include "files/manifest.h"

#include <algorithm>
#include <charconv>

#include "base/hash.h"
#include "base/text.h"
#include "files/file_system.h"

namespace tertial {
namespace {

constexpr std::string_view first_line = "tertial-manifest 1";
constexpr std::string_view finished_line = "finished";
constexpr std::string_view unfinished_line = "unfinished";
constexpr std::string_view file_word = "file ";
constexpr std::string_view folder_word = "folder ";
constexpr std::string_view unknown_hash = "----------------";
static_assert(unknown_hash.size() == 16);

/// "<hash> <path>"
std::optional<ManifestFile> parse_file(std::string_view line) {
  if (line.size() < 18 || line[16] != ' ') return std::nullopt;
  ManifestFile file{line.substr(17), std::nullopt};
  if (!is_plain_path(file.path)) return std::nullopt;
  const std::string_view digits = line.substr(0, 16);
  if (digits == unknown_hash) return file;
  std::uint64_t hash = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + 16, hash, 16);
  if (error != std::errc{} || end != digits.data() + 16) return std::nullopt;
  file.hash = hash;
  return file;
}

}  // namespace

const ManifestFile* Manifest::find(std::string_view path) const {
  const auto file = std::ranges::lower_bound(files, path, {}, &ManifestFile::path);
  return file == files.end() || file->path != path ? nullptr : &*file;
}

std::string to_text(const Manifest& manifest) {
  std::string text;
  text.reserve(64 * (manifest.files.size() + manifest.folders.size()));
  text.append(first_line).append("\n");
  text.append(manifest.finished ? finished_line : unfinished_line).append("\n");
  for (const std::string_view folder : manifest.folders)
    text.append(folder_word).append(folder).append("\n");
  for (const ManifestFile& file : manifest.files) {
    text.append(file_word);
    if (file.hash)
      text.append(to_hex(*file.hash));
    else
      text.append(unknown_hash);
    text.append(" ").append(file.path).append("\n");
  }
  return text;
}

std::optional<Manifest> parse_manifest(std::string_view text) {
  // Every line ends with a line break, so that a file cut short does not pass.
  if (!text.ends_with('\n')) return std::nullopt;
  text.remove_suffix(1);
  const std::vector<std::string_view> lines = split(text, '\n');
  if (lines.size() < 2 || lines[0] != first_line) return std::nullopt;
  if (lines[1] != finished_line && lines[1] != unfinished_line) return std::nullopt;
  Manifest manifest;
  manifest.finished = lines[1] == finished_line;
  for (std::size_t i = 2; i < lines.size(); ++i) {
    const std::string_view line = lines[i];
    if (line.starts_with(folder_word)) {
      const std::string_view path = line.substr(folder_word.size());
      if (!is_plain_path(path)) return std::nullopt;
      manifest.folders.emplace_back(path);
    } else if (line.starts_with(file_word)) {
      const std::optional<ManifestFile> file = parse_file(line.substr(file_word.size()));
      if (!file) return std::nullopt;
      manifest.files.push_back(*file);
    } else {
      return std::nullopt;
    }
  }
  std::ranges::sort(manifest.folders);
  std::ranges::sort(manifest.files, {}, &ManifestFile::path);
  return manifest;
}

}  // namespace tertial
