#include "base/date.h"

#include <array>

namespace tertial {
namespace {

using Precision = PartialDate::Precision;

/// `count` digits at `at`, or nothing.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return std::nullopt;
  int value = 0;
  for (const char c : text.substr(at, count)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

Date make_date(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(day)};
}

void append_number(std::string& out, int number, int width) {
  const std::string plain = std::to_string(number);
  for (int missing = width - static_cast<int>(plain.size()); missing > 0; --missing)
    out.push_back('0');
  out.append(plain);
}

/// A day, a month or a year; never an interval.
std::optional<PartialDate> parse_simple(std::string_view text) {
  PartialDate result;
  if (text.size() == 10) {
    const std::optional<Date> day = parse_date(text);
    if (!day) return std::nullopt;
    result.precision = Precision::day;
    result.first = result.last = *day;
    return result;
  }
  const std::optional<int> year = digits(text, 0, 4);
  if (!year || *year < 1) return std::nullopt;
  if (text.size() == 4) {
    result.precision = Precision::year;
    result.first = make_date(*year, 1, 1);
    result.last = make_date(*year, 12, 31);
    return result;
  }
  const std::optional<int> month = digits(text, 5, 2);
  if (text.size() != 7 || text[4] != '-' || !month || *month < 1 || *month > 12)
    return std::nullopt;
  result.precision = Precision::month;
  result.first = make_date(*year, *month, 1);
  result.last = make_date(*year, *month, days_in_month(*year, *month));
  return result;
}

std::string to_precision(Date date, Precision precision) {
  std::string out = to_string(date);
  if (precision == Precision::year) out.resize(4);
  if (precision == Precision::month) out.resize(7);
  return out;
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

bool is_valid(Date date) {
  return date.year >= 1 && date.year <= 9999 && date.day >= 1 &&
         date.day <= days_in_month(date.year, date.month);
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const std::optional<int> year = digits(text, 0, 4);
  const std::optional<int> month = digits(text, 5, 2);
  const std::optional<int> day = digits(text, 8, 2);
  if (!year || !month || !day) return std::nullopt;
  const Date date = make_date(*year, *month, *day);
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

std::string to_string(Date date) {
  std::string out;
  append_number(out, date.year, 4);
  out.push_back('-');
  append_number(out, date.month, 2);
  out.push_back('-');
  append_number(out, date.day, 2);
  return out;
}

// Both directions count in years that begin in March, so that the leap day comes last, and in
// eras of 400 years (146 097 days), within which the pattern of leap years is always the same.
std::int64_t day_number(Date date) {
  const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t month_from_march = (date.month + 9) % 12;
  const std::int64_t day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
  const std::int64_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  constexpr std::int64_t from_year_0_to_1970 = 719468;
  return era * 146097 + day_of_era - from_year_0_to_1970;
}

Date from_day_number(std::int64_t days) {
  const std::int64_t shifted = days + 719468;
  const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const std::int64_t day_of_era = shifted - era * 146097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const std::int64_t day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
  const std::int64_t month = (month_from_march + 2) % 12 + 1;
  const std::int64_t year = era * 400 + year_of_era + (month <= 2 ? 1 : 0);
  return make_date(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
}

std::optional<PartialDate> parse_partial_date(std::string_view text) {
  if (text == "..") return PartialDate{};
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return parse_simple(text);
  const std::optional<PartialDate> begin = parse_simple(text.substr(0, slash));
  const std::optional<PartialDate> end = parse_simple(text.substr(slash + 1));
  if (!begin || !end || begin->first > end->last) return std::nullopt;
  return PartialDate{Precision::interval, begin->first, end->last, begin->precision,
                     end->precision};
}

std::string to_string(const PartialDate& date) {
  if (!date.stated()) return "..";
  if (date.precision != Precision::interval) return to_precision(date.first, date.precision);
  return to_precision(date.first, date.begin) + "/" + to_precision(date.last, date.end);
}

}  // namespace tertial
