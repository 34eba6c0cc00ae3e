#include "checks/telephone.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "base/text.h"
#include "checks/reader.h"

namespace tertial {
namespace {

constexpr std::size_t unbroken = 10;         // digits
constexpr std::size_t least_after_area = 5;  // digits
constexpr std::size_t most_before = 48;

template <std::size_t N>
bool is_any(std::string_view word, const std::array<std::string_view, N>& all) {
  return std::ranges::find(all, word) != all.end();
}

bool tells_of_telephone(std::string_view word) {
  static constexpr std::array<std::string_view, 8> whole = {"tel", "tfn", "ring",  "ringa",
                                                            "sms", "fax", "mobil", "telnr"};
  const auto holds = [&](std::string_view part) {
    return word.find(part) != std::string_view::npos;
  };
  return is_any(word, whole) || holds("telefon") || holds("phone") || holds("mobilnummer") ||
         word.starts_with("växel");
}
bool tells_of_person(std::string_view word) {
  return word.starts_with("person") || word.starts_with("samordning") || word == "pnr" ||
         word == "född";
}

bool tells_of_giro(std::string_view word) {
  static constexpr std::array<std::string_view, 3> whole = {"bg", "pg", "giro"};
  return is_any(word, whole) || word.starts_with("bankgiro") || word.starts_with("plusgiro") ||
         word.starts_with("postgiro");
}

/// The text's last bytes, from the beginning of the sentence or line that they are in.
std::string_view last_words(std::string_view text) {
  if (text.size() > most_before) text.remove_prefix(text.size() - most_before);
  if (const std::size_t line = text.rfind('\n'); line != std::string_view::npos)
    text.remove_prefix(line + 1);
  for (std::size_t at = text.size(); at-- > 2;)
    if (text[at - 1] == ' ' && (is_upper(text[at]) || text[at] == '\xc3') &&
        std::string_view(".!?").find(text[at - 2]) != std::string_view::npos)
      return text.substr(at);
  return text;
}

enum class Told : std::uint8_t { nothing, telephone, person, giro };

/// What the words before a number say that it is: the last that says anything.
Told told_before(std::string_view text, std::size_t begin) {
  const std::string before = lower_case(last_words(text.substr(0, begin)));
  Told told = Told::nothing;
  for (std::size_t at = 0; at < before.size();) {
    std::size_t end = at;
    while (end < before.size() && is_word(before[end]))
      ++end;
    const std::string_view word = std::string_view(before).substr(at, end - at);
    if (tells_of_telephone(word)) told = Told::telephone;
    if (tells_of_person(word)) told = Told::person;
    if (tells_of_giro(word)) told = Told::giro;
    // Its number has been given: the next is another's.
    if (told == Told::giro && !word.empty() && is_digit(word.front())) told = Told::nothing;
    at = end + 1;
  }
  return told;
}

}  // namespace

bool is_told_as_telephone(std::string_view text, std::size_t begin) {
  Reader reader(text, begin);
  return reader.peek() == '0' && reader.digits(unbroken + 1).size() == unbroken && reader.ends() &&
         told_before(text, begin) == Told::telephone;
}

std::optional<PersonalDataMatch> telephone(std::string_view text, std::size_t begin) {
  if (is_told_as_telephone(text, begin))
    return PersonalDataMatch{PersonalData::phone, begin, begin + unbroken};
  Reader reader(text, begin);
  std::size_t count = 0;
  std::size_t least = 8;
  if (!reader.take("+46")) {
    count = reader.digits(4).size();
    if (count < 2 || reader.peek() != '-') return {};
    // The month of "2024-05-22 1305".
    if (begin > 1 && text[begin - 1] == '-' && is_digit(text[begin - 2])) return {};
    // 0224-05-22 is a year with a slip.
    least = std::max(least, count + least_after_area);
  }
  while (count < 11) {
    Reader ahead = reader;
    static constexpr std::array<std::string_view, 4> between = {"-", " ", "\u00a0", "(0)"};
    while (ahead.take_any(between)) {
    }
    const std::size_t more = ahead.digits(4).size();
    if (more < 2) break;
    count += more;
    reader = ahead;
  }
  if (count < least || !reader.ends() || told_before(text, begin) == Told::giro) return {};
  return PersonalDataMatch{PersonalData::phone, begin, reader.at()};
}

}  // namespace tertial
