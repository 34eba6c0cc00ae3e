#include "theme/palette.h"

#include <vector>

#include "base/text.h"

namespace tertial {
namespace {

/// Where the comment that begins at `at` ends.
std::size_t after_comment(std::string_view sheet, std::size_t at) {
  const std::size_t end = sheet.find("*/", at + 2);
  return end == std::string_view::npos ? sheet.size() : end + 2;
}

void add(Tokens& tokens, std::string_view sheet, std::string_view declaration) {
  const std::size_t colon = declaration.find(':');
  if (colon == std::string_view::npos) return;
  const std::string_view name = trim(declaration.substr(0, colon));
  const std::string_view value = trim(declaration.substr(colon + 1));
  if (!name.starts_with("--")) return;
  if (const std::optional<Colour> colour = parse_colour(value)) {
    const auto begin = static_cast<std::size_t>(value.data() - sheet.data());
    tokens.insert_or_assign(std::string(name.substr(2)),
                            Token{*colour, begin, begin + value.size()});
  }
}

}  // namespace

const Colour* Palette::find(Scheme scheme, std::string_view name) const {
  if (scheme == Scheme::dark)
    if (const auto found = dark.find(name); found != dark.end()) return &found->second.colour;
  const auto found = light.find(name);
  return found == light.end() ? nullptr : &found->second.colour;
}

Palette palette_of(std::string_view sheet) {
  Palette palette;
  std::vector<std::string_view> rules;  // what stands before each { that is open
  std::size_t begin = 0;                // of the declaration or the words before a {
  std::size_t at = 0;
  while (at < sheet.size()) {
    const char c = sheet[at];
    if (sheet.substr(at).starts_with("/*")) {
      at = after_comment(sheet, at);
      if (trim(sheet.substr(begin, at - begin)).starts_with("/*")) begin = at;
      continue;
    }
    ++at;
    if (c != '{' && c != '}' && c != ';') continue;
    const std::string_view words = trim(sheet.substr(begin, at - 1 - begin));
    begin = at;
    if (c == '{') {
      rules.push_back(words);
      continue;
    }
    if (!rules.empty() && rules.back() == ":root") {
      if (rules.size() == 1)
        add(palette.light, sheet, words);
      else if (rules.size() == 2 &&
               rules.front().find("prefers-color-scheme: dark") != std::string_view::npos)
        add(palette.dark, sheet, words);
    }
    if (c == '}' && !rules.empty()) rules.pop_back();
  }
  return palette;
}

}  // namespace tertial
