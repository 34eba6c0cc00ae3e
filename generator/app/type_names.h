#pragma once
// Record types by the word that an editor types.
#include "app/commands.h"
#include "records/registry.h"

namespace tertial {

/// The type of that name; null after saying which it could be.
const RecordType* type_named(std::string_view name, const Options& options, const Streams& streams);

}  // namespace tertial
