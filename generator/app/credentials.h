#pragma once
// User and password of a place to publish to: from the environment, or from a file that no
// repository holds. Nothing here prints them.
#include <optional>
#include <tl/expected.hpp>

#include "app/commands.h"
#include "publish/fetcher.h"

namespace tertial {

/// TERTIAL_USER and TERTIAL_PASSWORD, else the file that the options name; no login when neither
/// is there. The sentence says why the file is not read.
tl::expected<std::optional<Login>, Sentence> read_credentials(const Options& options);

/// A file that only its owner can read and that does not lie with the content.
tl::expected<std::string, Sentence> read_private_file(const std::filesystem::path& path,
                                                      const Options& options);

/// Of the environment; empty when there is none.
std::string variable(const char* name);

}  // namespace tertial
