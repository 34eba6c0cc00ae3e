#pragma once
// What is told as done at a time that has not come. Owns the rule that all types share: a warning
// at most, since it goes away by itself when the day comes.
#include "base/date.h"
#include "base/diagnostic.h"

namespace tertial {

struct RuleContext;

/// Whether the time has not begun on the day of the build.
bool is_ahead(const PartialDate& told, const RuleContext& context);
/// Warns that the field `name` tells as done what has not begun.
void check_not_ahead(const PartialDate& told, std::string_view name, Span at,
                     const RuleContext& context);

/// Reports the reason `upcoming`, where what is awaited is computed.
void report_upcoming(Span at, const RuleContext& context);

}  // namespace tertial
