#include "base/time_of_day.h"

#include "base/ascii.h"

namespace tertial {
namespace {

/// The number of two digits at `at`, or -1.
int two_digits(std::string_view text, std::size_t at) {
  const auto digit = [&](std::size_t i) { return is_digit(text[i]) ? text[i] - '0' : -100; };
  const int number = digit(at) * 10 + digit(at + 1);
  return number < 0 ? -1 : number;
}

void append_two_digits(std::string& out, int number) {
  out += static_cast<char>('0' + number / 10);
  out += static_cast<char>('0' + number % 10);
}

}  // namespace

std::optional<TimeOfDay> parse_time_of_day(std::string_view text) {
  if (text.size() != 5 || (text[2] != ':' && text[2] != '.')) return std::nullopt;
  const int hour = two_digits(text, 0);
  const int minute = two_digits(text, 3);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return std::nullopt;
  return TimeOfDay{static_cast<std::uint8_t>(hour), static_cast<std::uint8_t>(minute)};
}

std::string to_string(TimeOfDay time) {
  std::string text;
  append_two_digits(text, time.hour);
  text += ':';
  append_two_digits(text, time.minute);
  return text;
}

}  // namespace tertial
