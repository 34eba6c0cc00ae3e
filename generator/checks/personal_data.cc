#include "checks/personal_data.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

#include "base/text.h"

namespace tertial {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

/// Words about what the law protects most: health, social care, suspicion of crime, hiding.
struct Word {
  std::string_view begin;  ///< small letters
  bool whole;              ///< it takes no ending
};
constexpr Word sensitive_words[] = {
    {"lvu", true},
    {"lvm", true},
    {"orosanmäl", false},
    {"försörjningsstöd", false},
    {"diagnos", false},
    {"misstänkt", false},
    {"dömd", false},
    {"kvarskriv", false},
    {"skyddad identitet", false},
    {"skyddade personuppgifter", true},
};

/// What a byte may begin; every byte of every file is looked up. Letters beyond ASCII count as word
/// characters: their bytes are all above 0x7F.
enum class Class : std::uint8_t {
  other,
  mark,      ///< within a match
  letter,    ///< of a word; no match begins with it
  beginning  ///< of a word; a match may begin with it
};
constexpr std::array<Class, 256> classes = [] {
  std::array<Class, 256> table{};
  for (unsigned byte = 0; byte < table.size(); ++byte) {
    if ((byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z'))
      table.at(byte) = Class::beginning;
    else if (byte > 127 || (byte >= 'a' && byte <= 'z'))
      table.at(byte) = Class::letter;
  }
  for (const Word& word : sensitive_words)
    table.at(static_cast<unsigned char>(word.begin.front())) = Class::beginning;
  for (const char mark : {'@', ':', '+'})
    table.at(static_cast<unsigned char>(mark)) = Class::mark;
  return table;
}();
/// The second letters of the sensitive words, small or capital: nearly no other word has one of
/// them after its first.
constexpr std::array<bool, 256> second_letters = [] {
  std::array<bool, 256> table{};
  for (const Word& word : sensitive_words) {
    const char small = word.begin[1];
    table.at(static_cast<unsigned char>(small)) = true;
    if (small >= 'a' && small <= 'z')
      table.at(static_cast<unsigned char>(small - 'a' + 'A')) = true;
  }
  return table;
}();
Class class_of(char c) {
  return classes[static_cast<unsigned char>(c)];
}
bool is_word(char c) {
  return class_of(c) >= Class::letter;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word(text[at]))
    ++at;
  return at;
}

/// A cursor that tries one pattern from a place and either moves past it or stays.
class Reader {
 public:
  Reader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  std::string_view rest() const { return text_.substr(at_); }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  bool take(std::string_view word) {
    if (!rest().starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  bool take_any(std::span<const std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return take(word); });
  }
  /// Digits from here, at most `limit`.
  std::string_view digits(std::size_t limit) {
    const std::size_t begin = at_;
    while (at_ - begin < limit && is_digit(peek()))
      ++at_;
    return text_.substr(begin, at_ - begin);
  }
  /// True where a word or number cannot go on.
  bool ends() const { return !is_word(peek()); }

 private:
  std::string_view text_;
  std::size_t at_;
};

int number_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits)
    value = value * 10 + (c - '0');
  return value;
}

/// "YYMMDD" or "YYYYMMDD"; a day above 60 is that of a coordination number. Without a century the
/// date exists if it does in either of two.
bool is_date(std::string_view digits) {
  const std::string_view rest = digits.substr(digits.size() - 4);
  const int month = number_of(rest.substr(0, 2));
  int day = number_of(rest.substr(2));
  if (day > 60) day -= 60;
  if (month < 1 || month > 12 || day < 1) return false;
  const auto exists = [&](int year) {
    return std::chrono::year_month_day(std::chrono::year(year),
                                       std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day)))
        .ok();
  };
  if (digits.size() == 6) {
    const int year = number_of(digits.substr(0, 2));
    return exists(1900 + year) || exists(2000 + year);
  }
  const int year = number_of(digits.substr(0, 4));
  return year >= 1850 && year < 2100 && exists(year);
}

