#pragma once
// The chain behind a decided pledge: pledge → case → decision § → minutes → notice. Which links are
// not registered; that something is not linked says nothing of whether it exists.
#include <vector>

#include "derive/notices.h"
#include "model/model.h"
#include "records/meeting/item.h"

namespace tertial {

enum class DecisionStep : std::uint8_t { matter, item, minutes, notice };

/// In the order of the chain. Empty for a pledge that is only proposed: nothing is decided yet.
std::vector<DecisionStep> missing_links(const Model& model, const Notices& notices, const Pledge& pledge);

}  // namespace tertial
