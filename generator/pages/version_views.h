#pragma once
// What a page says of its versions: links to them, and of a version where it comes from and whether
// somebody has reviewed it.
#include "pages/frame.h"

namespace tertial {

/// Precondition: the site has versions.
void add_versions(FrameView& frame, const Site& site, const FrameInput& input);

}  // namespace tertial
