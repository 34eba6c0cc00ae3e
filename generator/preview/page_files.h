#pragma once
// The preview's own template, words, style and script: those of generator/preview/page/, which the
// build puts into the program. They are never part of a site.
#include "files/embedded_file.h"

namespace tertial {

/// In order of path.
std::span<const EmbeddedFile> preview_page_files();

}  // namespace tertial
