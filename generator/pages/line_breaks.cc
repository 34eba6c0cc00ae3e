#include "pages/line_breaks.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "base/ascii.h"

namespace tertial {
namespace {

constexpr std::string_view no_break = "\u00a0";
constexpr std::string_view section_sign = "§";
constexpr std::string_view months[] = {"januari",   "februari", "mars",     "april",     "maj",
                                       "juni",      "juli",     "augusti",  "september", "oktober",
                                       "november",  "december", "January",  "February",  "March",
                                       "April",     "May",      "June",     "July",      "August",
                                       "September", "October",  "November", "December"};
constexpr std::string_view parts_of_year[] = {"ertial", "vartal"};
constexpr std::string_view kept_elements[] = {"pre", "script", "style"};

/// Where the digits begin that end `text`.
std::size_t digits_at_end(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && is_digit(text[at - 1]))
    --at;
  return at;
}

bool ends_with_any(std::string_view text, std::span<const std::string_view> ends) {
  return std::ranges::any_of(ends, [&](std::string_view end) { return text.ends_with(end); });
}

/// Letters outside ASCII are told by their first byte.
bool is_small_letter(char c) {
  return is_lower(c) || (c & 0x80) != 0;
}

bool begins_with_month(std::string_view text) {
  return std::ranges::any_of(months, [&](std::string_view month) {
    return text.starts_with(month) &&
           (text.size() == month.size() || !is_small_letter(text[month.size()]));
  });
}

/// "tertial 1" at the end of `text`, so that a year may follow.
bool ends_with_part_of_year(std::string_view text) {
  std::string_view before = text.substr(0, digits_at_end(text));
  if (before.ends_with(no_break))
    before.remove_suffix(no_break.size());
  else if (before.ends_with(' '))
    before.remove_suffix(1);
  return before.size() < text.size() && ends_with_any(before, parts_of_year);
}

/// Whether the blank between the two texts must not end a line.
bool belong_together(std::string_view before, std::string_view after) {
  if (is_digit(after[0]))
    return before.ends_with(section_sign) || ends_with_any(before, parts_of_year) ||
           (is_digit(before.back()) && ends_with_part_of_year(before));
  const std::size_t day = digits_at_end(before);
  return day < before.size() && before.size() - day <= 2 && begins_with_month(after);
}

/// The end of the tag that begins at `at`, or of the whole element where its text is to stay.
std::size_t after_tag(std::string_view html, std::size_t at) {
  const std::string_view tag = html.substr(at + 1);
  for (const std::string_view name : kept_elements)
    if (tag.starts_with(name) && tag.size() > name.size() &&
        (tag[name.size()] == '>' || tag[name.size()] == ' '))
      return std::min(html.find("</" + std::string(name), at), html.size());
  return std::min(html.find('>', at), html.size());
}

}  // namespace

void keep_together(std::string& html) {
  std::string kept;
  std::size_t done = 0;   // so much of html is in kept
  std::size_t begin = 0;  // of the text that is looked at
  const std::string_view all = html;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i] == '<') {
      i = after_tag(all, i);
      begin = i + 1;
      continue;
    }
    if ((all[i] != ' ' && all[i] != '\n') || i == begin || i + 1 == all.size()) continue;
    if (!belong_together(all.substr(begin, i - begin), all.substr(i + 1))) continue;
    kept.append(all, done, i - done).append(no_break);
    done = i + 1;
  }
  if (done == 0) return;
  kept.append(all, done);
  html = std::move(kept);
}

}  // namespace tertial
