#pragma once
// A point whose code could not be read may be any that others name.
#include <algorithm>

#include "records/pledge/pledge.h"

namespace tertial {

inline bool has_unread_point(const Pledge& pledge) {
  return std::ranges::any_of(pledge.points, [](const Point& point) { return point.code->empty(); });
}

}  // namespace tertial
