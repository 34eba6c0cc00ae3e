#include "derive/later_pledges.h"

#include <algorithm>

#include "derive/district_digest.h"
#include "model/among.h"

namespace tertial {
namespace {

/// A page leads on to the nearest ones; the district's own page lists all.
constexpr std::size_t most_later = 3;

template <class T>
bool share(const std::vector<Ref<T>>& a, const std::vector<Ref<T>>& b) {
  return std::ranges::any_of(a, [&](const Ref<T>& one) { return among(b, one.record()); });
}

/// A pledge without places is for its whole municipality, and so also for each place in it.
bool for_the_same(const Pledge& old, const Pledge& other) {
  if (!share(old.municipalities, other.municipalities)) return false;
  return other.districts.empty() || share(old.districts, other.districts);
}

}  // namespace

bool is_in_force(const PledgeHistory& history, const AsOf& as_of) {
  const PartialDate& valid = *history.record().valid;
  return history.schedule.committed && valid.stated() && !as_of.is_before(valid.first) &&
         !as_of.is_after(valid.last);
}

LaterPledges later_pledges(const PledgeHistory& history, const std::vector<PledgeHistory>& all,
                           const AsOf& as_of) {
  const Pledge& old = history.record();
  LaterPledges later;
  for (const PledgeHistory& other : all) {
    const Pledge& pledge = other.record();
    if (!pledge.valid->stated() || pledge.valid->first <= old.valid->first) continue;
    if (for_the_same(old, pledge)) later.pledges.push_back(&other);
  }
  std::ranges::sort(later.pledges, [](const PledgeHistory* a, const PledgeHistory* b) {
    return later_pledge(*a, *b);
  });
  const auto holds = [&](const PledgeHistory* pledge) { return is_in_force(*pledge, as_of); };
  later.in_force = std::ranges::any_of(later.pledges, holds);
  if (later.in_force)
    std::erase_if(later.pledges, [&](const PledgeHistory* pledge) { return !holds(pledge); });
  if (later.pledges.size() > most_later) later.pledges.resize(most_later);
  return later;
}

}  // namespace tertial
