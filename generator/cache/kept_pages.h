#pragma once
// What is kept of the pages of a finished build, so that a later one need not make them again: what
// each was made from. Every page may show whatever content files say, but for their bodies; of
// those it shows the ones that it read while it was made.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace tertial::cache {

/// Tells two versions of a content file apart, in two parts.
struct FileMarks {
  /// Its path, its fields, and all that is known of its body but the text. Of a picture, its path.
  std::uint64_t common = 0;
  std::uint64_t body = 0;  ///< of a picture, all of its bytes
  bool operator==(const FileMarks&) const = default;
};

struct KeptPage {
  std::uint64_t path = 0;  ///< the hash of it
  std::uint64_t hash = 0;  ///< of the bytes
  std::uint64_t size = 0;
  std::string sha256;                 ///< empty where the site lists none
  std::optional<Date> next_change;    ///< the first day that may give other bytes
  std::vector<std::uint32_t> bodies;  ///< that it shows: places in `files`, each once, ascending
};

struct KeptPages {
  std::uint64_t theme = 0;       ///< the fingerprint of the theme and of the site's own
  std::vector<FileMarks> files;  ///< of the content, by path
  std::vector<KeptPage> pages;   ///< by address
};

/// Sealed, as a part of the build's record.
std::string to_bytes(const KeptPages& pages);
/// Nothing for what no build can have stored.
std::optional<KeptPages> parse_kept_pages(std::string_view bytes);

}  // namespace tertial::cache
