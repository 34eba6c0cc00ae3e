#include "derive/tally.h"

#include <algorithm>

namespace tertial {

void Tally::add_absent(const Period& period, bool never_made) {
  ++absent;
  if (never_made) ++not_reported;
  if (!oldest || earlier(period, *oldest)) oldest = period;
}

Tally& Tallies::of(const Record* about) {
  const auto [at, fresh] = places_.emplace(about, tallies_.size());
  if (fresh) tallies_.push_back({.about = about});
  return tallies_[at->second];
}

std::vector<Tally> Tallies::take() {
  std::ranges::sort(tallies_, [](const Tally& a, const Tally& b) {
    if (!a.about || !b.about) return a.about != nullptr && b.about == nullptr;
    return a.about->id < b.about->id;
  });
  return std::move(tallies_);
}

}  // namespace tertial
