#include "base/html_entity.h"

#include <charconv>
#include <cstdint>

namespace tertial {
namespace {

struct Named {
  std::string_view name;
  char32_t value;
};
constexpr Named named[] = {{"amp", '&'},
                           {"lt", '<'},
                           {"gt", '>'},
                           {"quot", '"'},
                           {"nbsp", 0xA0},
                           {"shy", 0xAD},
                           {"ndash", 0x2013},
                           {"mdash", 0x2014},
                           {"hyphen", 0x2010},
                           {"dash", 0x2010},
                           {"minus", 0x2212},
                           {"ensp", 0x2002},
                           {"emsp", 0x2003},
                           {"thinsp", 0x2009},
                           {"zwnj", 0x200C},
                           {"zwj", 0x200D},
                           {"NewLine", '\n'},
                           {"Tab", '\t'},
                           {"ZeroWidthSpace", 0x200B}};
constexpr std::size_t longest = 16;  // "&ZeroWidthSpace;"

}  // namespace

HtmlEntity html_entity(std::string_view text) {
  if (!text.starts_with('&')) return {};
  const std::size_t end = text.substr(0, longest).find(';');
  if (end == std::string_view::npos) return {};
  std::string_view name = text.substr(1, end - 1);
  if (!name.starts_with('#')) {
    for (const Named& one : named)
      if (one.name == name) return {one.value, end + 1};
    return {};
  }
  name.remove_prefix(1);
  const bool hex = name.starts_with('x') || name.starts_with('X');
  if (hex) name.remove_prefix(1);
  std::uint32_t value = 0;
  const auto [stop, error] =
      std::from_chars(name.data(), name.data() + name.size(), value, hex ? 16 : 10);
  const bool whole = error == std::errc() && stop == name.data() + name.size();
  const bool character = value < 0xD800 || (value > 0xDFFF && value < 0x110000);
  return {whole && character ? char32_t{value} : U'\0', end + 1};
}

}  // namespace tertial
