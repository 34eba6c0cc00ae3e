#pragma once
// What a finished build knows of its output folder: all that the manifest lists, and the manifest.
#include <optional>
#include <string_view>

#include "cache/known_folder.h"

namespace tertial::cache {

/// `text`: the manifest's, of which the paths are parts. `moment`: when the build began. Nothing
/// when the build did not finish, or something of it is gone already.
std::optional<KnownFolder> known_output(const FileSystem& folder, std::string_view text,
                                        std::int64_t moment, unsigned threads);

}  // namespace tertial::cache
