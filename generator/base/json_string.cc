#include "base/json_string.h"

#include "base/text.h"

namespace tertial {
namespace {

void append_escape(std::string& out, char32_t c) {
  constexpr std::string_view digits = "0123456789abcdef";
  out.append("\\u");
  for (const unsigned shift : {12U, 8U, 4U, 0U})
    out.push_back(digits[(c >> shift) & 0xFU]);
}

/// Most bytes of any text.
bool stands_for_itself(char c) {
  return c >= ' ' && c < 0x7F && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out.push_back('"');
  for (std::size_t at = 0; at < text.size();) {
    std::size_t run = at;
    while (run < text.size() && stands_for_itself(text[run]))
      ++run;
    out.append(text.substr(at, run - at));
    if (run == text.size()) break;
    at = run;
    const CodePoint next = decode_utf8(text, at);
    const char32_t c = next.value;
    if (c == '"' || c == '\\')
      out.push_back('\\'), out.push_back(static_cast<char>(c));
    else if (c == '\n')
      out.append("\\n");
    else if (c == '\t')
      out.append("\\t");
    else if (c < 0x20 || c == 0x7F || c == '<' || c == '>' || c == '&' || c == 0x2028 ||
             c == 0x2029)
      append_escape(out, c);
    else
      append_utf8(out, c);
    at += next.size;
  }
  out.push_back('"');
}

}  // namespace tertial
