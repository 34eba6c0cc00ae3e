#pragma once
// The time of a pledge of which reports are to be expected.
#include <optional>
#include <utility>

#include "records/pledge/pledge.h"

namespace tertial {

/// Its first and its last day, by the first statement of how often; nothing when none says, when
/// the pledge's time is not stated, or when the two do not meet.
std::optional<std::pair<Date, Date>> reported_time(const Pledge& pledge);

}  // namespace tertial
