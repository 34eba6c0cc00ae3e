#include "checks/property_marks.h"

#include <array>
#include <string>

#include "base/text.h"
#include "checks/reader.h"

namespace tertial {
namespace {

constexpr std::size_t beside = 60;  // bytes

bool is_about_vehicles(std::string_view word) {
  static constexpr std::array<std::string_view, 9> whole = {
      "bil", "bilen", "bilar", "bilarna", "bilens", "mc", "buss", "bussen", "reg"};
  static constexpr std::array<std::string_view, 12> beginnings = {
      "fordon", "registr", "regnr",  "skylt",  "släp",    "moped",
      "motorc", "lastbil", "parker", "husbil", "husvagn", "personbil"};
  return std::ranges::find(whole, word) != whole.end() ||
         std::ranges::any_of(beginnings, [&](auto part) { return word.starts_with(part); });
}

/// On the line of [begin, end), near it.
bool stands_by_vehicle(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t from = begin - std::min(begin, beside);
  std::string_view before = text.substr(from, begin - from);
  if (const std::size_t line = before.rfind('\n'); line != std::string_view::npos)
    before.remove_prefix(line + 1);
  std::string_view after = text.substr(end, beside);
  after = after.substr(0, after.find('\n'));
  const std::string words = lower_case(before) + ' ' + lower_case(after);
  for (std::size_t at = 0; at < words.size();) {
    std::size_t stop = at;
    while (stop < words.size() && is_word(words[stop]))
      ++stop;
    if (is_about_vehicles(std::string_view(words).substr(at, stop - at))) return true;
    at = stop + 1;
  }
  return false;
}

/// Whether a sentence, a line or a cell of a table begins with the word at the place.
bool begins_sentence(std::string_view text, std::size_t word) {
  constexpr std::string_view between = " *_(\"'#";
  while (word > 0 && between.find(text[word - 1]) != std::string_view::npos)
    --word;
  constexpr std::string_view ends = "\n.!?:|-=>[";
  return word == 0 || ends.find(text[word - 1]) != std::string_view::npos;
}

bool is_time_of_day(std::string_view hour, std::string_view minute) {
  return hour.size() == 2 && minute.size() == 2 && hour <= "24" && minute <= "59";
}

}  // namespace

std::optional<PersonalDataMatch> plate(std::string_view text, std::size_t begin) {
  Reader reader(text, begin);
  for (int i = 0; i < 3; ++i) {
    const char c = reader.peek();
    if (!is_upper(c) || c == 'I' || c == 'Q' || c == 'V') return {};
    reader.take(std::string_view(&c, 1));
  }
  const bool spaced = reader.take(" ") || reader.take("\u00a0");
  if (reader.digits(2).size() != 2) return {};
  const char last = reader.peek();
  if (!is_digit(last) && !is_upper(last)) return {};
  reader.take(std::string_view(&last, 1));
  if (!reader.ends()) return {};
  if (spaced && is_digit(last) && !stands_by_vehicle(text, begin, reader.at())) return {};
  return PersonalDataMatch{PersonalData::plate, begin, reader.at()};
}

std::optional<PersonalDataMatch> property(std::string_view text, std::size_t colon,
                                          std::size_t floor) {
  std::size_t block = colon;
  while (block > floor && colon - block < 4 && is_digit(text[block - 1]))
    --block;
  const std::size_t digits = colon - block;
  if (digits == 0 || digits > 3 || text[block] == '0') return {};
  std::size_t name_end = block;
  constexpr std::string_view narrow = "\u00a0";
  if (text.substr(floor, block - floor).ends_with(' '))
    name_end -= 1;
  else if (text.substr(floor, block - floor).ends_with(narrow))
    name_end -= narrow.size();
  else
    return {};
  const std::size_t begin = word_begin(text, name_end, floor);
  if (name_end - begin < 3) return {};
  const char32_t first = decode_utf8(text, begin).value;
  if (!is_upper(text[begin]) && first != U'Å' && first != U'Ä' && first != U'Ö') return {};
  Reader reader(text, colon + 1);
  const std::string_view unit = reader.digits(4);
  if (unit.empty() || unit.size() > 3 || unit.front() == '0' || !reader.ends()) return {};
  if (is_time_of_day(text.substr(block, digits), unit) && begins_sentence(text, begin)) return {};
  return PersonalDataMatch{PersonalData::property, begin, reader.at()};
}

}  // namespace tertial
