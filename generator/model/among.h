#pragma once
// Whether a record is one of those that a field names.
#include <algorithm>

#include "model/model.h"

namespace tertial {

/// Also of references that lead nowhere, which name none.
template <class T>
bool among(const std::vector<Ref<T>>& refs, const Record& record) {
  return std::ranges::any_of(refs, [&](const Ref<T>& ref) { return ref.raw.target == &record; });
}

}  // namespace tertial
