#pragma once
// The word that stands in a new record where its author is to write. `tertial new` writes it; read
// back, it is a value that is not filled in yet, whatever the field's type.
#include "value/value.h"

namespace tertial {

inline constexpr Text placeholder{"FYLL I", "FILL IN"};

/// True for that word in either language, alone in its quotes.
bool is_placeholder(const Value& value);

/// True when it stands anywhere in the table.
bool has_placeholder(const Table& table);

}  // namespace tertial
