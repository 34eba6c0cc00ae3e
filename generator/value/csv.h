#pragma once
// Rows of a CSV file as RFC 4180 has them: commas, CRLF, quotes only where they are needed. UTF-8
// without a byte order mark. The only place that writes CSV.
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace tertial {

/// A boolean as XML Schema writes it, and by that CSVW.
inline std::string csv_boolean(bool value) {
  return value ? "true" : "false";
}

/// Takes the rows of a file, one after another.
using TakeCsvRow = std::function<void(std::span<const std::string> fields)>;

/// Appends one row. A header is a row as any other.
void append_csv_row(std::string& out, std::span<const std::string> fields);

}  // namespace tertial