/// The check digit over ten digits, by Luhn's algorithm.
bool has_check_digit(std::string_view ten) {
  int sum = 0;
  for (std::size_t i = 0; i < ten.size(); ++i) {
    const int doubled = (ten[i] - '0') * (i % 2 == 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 == 0;
}

using Match = std::optional<PersonalDataMatch>;

/// Between date and serial number: hyphen, plus, the dashes of editors, spaces, or nothing.
constexpr std::array<std::string_view, 9> separators = {"-",      "+", "\u2010", "\u2011", "\u2013",
                                                        "\u2212", " ", "\u00a0", "\u202f"};

Match identity_number(std::string_view text, std::size_t begin) {
  std::size_t run = 0;
  while (begin + run < text.size() && run < 13 && is_digit(text[begin + run]))
    ++run;
  if (run != 6 && run != 8 && run != 10 && run != 12) return {};
  const bool unbroken = run >= 10;
  Reader reader(text, begin);
  const std::string_view date = reader.digits(unbroken ? run - 4 : run);
  if (!unbroken) {
    // " - " as well as "-": editors put spaces around a dash.
    const bool spaced = reader.take(" ");
    if (!reader.take_any(separators) && !spaced) return {};
    if (spaced) reader.take(" ");
  }
  const std::string_view serial = reader.digits(4);
  if (serial.size() != 4 || !reader.ends() || !is_date(date)) return {};
  const std::string ten = std::string(date.substr(date.size() - 6)) + std::string(serial);
  const bool sure = has_check_digit(ten);
  // A day and a time of day look alike but for the check digit.
  if (!sure && unbroken) return {};
  return PersonalDataMatch{sure ? PersonalData::identity_number : PersonalData::unsure_number,
                           begin, reader.at()};
}

/// "1981-12-18-9876". A day and a year after it look alike but for the check digit.
Match dashed_identity_number(std::string_view text, std::size_t begin) {
  Reader reader(text, begin);
  std::string digits;
  for (const std::size_t size : {4U, 2U, 2U, 4U}) {
    if (!digits.empty() && !reader.take("-")) return {};
    const std::string_view part = reader.digits(size);
    if (part.size() != size) return {};
    digits.append(part);
  }
  if (!reader.ends() || !is_date(digits.substr(0, 8)) || !has_check_digit(digits.substr(2)))
    return {};
  return PersonalDataMatch{PersonalData::identity_number, begin, reader.at()};
}

/// "pnr811218-9876": what ends the word is the day, and the check digit is right.
Match glued_identity_number(std::string_view text, std::size_t begin, std::size_t end) {
  if (!is_digit(text[end - 1])) return {};
  std::size_t day = end;
  while (day > begin && is_digit(text[day - 1]))
    --day;
  if (day == begin || (end - day != 6 && end - day != 8)) return {};
  const Match found = identity_number(text, day);
  return found && found->kind == PersonalData::identity_number ? found : Match();
}

/// SE and 22 digits, spaced or not.
Match account(std::string_view text, std::size_t begin) {
  Reader reader(text, begin);
  if (!reader.take("SE")) return {};
  std::size_t count = 0;
  while (count < 22) {
    if (const std::size_t more = reader.digits(22 - count).size(); more > 0)
      count += more;
    else if (count == 0 || !reader.take(" "))
      return {};
  }
  if (!reader.ends()) return {};
  return PersonalDataMatch{PersonalData::account, begin, reader.at()};
}

/// "013-20 60 00", "+46 13 20 60 00", "070-123 45 67".
Match phone(std::string_view text, std::size_t begin) {
  Reader reader(text, begin);
  std::size_t count = 0;
  if (!reader.take("+46")) {
    count = reader.digits(4).size();
    if (count < 2 || reader.peek() != '-') return {};
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
  if (count < 8 || !reader.ends()) return {};
  return PersonalDataMatch{PersonalData::phone, begin, reader.at()};
}

/// From the place of the @: the longest name before it and domain after it.
Match email(std::string_view text, std::size_t at, std::size_t floor) {
  const auto in_name = [](char c) {
    return is_word(c) || c == '.' || c == '_' || c == '-' || c == '+';
  };
  std::size_t begin = at;
  while (begin > floor && in_name(text[begin - 1]))
    --begin;
  std::size_t end = at + 1;
  while (end < text.size() && (is_word(text[end]) || text[end] == '.' || text[end] == '-'))
    ++end;
  while (end > at && text[end - 1] == '.')
    --end;
  const std::string_view domain = text.substr(at + 1, end - std::min(end, at + 1));
  if (begin == at || domain.find('.') == std::string_view::npos) return {};
  return PersonalDataMatch{PersonalData::email, begin, end};
}

/// "ABC 123", "ABC12D". I, Q and V are in no plate.
Match plate(std::string_view text, std::size_t begin) {
  Reader reader(text, begin);
  for (int i = 0; i < 3; ++i) {
    const char c = reader.peek();
    if (!is_upper(c) || c == 'I' || c == 'Q' || c == 'V') return {};
    reader.take(std::string_view(&c, 1));
  }
  reader.take(" ");
  if (reader.digits(2).size() != 2) return {};
  const char last = reader.peek();
  if (!is_digit(last) && !is_upper(last)) return {};
  reader.take(std::string_view(&last, 1));
  if (!reader.ends()) return {};
  return PersonalDataMatch{PersonalData::plate, begin, reader.at()};
}

/// "Berga 3:14": a name with a capital, then block and unit.
Match property(std::string_view text, std::size_t colon, std::size_t floor) {
  std::size_t begin = colon;
  while (begin > floor && colon - begin < 4 && is_digit(text[begin - 1]))
    --begin;
  const std::size_t block = begin;
  if (block == colon || block <= floor || text[block - 1] != ' ') return {};
  begin = block - 1;
  while (begin > floor && is_word(text[begin - 1]))
    --begin;
  const char32_t first = decode_utf8(text, begin).value;
  const bool capital = is_upper(text[begin]) || first == U'Å' || first == U'Ä' || first == U'Ö';
  if (block - 1 - begin < 3 || !capital) return {};
  Reader reader(text, colon + 1);
  const std::size_t unit = reader.digits(4).size();
  if (unit < 1 || unit > 3 || !reader.ends()) return {};
  return PersonalDataMatch{PersonalData::property, begin, reader.at()};
}

/// ASCII letters and Å Ä Ö made small, compared from a place.
bool begins_with(std::string_view text, std::string_view small) {
  if (text.size() < small.size()) return false;
  for (std::size_t i = 0; i < small.size(); ++i) {
    char c = text[i];
    if (is_upper(c)) c = static_cast<char>(c + ('a' - 'A'));
    // Å Ä Ö and å ä ö differ in one bit of their second byte.
    if (i > 0 && small[i - 1] == '\xc3' && static_cast<unsigned char>(c) < 0xa0)
      c = static_cast<char>(static_cast<unsigned char>(c) | 0x20U);
    if (c != small[i]) return false;
  }
  return true;
}

Match sensitive_word(std::string_view text, std::size_t begin) {
  if (begin + 1 >= text.size() || !second_letters[static_cast<unsigned char>(text[begin + 1])])
    return {};
  // All of them begin with a letter of ASCII: capital and small ones differ in one bit.
  const char first = static_cast<char>(static_cast<unsigned char>(text[begin]) | 0x20U);
  for (const Word& word : sensitive_words) {
    if (word.begin.front() != first) continue;
    if (!begins_with(text.substr(begin), word.begin)) continue;
    Reader reader(text, begin + word.begin.size());
    if (word.whole && !reader.ends()) continue;
    return PersonalDataMatch{PersonalData::sensitive_word, begin, reader.at()};
  }
  return {};
}

/// What begins at the place, which is the beginning of a word.
Match match_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_digit(c)) {
    if (Match found = identity_number(text, at)) return found;
    if (Match found = dashed_identity_number(text, at)) return found;
    return c == '0' ? phone(text, at) : Match();
  }
  if (is_upper(c)) {
    if (Match found = account(text, at)) return found;
    if (Match found = plate(text, at)) return found;
  }
  return sensitive_word(text, at);
}

Match match_at_mark(std::string_view text, std::size_t at, std::size_t floor) {
  if (text[at] == '@') return email(text, at, floor);
  return text[at] == ':' ? property(text, at, floor) : phone(text, at);
}

}  // namespace

