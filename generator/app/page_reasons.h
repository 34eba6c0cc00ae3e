#pragma once
// Says which pages a build made again, and why: `build --verbose`.
#include <iosfwd>

#include "app/page_memory.h"
#include "app/pipeline.h"

namespace tertial {

/// After the build. One line for all of them, or one for each.
void say_pages(const Pipeline& pipeline, const PageMemory& memory, Language language,
               std::ostream& to);

}  // namespace tertial
