#pragma once
// The short way for TOML that is written plainly, as nearly all records are: bare keys, strings
// without escapes, whole numbers, dates, lists and tables, each key once. It explains nothing: what
// it does not know, or finds wrong, is left to the parser.
#include <optional>
#include <string_view>

#include "value/value.h"

namespace tertial {

/// What the parser would give, places included; nothing when `text` is not plain. `text` is UTF-8.
std::optional<Table> read_plain_toml(std::string_view text, FileId file, std::uint32_t first_line);

}  // namespace tertial
