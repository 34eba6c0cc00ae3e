#include "cache/known_output.h"

#include <unordered_set>

#include "base/hash.h"
#include "files/manifest.h"

namespace tertial::cache {

std::optional<KnownFolder> known_output(const FileSystem& folder, std::string_view text,
                                        std::int64_t moment, unsigned threads) {
  const std::optional<Manifest> manifest = parse_manifest(text);
  if (!manifest || !manifest->finished) return std::nullopt;
  KnownFolder known{folder.name(), {}};
  known.entries.reserve(2 + manifest->folders.size() + manifest->files.size());
  const auto add = [&](std::string_view path, std::uint64_t hash) {
    known.entries.push_back({.path = path, .read = true, .stamp = {}, .hash = hash});
  };
  add(manifest_name, hash64(text));
  std::unordered_set<std::string_view> parents{""};
  for (const std::string_view path : manifest->folders)
    parents.insert(folder_of(path));
  const auto add_folder = [&](std::string_view path) {
    known.entries.push_back(
        {.path = path, .kind = Entry::Kind::folder, .read = parents.contains(path)});
  };
  add_folder("");
  for (const std::string_view path : manifest->folders)
    add_folder(path);
  for (const ManifestFile& file : manifest->files) {
    if (!file.hash) return std::nullopt;
    add(file.path, *file.hash);
  }
  if (!add_stamps(folder, known, moment, threads)) return std::nullopt;
  return known;
}

}  // namespace tertial::cache
