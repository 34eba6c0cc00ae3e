#include "value/csv.h"

namespace tertial {
namespace {

void append_field(std::string& out, std::string_view field) {
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
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
