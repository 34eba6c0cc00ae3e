#include "derive/promise_chain.h"

#include <algorithm>

namespace tertial {
namespace {

bool earlier_link(const ChainLink& a, const ChainLink& b) {
  const auto key = [](const ChainLink& link) {
    return std::tuple(link.point->promised, link.history->record().valid->first,
                      std::string_view(link.history->pledge->id));
  };
  return key(a) < key(b);
}

bool longer_chain(const PromiseChain& a, const PromiseChain& b) {
  if (a.promised != b.promised) return b.promised < a.promised;
  if (a.links.size() != b.links.size()) return b.links.size() < a.links.size();
  return earlier_link(a.links.front(), b.links.front());
}

}  // namespace

bool in_chain(const PointHistory& point) {
  return point.continues.point || !point.continued_by.empty() || point.carried_over_by;
}

PromiseChain chain_from(const Histories& histories, const ChainLink& first) {
  PromiseChain chain;
  chain.links.push_back(first);
  for (std::size_t at = 0; at < chain.links.size(); ++at) {
    const ChainLink link = chain.links[at];
    for (const PointTarget& later : link.point->continued_by)
      chain.links.push_back({&histories.of(*later.pledge), &histories.of(later)});
    chain.promised = std::max(chain.promised, link.point->promised);
    if (link.point->continued_by.size() > 1) chain.splits.push_back(link);
    if (link.point->trace_lost()) chain.lost.push_back(link);
  }
  std::ranges::stable_sort(chain.links, earlier_link);
  return chain;
}

std::vector<PromiseChain> promise_chains(const Histories& histories) {
  std::vector<PromiseChain> chains;
  for (const PledgeHistory& history : histories.all())
    for (const PointHistory& point : history.points)
      if (in_chain(point) && !point.continues.point)
        chains.push_back(chain_from(histories, {&history, &point}));
  std::ranges::stable_sort(chains, longer_chain);
  return chains;
}

}  // namespace tertial
