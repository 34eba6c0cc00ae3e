#pragma once
// The date that a point in time has in Europe/Stockholm. Reads no clock and no environment:
// app/ asks the clock or SOURCE_DATE_EPOCH and passes the seconds.
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.h"

namespace tertial {

/// `epoch_seconds` since 1970-01-01T00:00:00Z; summer time included.
Date date_in_stockholm(std::int64_t epoch_seconds);
/// The value of SOURCE_DATE_EPOCH: decimal seconds within years 1–9999, else nothing.
std::optional<std::int64_t> parse_epoch(std::string_view text);

}  // namespace tertial
