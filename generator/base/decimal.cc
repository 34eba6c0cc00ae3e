#include "base/decimal.h"

#include <array>

#include "base/ascii.h"

namespace tertial {
namespace {

constexpr std::size_t most_digits = 12;
constexpr std::size_t most_decimals = 6;
constexpr std::int64_t one = 1'000'000;

/// Takes digits from the front of `text` into `number`; how many there were.
std::size_t take_digits(std::string_view& text, std::int64_t& number) {
  std::size_t count = 0;
  while (count < text.size() && count <= most_digits && is_digit(text[count]))
    number = number * 10 + (text[count++] - '0');
  text.remove_prefix(count);
  return count;
}

}  // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
  constexpr std::array<std::string_view, 2> minus_signs{"-", "\u2212"};
  bool negative = false;
  for (const std::string_view sign : minus_signs)
    if (!negative && text.starts_with(sign)) {
      negative = true;
      text.remove_prefix(sign.size());
    }
  std::int64_t whole = 0;
  const std::size_t digits = take_digits(text, whole);
  if (digits == 0 || digits > most_digits) return std::nullopt;
  std::int64_t fraction = 0;
  std::size_t decimals = 0;
  if (!text.empty()) {
    if (text.front() != '.' && text.front() != ',') return std::nullopt;
    text.remove_prefix(1);
    decimals = take_digits(text, fraction);
    if (decimals == 0 || decimals > most_decimals || !text.empty()) return std::nullopt;
  }
  for (std::size_t i = decimals; i < most_decimals; ++i)
    fraction *= 10;
  const std::int64_t size = whole * one + fraction;
  return Decimal{negative ? -size : size, static_cast<std::uint8_t>(decimals)};
}

std::string to_string(Decimal number) {
  const std::int64_t size = number.millionths < 0 ? -number.millionths : number.millionths;
  std::string text = number.millionths < 0 ? "-" : "";
  text += std::to_string(size / one);
  if (number.decimals == 0) return text;
  std::string fraction = std::to_string(one + size % one);  // a 1 before the six decimals
  text += "." + fraction.substr(1, number.decimals);
  return text;
}

int ten_thousandths(Decimal part, Decimal whole) {
  constexpr std::int64_t parts = 10'000;
  std::int64_t numerator = part.millionths;
  std::int64_t denominator = whole.millionths;
  while (denominator > INT64_MAX / parts / 2) {
    numerator /= 10;
    denominator /= 10;
  }
  return static_cast<int>((numerator * parts + denominator / 2) / denominator);
}

}  // namespace tertial
