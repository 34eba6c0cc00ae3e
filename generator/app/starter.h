#pragma once
// The files that `tertial init` writes: those of generator/app/starter/, which the build puts into
// the program. Their contents are an editor's first lesson, and are changed there.
#include "files/embedded_file.h"

namespace tertial {

/// In order of path.
std::span<const EmbeddedFile> starter_files();

}  // namespace tertial
