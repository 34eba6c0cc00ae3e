#pragma once
// Dates and periods as people write them out of habit, turned into what files hold. Only for
// advice: nothing is read as what it probably means.
#include <optional>
#include <string_view>

#include "base/date.h"
#include "base/period.h"

namespace tertial {

/// "21 november 2026", "2026/11/21", "21.11.2026", "november 2026": the day or the month.
std::optional<PartialDate> guess_date(std::string_view text);

/// "T2 2024", "tertial 2 2024", "2024 kvartal 1", "november 2024": the period.
std::optional<Period> guess_period(std::string_view text);

}  // namespace tertial
