#include "compare.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>

#include "toml.h"

namespace bench {
namespace {

namespace fs = std::filesystem;

void append_utf8(std::string& to, unsigned code) {
  if (code < 0x80) {
    to += static_cast<char>(code);
  } else if (code < 0x800) {
    to += static_cast<char>(0xC0U | (code >> 6U));
    to += static_cast<char>(0x80U | (code & 0x3FU));
  } else {
    to += static_cast<char>(0xE0U | (code >> 12U));
    to += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
    to += static_cast<char>(0x80U | (code & 0x3FU));
  }
}

/// Appends what stands between & and ; and says whether it was known.
bool append_entity(std::string& to, std::string_view name) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> known{
      {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};
  for (const auto& [word, text] : known)
    if (word == name) return to += text, true;
  if (!name.starts_with('#')) return false;
  name.remove_prefix(1);
  const int base = name.starts_with('x') ? 16 : 10;
  if (base == 16) name.remove_prefix(1);
  unsigned code = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code, base);
  if (error != std::errc() || end != name.data() + name.size()) return false;
  append_utf8(to, code);
  return true;
}

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
    if (end != std::string_view::npos && end - at < 10 &&
        append_entity(out, text.substr(at + 1, end - at - 1))) {
      at = end;
    } else if (text.substr(at, 2) == "\u00a0") {
      out += ' ';
      ++at;
    } else {
      out += text[at];
    }
  }
  return out;
}

void add_words(std::vector<std::string>& words, std::string_view encoded) {
  const std::string text = decoded(encoded);
  constexpr std::string_view white = " \t\r\n";
  for (std::size_t at = text.find_first_not_of(white); at != std::string::npos;) {
    const std::size_t end = std::min(text.find_first_of(white, at), text.size());
    words.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(white, end);
  }
}

/// The quoted or bare value of href.
std::string_view target_of(std::string_view tag) {
  std::size_t at = tag.find(" href=");
  if (at == std::string_view::npos) return {};
  at += 6;
  const char quote = tag[at];
  if (quote != '"' && quote != '\'') return tag.substr(at, tag.find_first_of(" >", at) - at);
  return tag.substr(at + 1, tag.find(quote, at + 1) - at - 1);
}

std::vector<std::string> pages_below(const fs::path& folder) {
  std::vector<std::string> paths;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && entry.path().extension() == ".html")
      paths.push_back(entry.path().lexically_relative(folder).generic_string());
  std::ranges::sort(paths);
  return paths;
}

std::string first_difference(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto [at, bt] = std::ranges::mismatch(a, b);
  return "word " + std::to_string(at - a.begin()) + ": '" + (at == a.end() ? "(end)" : *at) +
         "' and '" + (bt == b.end() ? "(end)" : *bt) + "'";
}

}  // namespace

std::vector<std::string> words_of(std::string_view html) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < html.size();) {
    const std::size_t open = std::min(html.find('<', at), html.size());
    add_words(words, html.substr(at, open - at));
    const std::size_t close = std::min(html.find('>', open), html.size());
    const std::string_view tag = html.substr(open, close - open);
    if (tag.starts_with("<a ")) words.push_back("→" + decoded(target_of(tag)));
    at = close + 1;
  }
  return words;
}

Comparison compare(const fs::path& first, const fs::path& second) {
  const std::vector<std::string> a = pages_below(first);
  const std::vector<std::string> b = pages_below(second);
  Comparison result;
  std::ranges::set_difference(a, b, std::back_inserter(result.only_first));
  std::ranges::set_difference(b, a, std::back_inserter(result.only_second));
  std::vector<std::string> both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  for (const std::string& path : both) {
    const std::string html = read_file(second / path);
    result.mean_bytes += static_cast<double>(html.size()) / static_cast<double>(both.size());
    const std::vector<std::string> words = words_of(read_file(first / path));
    const std::vector<std::string> other = words_of(html);
    if (words == other)
      ++result.same;
    else
      result.different.push_back(path + ": " + first_difference(words, other));
  }
  return result;
}

}  // namespace bench
