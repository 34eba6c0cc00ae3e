#pragma once
// A reference to a record that is not there, in a field or in a text.
#include <span>
#include <string_view>

#include "schema/record.h"

namespace tertial {

/// `candidates`: all records of the type `target`.
void report_unknown_reference(std::string_view id, Span at, const RecordSchema& target,
                              std::span<const Record> candidates, DiagnosticList& out);

}  // namespace tertial
