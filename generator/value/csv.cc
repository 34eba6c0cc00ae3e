#include "value/csv.h"

#include <algorithm>

namespace tertial {
namespace {

void append_field(std::string& out, std::string_view field) {
  const auto parts = [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; };
  if (std::ranges::none_of(field, parts)) {
    out += field;
    return;
  }
  out += '"';
  for (const char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace

void append_csv_row(std::string& out, std::span<const std::string> fields) {
  for (const std::string& field : fields) {
    if (&field != fields.data()) out += ',';
    append_field(out, field);
  }
  out += "\r\n";
}

}  // namespace tertial
