#pragma once
// Where a report comes from: who gave it and when, held against the pledge and its period.
#include "records/followup/followup.h"
#include "records/registry.h"

namespace tertial {

void check_origin(const Followup& followup, const Pledge& pledge, const RuleContext& context);

}  // namespace tertial
