#pragma once
// Rows of a CSV file as RFC 4180 has them: commas, CRLF, quotes only where they are needed. UTF-8
// without a byte order mark. The only place that writes CSV.
#include <span>
#include <string>
#include <string_view>

namespace tertial {

/// Appends one row. A header is a row as any other.
void append_csv_row(std::string& out, std::span<const std::string> fields);

}  // namespace tertial
