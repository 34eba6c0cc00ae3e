#pragma once
// manifest.json, published with the site: every file with its sum, so that anybody can tell whether
// what residents see is what the records give. Deterministic; by path; nothing outside content/ is
// read to make it. What is read here may come from anywhere.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace tertial {

inline constexpr std::string_view site_manifest_path = "manifest.json";
/// A site of 100 000 files has one of 25 MB.
inline constexpr std::size_t most_manifest_bytes = std::size_t{64} << 20U;

struct SiteFile {
  std::string path;
  std::string sha256;
  std::uint64_t size = 0;
  std::string type;    ///< "text/html; charset=utf-8"
  std::string source;  ///< the record's file below content/; empty when it is no record's page
};

/// Of the manifests that this program writes; a newer one may say more.
inline constexpr std::int64_t this_manifest_format = 1;

struct SiteManifest {
  std::string program;  ///< "tertial 0.1.0"
  Date as_of;
  std::string commit;           ///< as `build --commit` was told; may be empty
  std::vector<SiteFile> files;  ///< by path, but for manifest.json itself
  std::int64_t format = this_manifest_format;

  const SiteFile* find(std::string_view path) const;
};

/// "tertial 0.1.0": of this program.
std::string this_program();

/// What can stand for a commit: letters, digits and . _ / -, at most 100.
bool is_commit_name(std::string_view text);

/// 64 lower-case hexadecimal digits.
bool is_sha256(std::string_view text);

/// Puts size, sum and type at the file's path, which must be in the list. May be called by many
/// threads, for each path once.
void measure(SiteManifest& manifest, std::string_view path, std::string_view bytes);
/// The same for bytes that were measured before.
void put_measure(SiteManifest& manifest, std::string_view path, std::string sha256,
                 std::uint64_t size);

/// One line per file, so that two of them can be compared by eye.
std::string to_json(const SiteManifest& manifest);

/// Nothing when it is no manifest: not JSON, a field missing or odd, a path that leads elsewhere or
/// comes twice.
std::optional<SiteManifest> read_site_manifest(std::string_view json);

}  // namespace tertial
