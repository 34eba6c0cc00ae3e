#pragma once
// A point's life through pledges: the same thing promised again, pledge after pledge. A chain is
// the links that `continues` makes; each pledge keeps its own history, and no figure of one is ever
// added to another's (DOMAIN rule 4). A point that a report says goes on, and that no later point
// names, is an end where the trace is lost.
#include "derive/history.h"

namespace tertial {

struct ChainLink {
  const PledgeHistory* history = nullptr;
  const PointHistory* point = nullptr;
};

struct PromiseChain {
  std::vector<ChainLink> links;   ///< never empty; earlier pledges first, the first one alone
  std::size_t promised = 1;       ///< how many times the latest of them was promised
  std::vector<ChainLink> splits;  ///< links that more than one later point continues
  std::vector<ChainLink> lost;    ///< carried over, and named by no later point
};

/// True when the point is more than a single promise: it continues, is continued or carried over.
bool in_chain(const PointHistory& point);

/// The chain that begins with this point. Precondition: it continues no other point.
PromiseChain chain_from(const Histories& histories, const ChainLink& first);

/// All chains: longest first, then by their beginning.
std::vector<PromiseChain> promise_chains(const Histories& histories);

}  // namespace tertial
