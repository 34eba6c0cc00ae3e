#pragma once
// Lists an open folder at any depth with as few questions to the kernel as it takes.
#include <sys/types.h>

#include <string_view>
#include <vector>

#include "files/file_system.h"
#include "files/unique_fd.h"

namespace tertial {

Entry::Kind kind_of(mode_t mode);

/// Everything below `folder`, which stands at `path`, sorted by path: FileSystem::list.
IoResult<std::vector<Entry>> list_folder(UniqueFd folder, std::string_view path);

}  // namespace tertial
