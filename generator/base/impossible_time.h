#pragma once
// Days, months and periods that are written as they ought to be, but are in no calendar.
#include <string_view>

#include "base/diagnostic.h"

namespace tertial {

/// What a month or year has instead ("2024-02-30", "2024-13", "2024-t4"), of an interval
/// ("2024-05..2024-13") for its first end that is none; empty for other texts.
Sentence advice_on_impossible_time(std::string_view text);

}  // namespace tertial
