#include "markdown/runs.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"
#include "base/text.h"

namespace tertial {
namespace {

bool is_word(char c) {
  return is_ascii_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 128;
}

bool same_word(std::string_view word, std::string_view lower_word) {
  return std::ranges::equal(word, lower_word, {}, ascii_lower);
}

bool ends_with_word(std::string_view text, std::string_view lower_word) {
  if (text.size() < lower_word.size()) return false;
  if (!same_word(text.substr(text.size() - lower_word.size()), lower_word)) return false;
  return text.size() == lower_word.size() || !is_word(text[text.size() - lower_word.size() - 1]);
}

/// Where the address ends that goes on to `end` at most: sentence marks and an unmatched closing
/// parenthesis belong to the sentence.
std::size_t trim_url(std::string_view text, std::size_t begin, std::size_t end) {
  auto unmatched = std::ranges::count(text.substr(begin, end - begin), ')') -
                   std::ranges::count(text.substr(begin, end - begin), '(');
  while (end > begin) {
    const char last = text[end - 1];
    if (last == ')' && unmatched-- <= 0) break;
    if (std::string_view("?!.,:;*_~'\")").find(last) == std::string_view::npos) break;
    --end;
  }
  return end;
}

}  // namespace

TextRange find_bare_url(std::string_view text, std::size_t from) {
  while (true) {
    const std::size_t mark = text.find("://", from);
    if (mark == std::string_view::npos) return {};
    const std::string_view before = text.substr(from, mark - from);
    const std::size_t host = mark + 3;
    const std::size_t scheme = ends_with_word(before, "https")  ? 5
                               : ends_with_word(before, "http") ? 4
                                                                : 0;
    from = host;
    if (scheme == 0 || host == text.size() || !is_word(text[host])) continue;
    const std::size_t stop = std::min(text.find_first_of(" \t\r\n<>", host), text.size());
    const std::size_t end = trim_url(text, host, stop);
    if (end > host) return {mark - scheme, end};
  }
}

std::string_view scheme_of(std::string_view url) {
  if (url.empty() || !is_ascii_letter(url.front())) return {};
  const std::size_t end = std::min(url.find_first_of(":/?#"), url.size());
  if (end == url.size() || url[end] != ':') return {};
  return url.substr(0, end);
}

bool is_safe_url(std::string_view url) {
  // A browser drops control characters and blanks before it reads the scheme.
  if (std::ranges::any_of(url.substr(0, url.find_first_of("/?#")),
                          [](char c) { return static_cast<unsigned char>(c) <= ' '; }))
    return false;
  if (url.starts_with("//") || url.starts_with("/\\") || url.starts_with("\\")) return false;
  const std::size_t end = url.find_first_of(":/?#");
  if (end == std::string_view::npos || url[end] != ':') return true;
  return std::ranges::any_of(std::array<std::string_view, 4>{"http", "https", "mailto", "tel"},
                             [&](std::string_view s) { return same_word(url.substr(0, end), s); });
}

bool says_nothing(std::string_view link_text) {
  static constexpr auto words = std::to_array<std::string_view>({"klicka",
                                                                 "klicka här",
                                                                 "här",
                                                                 "läs",
                                                                 "läs mer",
                                                                 "läs mer här",
                                                                 "läs här",
                                                                 "läs vidare",
                                                                 "mer",
                                                                 "mer här",
                                                                 "mer info",
                                                                 "mer information",
                                                                 "se",
                                                                 "se här",
                                                                 "se mer",
                                                                 "länk",
                                                                 "länken",
                                                                 "denna länk",
                                                                 "den här länken",
                                                                 "till sidan",
                                                                 "hit",
                                                                 "click",
                                                                 "click here",
                                                                 "here",
                                                                 "read",
                                                                 "read more",
                                                                 "more",
                                                                 "more info",
                                                                 "more information",
                                                                 "link",
                                                                 "this link",
                                                                 "this",
                                                                 "see here",
                                                                 "this page"});
  std::string_view text = trim(link_text);
  while (!text.empty() && std::string_view(".:!?>» ").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  if (text.find(' ') == std::string_view::npos &&
      (text.find("://") != std::string_view::npos || text.starts_with("www.")))
    return true;
  if (text.size() > 32) return false;
  return std::ranges::find(words, std::string_view(lower_case(text))) != words.end();
}

}  // namespace tertial
