#pragma once
// Civil dates and the partial dates of the sources. No clock, no time zone.
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tertial {

struct Date {
  std::int16_t year = 0;
  std::uint8_t month = 0;  ///< 1–12; 0 in a Date that was never set
  std::uint8_t day = 0;
  auto operator<=>(const Date&) const = default;
};

/// Years that records may speak of: the law of 1734 and plans for 2100, but no slip of the pen that
/// would make ten thousand periods.
inline constexpr int first_year = 1500, last_year = 2200;

bool is_valid(Date date);
int days_in_month(int year, int month);
/// ISO 8601 calendar date "2024-05-22"; nothing when it is not one, or not a real day.
std::optional<Date> parse_date(std::string_view text);
std::string to_string(Date date);
/// Days since 1970-01-01 (proleptic Gregorian).
std::int64_t day_number(Date date);
Date from_day_number(std::int64_t days);
inline Date add_days(Date date, std::int64_t days) {
  return from_day_number(day_number(date) + days);
}

/// What a source says of a date: a day, a month, a year, an interval, or nothing.
/// Written as EDTF (ISO 8601-2) level 0 strings: "2023-06-14", "2023-06", "2023",
/// "2024/2025", "2024-08/2025-12"; ".." is "not stated".
struct PartialDate {
  enum class Precision : std::uint8_t { not_stated, day, month, year, interval };
  Precision precision = Precision::not_stated;
  Date first, last;                         ///< the days it may cover; unset when not stated
  Precision begin = Precision::not_stated;  ///< precision of the interval's ends
  Precision end = Precision::not_stated;
  bool stated() const { return precision != Precision::not_stated; }
  auto operator<=>(const PartialDate&) const = default;
};

std::optional<PartialDate> parse_partial_date(std::string_view text);
/// The EDTF form that parse_partial_date reads.
std::string to_string(const PartialDate& date);

}  // namespace tertial
