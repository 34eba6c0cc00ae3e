#pragma once
// Values as JSON text. Members keep the author's order; dates are ISO strings.
#include <string>

#include "value/value.h"

namespace tertial {

/// Compact JSON without a line break, safe inside an HTML script element.
std::string to_json(const Table& table);
std::string to_json(const Value& value);

}  // namespace tertial
