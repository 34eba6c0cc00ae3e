#include "base/clock.h"

#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <charconv>
#include <memory>
#include <stdexcept>

namespace tertial {
namespace {

constexpr std::int64_t seconds_per_day = 86400;

std::int64_t floor_divide(std::int64_t value, std::int64_t by) {
  return (value >= 0 ? value : value - by + 1) / by;
}

}  // namespace

Date date_in_stockholm(std::int64_t epoch_seconds) {
  const std::unique_ptr<icu::TimeZone> zone(
      icu::TimeZone::createTimeZone(icu::UnicodeString("Europe/Stockholm")));
  // Without its data ICU answers with an "unknown" zone, which is UTC: wrong for an hour or two
  // every night.
  if (!zone || *zone == icu::TimeZone::getUnknown())
    throw std::runtime_error("ICU has no time zone Europe/Stockholm");
  std::int32_t raw = 0;
  std::int32_t summer = 0;
  UErrorCode status = U_ZERO_ERROR;
  zone->getOffset(static_cast<UDate>(epoch_seconds) * 1000, false, raw, summer, status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU gives no offset for Europe/Stockholm");
  return from_day_number(floor_divide(epoch_seconds + (raw + summer) / 1000, seconds_per_day));
}

std::optional<std::int64_t> parse_epoch(std::string_view text) {
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  const std::int64_t first = day_number({1, 1, 2}) * seconds_per_day;
  const std::int64_t last = day_number({9999, 12, 30}) * seconds_per_day;
  if (seconds < first || seconds > last) return std::nullopt;
  return seconds;
}

}  // namespace tertial
