#include "markdown/escape.h"

#include <array>
#include <cstdint>

namespace tertial {
namespace {

constexpr std::array<std::string_view, 5> references{"", "&amp;", "&lt;", "&gt;", "&quot;"};

constexpr std::array<std::uint8_t, 256> reference_table = [] {
  std::array<std::uint8_t, 256> table{};
  table['&'] = 1;
  table['<'] = 2;
  table['>'] = 3;
  table['"'] = 4;
  return table;
}();

constexpr std::array<bool, 256> url_table = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                       "0123456789-_.!~*();/?:@=+$,#%"))
    table[static_cast<unsigned char>(c)] = true;
  return table;
}();

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::uint8_t reference = reference_table[static_cast<unsigned char>(text[i])];
    if (reference == 0) continue;
    out.append(text, done, i - done).append(references[reference]);
    done = i + 1;
  }
  out.append(text, done);
}

void append_url(std::string& out, std::string_view url) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    if (url_table[byte])
      out += c;
    else if (c == '&')
      out += "&amp;";
    else if (c == '\'')
      out += "&#39;";
    else
      (out += '%').append({digits[byte >> 4], digits[byte & 15]});
  }
}

void append_unbroken(std::string& out, std::string_view text) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != ' ' && text[i] != '-') continue;
    append_escaped(out, text.substr(done, i - done));
    out += text[i] == ' ' ? "&nbsp;" : "&#8209;";
    done = i + 1;
  }
  append_escaped(out, text.substr(done));
}

}  // namespace tertial
