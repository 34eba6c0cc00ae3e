#include "records/pledge/reported_time.h"

#include <algorithm>

namespace tertial {

std::optional<std::pair<Date, Date>> reported_time(const Pledge& pledge) {
  if (pledge.cadence.empty() || !pledge.valid->stated()) return std::nullopt;
  std::pair time{pledge.valid->first, pledge.valid->last};
  const std::optional<PartialDate>& during = pledge.cadence.front().during;
  if (during && during->stated()) {
    time.first = std::max(time.first, during->first);
    time.second = std::min(time.second, during->last);
  }
  return time.second < time.first ? std::nullopt : std::optional(time);
}

}  // namespace tertial