std::vector<PersonalDataMatch> find_personal_data(std::string_view text) {
  std::vector<PersonalDataMatch> matches;
  std::size_t floor = 0;  // where the last match ended
  for (std::size_t at = 0; at < text.size();) {
    const Class what = class_of(text[at]);
    if (what == Class::other) {
      ++at;
      continue;
    }
    const std::size_t end = what == Class::mark ? at + 1 : word_end(text, at);
    Match found;
    if (what == Class::beginning) found = match_at(text, at);
    if (what == Class::mark) found = match_at_mark(text, at, floor);
    if (!found && what != Class::mark) found = glued_identity_number(text, at, end);
    if (found) {
      matches.push_back(*found);
      at = floor = found->end;
      // It may end within a word; what is left of that begins nothing.
      if (is_word(text[at - 1])) at = word_end(text, at);
    } else {
      at = end;
    }
  }
  return matches;
}

bool is_forbidden(PersonalData kind) {
  return kind == PersonalData::identity_number || kind == PersonalData::account;
}

std::string without_personal_data(std::string_view text) {
  std::string shown;
  std::size_t at = 0;
  for (const PersonalDataMatch& match : find_personal_data(text)) {
    if (match.kind == PersonalData::sensitive_word) continue;
    shown.append(text.substr(at, match.begin - at));
    for (std::size_t i = count_code_points(text.substr(match.begin, match.end - match.begin));
         i > 0; --i)
      shown.append("•");
    at = match.end;
  }
  shown.append(text.substr(at));
  return shown;
}

}  // namespace tertial
