#pragma once
// A time on the wall clock, to the minute. Which clock (Europe/Stockholm) and which day are told by
// whoever holds it; no clock is read here.
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tertial {

struct TimeOfDay {
  std::uint8_t hour = 0;  ///< 0–23; 24 in one that could not be read
  std::uint8_t minute = 0;
  auto operator<=>(const TimeOfDay&) const = default;
};

/// "18:00" or "18.00", from 00:00 to 23:59; nothing when it is not one.
std::optional<TimeOfDay> parse_time_of_day(std::string_view text);
/// "18:00".
std::string to_string(TimeOfDay time);

}  // namespace tertial
