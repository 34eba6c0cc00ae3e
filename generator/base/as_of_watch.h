#pragma once
// Hears what one thread asks of the day that a site is looked at from, so that of one page it can
// be told when it changes by itself.
#include <optional>

#include "base/date.h"

namespace tertial {

/// As long as it lives it hears its own thread; one at a time in each.
class AsOfWatch {
 public:
  AsOfWatch();
  AsOfWatch(const AsOfWatch&) = delete;
  AsOfWatch& operator=(const AsOfWatch&) = delete;
  ~AsOfWatch();

  /// As AsOf::next_change(), of the questions since.
  const std::optional<Date>& next_change() const { return next_; }
  /// Called for each question: `day` is the first later one with another answer.
  static void hear(Date day);

 private:
  std::optional<Date> next_;
};

}  // namespace tertial
