#pragma once
// The folder on an SFTP server that `tertial publish sftp://…` names: its address, the server's
// key, and who comes to it.
#include <tl/expected.hpp>

#include "app/commands.h"
#include "publish/target.h"

namespace tertial {

/// The sentence says why not; nothing has been asked of the server yet.
tl::expected<std::unique_ptr<Target>, Sentence> open_sftp_place(const Options& options);

}  // namespace tertial
