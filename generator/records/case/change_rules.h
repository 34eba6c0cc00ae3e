#pragma once
// The rules of what changed between the steps of a case: steps that exist and stand in order, both
// sides with their sources, verbs that agree with the kind, and no paraphrase compared by words.
#include "records/case/case.h"
#include "records/registry.h"

namespace tertial {

void check_changes(const Case& matter, const RuleContext& context);

}  // namespace tertial
