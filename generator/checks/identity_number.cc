#include "checks/identity_number.h"

#include <array>
#include <chrono>
#include <string>

#include "checks/plain_start.h"
#include "checks/reader.h"

namespace tertial {
namespace {

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
/// Case numbers, addresses and names of files have these between a day and other digits.
constexpr std::array<std::string_view, 2> marks = {"/", "_"};

/// What often stands behind a day; each tenth of them has a right check digit.
bool is_year_or_time(std::string_view four) {
  const int value = number_of(four);
  return (value >= 1900 && value < 2100) || (value < 2400 && value % 100 < 60);
}

/// With a right check digit, but parted as a day and what stands behind it are: where that may be a
/// year or a time of day, somebody has to look. A day in digits with another number right behind it
/// is refused: it is rare, and can be written otherwise.
PersonalData loosely_parted(std::string_view serial) {
  return is_year_or_time(serial) ? PersonalData::unsure_number : PersonalData::identity_number;
}

struct Serial {
  std::string_view digits;
  bool sure;  ///< the check digit is right
};

/// The last four digits of a number, where the date before them exists.
std::optional<Serial> read_serial(Reader& reader, std::string_view date) {
  const std::string_view digits = reader.digits(4);
  if (digits.size() != 4 || !reader.ends() || !is_date(date)) return std::nullopt;
  return Serial{digits, has_check_digit(std::string(date.substr(date.size() - 6)).append(digits))};
}

Match parted_identity_number(std::string_view text, std::size_t begin) {
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
  const std::optional<Serial> serial = read_serial(reader, date);
  // A day and a time of day look alike but for the check digit.
  if (!serial || (!serial->sure && unbroken)) return {};
  return PersonalDataMatch{
      serial->sure ? PersonalData::identity_number : PersonalData::unsure_number, begin,
      reader.at()};
}

/// "811218/9876", "811218_9876". A path's part behind a "/" may be a day with an article's number.
Match marked_identity_number(std::string_view text, std::size_t begin) {
  Reader reader(text, begin);
  const std::string_view date = reader.digits(9);
  if ((date.size() != 6 && date.size() != 8) || !reader.take_any(marks)) return {};
  const std::optional<Serial> serial = read_serial(reader, date);
  if (!serial || !serial->sure) return {};
  const bool in_path = begin > 0 && text[begin - 1] == '/';
  return PersonalDataMatch{in_path ? PersonalData::unsure_number : loosely_parted(serial->digits),
                           begin, reader.at()};
}

/// "1981-12-18-9876", "81 12 18 9876". A day and a year after it look alike but for the check
/// digit.
Match dated_identity_number(std::string_view text, std::size_t begin) {
  Reader reader(text, begin);
  std::string date(reader.digits(4));
  const std::string_view between = reader.peek() == ' ' ? " " : "-";
  for (int part = 0; part < 2; ++part) {
    if (!reader.take(between)) return {};
    const std::string_view two = reader.digits(2);
    if (two.size() != 2) return {};
    date.append(two);
  }
  if (date.size() != 6 && date.size() != 8) return {};
  const bool loose = reader.take(" ");
  if (!loose && !reader.take("-") && !reader.take("+")) return {};
  const std::optional<Serial> serial = read_serial(reader, date);
  if (!serial || !serial->sure) return {};
  return PersonalDataMatch{loose ? loosely_parted(serial->digits) : PersonalData::identity_number,
                           begin, reader.at()};
}

/// As its characters stand, whatever they are.
Match plain_identity_number(std::string_view text, std::size_t begin) {
  if (const Match found = parted_identity_number(text, begin)) return found;
  if (const Match found = marked_identity_number(text, begin)) return found;
  return dated_identity_number(text, begin);
}

/// The first byte of a character that may be unseen, a dash or a space, or of how it is written.
bool may_be_odd(char c) {
  return static_cast<unsigned char>(c) > 127 || c == '&' || c == '%' || is_emphasis(c);
}

/// Whether an identity number may begin with a run of so many digits.
bool may_begin(std::string_view text, std::size_t begin) {
  Reader reader(text, begin);
  const std::size_t run = reader.digits(13).size();
  if (run == 6 || run == 8) return number_may_go_on(text, reader.at());
  return run == 10 || run == 12 ||
         ((run == 2 || run == 4) && (reader.peek() == '-' || reader.peek() == ' ')) ||
         (run < 12 && may_be_odd(reader.peek()));
}

}  // namespace

bool number_may_go_on(std::string_view text, std::size_t end) {
  const auto parts = [](char c) {
    return c == '-' || c == '+' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '/' ||
           may_be_odd(c);
  };
  const std::string_view rest = text.substr(end);
  return rest.size() > 1 && parts(rest[0]) &&
         (is_digit(rest[1]) || parts(rest[1]) || may_be_odd(rest[0]));
}

std::optional<PersonalDataMatch> identity_number(std::string_view text, std::size_t begin) {
  if (!may_begin(text, begin)) return {};
  if (const Match found = plain_identity_number(text, begin)) return found;
  const PlainStart start(text, begin);
  const Match found = plain_identity_number(start.text(), 0);
  // Two lines may be about two things: only a check digit tells that they are about one.
  if (!found || found->kind != PersonalData::identity_number) return {};
  return PersonalDataMatch{found->kind, begin, begin + start.source_size(found->end)};
}

std::optional<PersonalDataMatch> glued_identity_number(std::string_view text, std::size_t begin,
                                                       std::size_t end) {
  if (!is_digit(text[end - 1])) return {};
  std::size_t day = end;
  while (day > begin && is_digit(text[day - 1]))
    --day;
  if (day == begin || (end - day != 6 && end - day != 8)) return {};
  const Match found = identity_number(text, day);
  return found && found->kind == PersonalData::identity_number ? found : Match();
}

}  // namespace tertial
