#include "formats/xml.h"

#include <array>

namespace tertial {
namespace {

/// Nothing is written for what XML cannot hold.
std::string_view reference_for(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};
  }
}

/// Bytes that are not written as they stand.
constexpr std::array<bool, 256> changed = [] {
  std::array<bool, 256> table{};
  for (unsigned byte = 0; byte < ' '; ++byte)
    table.at(byte) = byte != '\n' && byte != '\t';
  for (const char c : {'&', '<', '>', '"'})
    table.at(static_cast<unsigned char>(c)) = true;
  return table;
}();

}  // namespace

void append_xml_text(std::string& out, std::string_view text) {
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!changed[static_cast<unsigned char>(text[at])]) continue;
    out.append(text, done, at - done).append(reference_for(text[at]));
    done = at + 1;
  }
  out.append(text, done);
}

void append_xml_element(std::string& out, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  out.append("<").append(name).append(">");
  append_xml_text(out, text);
  out.append("</").append(name).append(">\n");
}

}  // namespace tertial
