#pragma once
// What machines read of a page in JSON-LD (schema.org): the way to it, and the record that it is
// about. It says nothing that the page does not say, and no date that no source gives.
#include "pages/frame.h"

namespace tertial {

/// The breadcrumb, and the subject's own entry where its type has one. Empty for neither.
Json structured_data(const Site& site, const FrameView& frame, const FrameInput& input);

}  // namespace tertial
