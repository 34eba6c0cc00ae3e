#pragma once
// What records tell as done: the one list of dated facts that only the past can hold. An editor is
// warned of those whose day has not come, and no page tells them as done: what was held is planned
// until then, what is to be published is awaited, and what nothing else says of it is left out.
#include "base/as_of.h"
#include "model/model.h"

namespace tertial {

struct RuleContext;

/// Warns of what the record tells as done at a time that has not begun.
void check_happened(const Record& record, const RuleContext& context);

/// Warns of a register that is said to be complete for days to come. It tells nothing of them:
/// until a report's day has passed it is awaited.
void check_complete_registers(const RuleContext& context);

/// Takes back, in all records, what has not happened on the day that the site is looked at from. To
/// be called once, after the rules and before anything is derived.
void take_back_ahead(Model& model, const AsOf& as_of);

}  // namespace tertial
