#pragma once
// Exact decimal numbers of the sources: "15", "34.5", "-2.50". Kept as written, compared and
// divided without floating point, so that no figure changes on the way to a page.
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tertial {

struct Decimal {
  std::int64_t millionths = 0;
  std::uint8_t decimals = 0;  ///< as written: 2 in "34.50"
  bool unread = false;        ///< what was written is no number: it is compared with none
  bool whole() const { return millionths % 1'000'000 == 0; }
};
/// By value: "34.5" and "34.50" are the same number.
inline std::strong_ordering operator<=>(Decimal a, Decimal b) {
  return a.millionths <=> b.millionths;
}
inline bool operator==(Decimal a, Decimal b) {
  return a.millionths == b.millionths;
}

/// At most 12 digits, then at most six decimals after a point or a comma, with a hyphen or a minus
/// sign before a negative one. No spaces, no exponent.
std::optional<Decimal> parse_decimal(std::string_view text);
inline Decimal whole_number(std::int64_t number) {
  return {number * 1'000'000, 0};
}
/// The largest number that a Decimal holds, either way.
inline constexpr std::int64_t largest_whole_decimal = 999'999'999'999;

/// With a point and as many decimals as were written: "-2.50".
std::string to_string(Decimal number);
/// `part` of `whole` in ten-thousandths, rounded half up. Precondition: 0 <= part <= whole, whole >
/// 0.
int ten_thousandths(Decimal part, Decimal whole);

}  // namespace tertial
