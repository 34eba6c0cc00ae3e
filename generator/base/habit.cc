#include "base/habit.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "base/text.h"

namespace tertial {
namespace {

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "maj", "jun",
                                                     "jul", "aug", "sep", "okt", "nov", "dec"};
constexpr std::size_t longest = 40;  // of what could be a date

/// Runs of digits and runs of letters, in order; what stands between them does not matter.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  char before = ' ';
  for (const char c : lower_case(text.substr(0, longest))) {
    const bool digit = is_digit(c);
    const bool letter = is_lower(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
    const char kind = digit ? '0' : letter ? 'a' : ' ';
    if (kind != ' ' && kind != before) words.emplace_back();
    if (kind != ' ') words.back().push_back(c);
    before = kind;
  }
  return words;
}

bool is_number(std::string_view word, std::size_t longest_number) {
  return !word.empty() && word.size() <= longest_number && is_digit(word.front());
}

/// "november" → "11"; "3" → "03"; else empty.
std::string month_or_day(std::string_view word) {
  if (is_number(word, 2)) return (word.size() == 1 ? "0" : "") + std::string(word);
  if (word == "may" || word == "oct") return word == "may" ? "05" : "10";
  const auto month = std::ranges::find(months, word.substr(0, 3));
  if (month == months.end()) return {};
  const auto number = static_cast<std::size_t>(month - months.begin()) + 1;
  return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

std::optional<PartialDate> guess_date(std::string_view text) {
  std::vector<std::string> words = words_of(text);
  std::erase_if(words, [](const std::string& word) { return word == "den" || word == "the"; });
  if (words.size() == 1 && words[0].size() == 8 && is_number(words[0], 8))
    return parse_partial_date(words[0].substr(0, 4) + "-" + words[0].substr(4, 2) + "-" +
                              words[0].substr(6));
  if (words.size() < 2 || words.size() > 3) return std::nullopt;
  const bool year_first = words.front().size() == 4 && is_number(words.front(), 4);
  const bool year_last = words.back().size() == 4 && is_number(words.back(), 4);
  if (year_first == year_last) return std::nullopt;
  if (year_last) std::ranges::reverse(words);
  // "november 21 2026" has the day between.
  if (words.size() == 3 && is_number(words[1], 2) && !is_number(words[2], 2))
    std::swap(words[1], words[2]);
  std::string date = words[0];
  for (std::size_t i = 1; i < words.size(); ++i)
    date.append("-").append(month_or_day(words[i]));
  return parse_partial_date(date);
}

std::optional<Period> guess_period(std::string_view text) {
  std::string year;
  std::string number;
  std::string kind;
  for (const std::string& word : words_of(text)) {
    if (is_number(word, 4) && word.size() == 4 && year.empty())
      year = word;
    else if (is_number(word, 2) && number.empty())
      number = word;
    else if (kind.empty() && (word == "t" || word.starts_with("tert")))
      kind = "t";
    else if (kind.empty() && (word == "q" || word == "k" || word == "kv" ||
                              word.starts_with("kvart") || word.starts_with("quart")))
      kind = "q";
    else if (kind.empty() && (word == "h" || word.starts_with("halv")))
      kind = "h";
    else if (word != "a" && word != "år")  // "2:a tertialet", "2:a halvåret"
      kind = "?";
  }
  if (!year.empty() && !number.empty() && !kind.empty() && kind != "?")
    return parse_period(year + "-" + kind + number);
  const std::optional<PartialDate> month = guess_date(text);
  if (!month || month->precision != PartialDate::Precision::month) return std::nullopt;
  return parse_period(to_string(*month));
}

}  // namespace tertial
