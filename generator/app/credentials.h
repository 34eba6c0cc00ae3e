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

}  // namespace tertial
