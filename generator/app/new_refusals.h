#pragma once
// What `tertial new` does not write: a record at a place that does not exist, with fields that its
// type does not have, or with values that `check` would refuse. Each says why, and what is near.
#include <string>
#include <string_view>

#include "app/commands.h"
#include "model/model.h"

namespace tertial {

/// Whether every field=value names a field of the type.
bool fields_exist(const Options& options, const RecordSchema& schema, const Streams& streams);

/// Whether the id says where the record belongs: a follow-up its pledge and a period of its time,
/// a meeting its body, an item its meeting and number, an inspection its place.
bool place_exists(const Options& options, const RecordSchema& schema, std::string_view id,
                  const Model& model, const Streams& streams);

/// Whether the record's text reads without findings but for what is to be filled in, and refers to
/// records that exist. `path`: below content/.
bool values_fit(const std::string& path, const std::string& text, const Model& model,
                const Options& options, const Streams& streams);

}  // namespace tertial
