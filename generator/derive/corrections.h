#pragma once
// The public log of corrections: which stand beside a record, newest first. One that is dated after
// the day that the site is built for has not been made yet.
#include <vector>

#include "base/as_of.h"
#include "model/model.h"
#include "records/correction/correction.h"

namespace tertial {

std::vector<const Record*> corrections_of(const Record& record, const Model& model,
                                          const AsOf& as_of);
std::vector<const Record*> all_corrections(const Model& model, const AsOf& as_of);

}  // namespace tertial
