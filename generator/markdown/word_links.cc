#include "markdown/word_links.h"

#include <algorithm>

#include "base/text.h"
#include "markdown/escape.h"
#include "markdown/words.h"

namespace tertial {
namespace {

/// True where the word in [begin, end) is the series of a case number: "KS" in "KS 2024-41".
bool is_series(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  constexpr std::string_view digits = "0123456789";
  constexpr std::string_view separators = " -/:.\u00a0";
  if (text.substr(begin, end - begin).find_first_not_of(capitals) != std::string_view::npos)
    return false;
  const auto after = [&](std::string_view any_of, std::size_t at) {
    return std::min(text.find_first_not_of(any_of, at), text.size());
  };
  const std::size_t year = after(separators, end);
  const std::size_t year_end = after(digits, year);
  const std::size_t number = after(separators, year_end);
  return year > end && year_end - year == 4 && number > year_end && after(digits, number) > number;
}

/// Of the first three bytes: few words in a text share them with a form.
std::size_t bit_of(std::string_view word) {
  const auto byte = [&](std::size_t at) {
    return at < word.size() ? static_cast<std::size_t>(static_cast<unsigned char>(word[at])) : 0U;
  };
  return (byte(0) << 8U | byte(1)) ^ byte(2) << 4U;
}

}  // namespace

void WordLinks::add(std::string_view form, std::string_view address) {
  add_as_written(form, address);
  add_as_written(capitalized(form), address);
}

void WordLinks::add_as_written(std::string_view form, std::string_view address) {
  if (form.empty() || address.empty()) return;
  for (std::size_t blank = form.find(' '); blank != std::string_view::npos;
       blank = form.find(' ', blank + 1))
    words_[std::string(form.substr(0, blank))].goes_on = true;
  Entry& whole = words_[std::string(form)];
  if (whole.address.empty()) whole.address = address;
  const std::size_t bit = bit_of(form.substr(0, form.find(' ')));
  beginnings_.at(bit / 64) |= std::uint64_t{1} << bit % 64;
}

bool WordLinks::may_begin(std::string_view word) const {
  const std::size_t bit = bit_of(word);
  return (beginnings_.at(bit / 64) >> bit % 64 & 1U) != 0;
}

WordLinks::Match WordLinks::longest(std::string_view text, std::size_t begin,
                                    std::size_t end) const {
  Match match;
  while (true) {
    const auto known = words_.find(text.substr(begin, end - begin));
    if (known == words_.end()) return match;
    if (!known->second.address.empty()) match = {end, &known->second.address};
    if (!known->second.goes_on || end == text.size() || text[end] != ' ' ||
        !begins_word(text, end + 1))
      return match;
    end = end_of_word(text, end + 1);
  }
}

void WordLinks::append(std::string& out, std::string_view text) const {
  if (words_.empty()) return append_escaped(out, text);
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!begins_word(text, at)) {
      ++at;
      continue;
    }
    const std::size_t end = end_of_word(text, at);
    const Match match = may_begin(text.substr(at, end - at)) ? longest(text, at, end) : Match{};
    if (!match.address || is_series(text, at, match.end)) {
      at = end;
      continue;
    }
    append_escaped(out, text.substr(done, at - done));
    out += word_link_begin;
    append_url(out, *match.address);
    out += "\">";
    append_escaped(out, text.substr(at, match.end - at));
    out += "</a>";
    done = at = match.end;
  }
  append_escaped(out, text.substr(done));
}

}  // namespace tertial
