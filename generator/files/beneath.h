#pragma once
// Opens paths below an open folder without ever leaving it. Linux only.
#include <string_view>

#include "files/file_system.h"
#include "files/real_file_system.h"
#include "files/unique_fd.h"

namespace tertial {

/// True when the kernel resolves whole paths beneath a folder (openat2).
bool kernel_resolves(int folder);

/// `path` below `folder`; "" is the folder itself. `flags` as for open(2), never O_CREAT. EXDEV
/// when it leads out, ELOOP when a symlink is in the way. With Symlinks::never and O_PATH a symlink
/// at the end of the path is opened itself.
IoResult<UniqueFd> open_beneath(int folder, std::string_view path, int flags, Symlinks symlinks,
                                Resolution resolution);

}  // namespace tertial
