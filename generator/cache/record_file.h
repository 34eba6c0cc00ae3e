#pragma once
// The file of a build's record in the folder of the cache. Nothing here reports: a cache that
// cannot be read or written is as good as none.
#include <optional>
#include <string>
#include <string_view>

#include "files/file_system.h"

namespace tertial::cache {

/// So many sites are remembered; of those built longest ago nothing is.
inline constexpr std::size_t most_records = 64;

/// `key`: tells one site and output folder from another.
std::optional<std::string> load_record(const FileSystem& folder, std::string_view key);
void save_record(FileSystem& folder, std::string_view key, std::string_view bytes);
void forget_record(FileSystem& folder, std::string_view key);

}  // namespace tertial::cache
