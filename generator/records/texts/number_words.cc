#include "records/texts/number_words.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/ascii.h"
#include "base/text.h"

namespace tertial {
namespace {

constexpr std::array<std::string_view, 21> numbers{
    "noll",    "ett",    "två",    "tre",     "fyra",  "fem",    "sex",
    "sju",     "åtta",   "nio",    "tio",     "elva",  "tolv",   "tretton",
    "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo"};

constexpr std::array<std::string_view, 8> tens{"tjugo",  "trettio", "fyrtio", "femtio",
                                               "sextio", "sjuttio", "åttio",  "nittio"};

constexpr std::size_t longest_number = 12;  // in bytes: "sjuttioåtta"

}  // namespace

std::optional<std::int64_t> stated_number(std::string_view word) {
  if (word.empty() || word.size() > longest_number) return std::nullopt;
  if (is_digit(word.front())) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
    return number;
  }
  const std::string lower = lower_case(word);
  if (lower == "en") return 1;
  const auto it = std::ranges::find(numbers, std::string_view(lower));
  if (it != numbers.end()) return it - numbers.begin();
  for (std::size_t ten = 0; ten < tens.size(); ++ten) {
    if (!lower.starts_with(tens.at(ten))) continue;
    const auto rest = std::string_view(lower).substr(tens.at(ten).size());
    const auto unit = std::ranges::find(numbers.begin() + 1, numbers.begin() + 10, rest);
    if (!rest.empty() && unit == numbers.begin() + 10) return std::nullopt;
    const std::int64_t units = rest.empty() ? 0 : unit - numbers.begin();
    return static_cast<std::int64_t>(ten + 2) * 10 + units;
  }
  return std::nullopt;
}

std::string_view number_word(std::int64_t number) {
  if (number < 0 || number >= static_cast<std::int64_t>(numbers.size())) return {};
  return numbers[static_cast<std::size_t>(number)];
}

}  // namespace tertial
