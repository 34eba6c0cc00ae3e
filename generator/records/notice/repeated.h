#pragma once
// Which notices announce §§ that another notice had announced before: the time for appeal of those
// runs from the first one.
#include <vector>

#include "model/model.h"

namespace tertial {

struct RepeatedNotice {
  const Record* first = nullptr;  ///< null: announces nothing that was announced before
  bool whole = false;             ///< all its §§ are among those of the first
};

/// By the notices' positions. Only notices of minutes whose day of posting is stated.
std::vector<RepeatedNotice> repeated_notices(const Model& model);

}  // namespace tertial
