#pragma once
// Notices that announce the same §§ of the same minutes once more: the time for appeal runs from
// the one that was posted first. Found once for all notices, for the rule and for the board.
#include <vector>

#include "model/model.h"

namespace tertial {

/// For each notice, by Record::position: the one of its kind and §§ that was posted before it, or
/// null. A notice of single items, and one without a day, repeats nothing.
std::vector<const Record*> first_notices(const Model& model);

}  // namespace tertial
