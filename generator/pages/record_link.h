#pragma once
// Links that editors write in Markdown: addresses of the site, and records by type and id
// ("pledge:skaggetorp-2017"), which follow a record when its address changes.
#include <optional>
#include <string>

#include "pages/addresses.h"

namespace tertial {

/// The record that such a link names: null when there is none, nothing when it is another kind of
/// link.
std::optional<const Record*> linked_record(const Model& model, std::string_view target);

}  // namespace tertial
