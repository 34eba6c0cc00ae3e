#pragma once
// Which texts of records pages show on the as-of day: what tells of a day to come has been taken
// back by then.
#include <vector>

#include "model/model.h"

namespace tertial {

class ShownTexts {
 public:
  /// After take_back_ahead().
  explicit ShownTexts(const Model& model);
  /// Whether the place stands in one of them.
  bool contain(const Span& at) const;

 private:
  std::vector<Span> texts_;  // in order; none overlaps another
};

}  // namespace tertial
