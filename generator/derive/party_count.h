#pragma once
// How many parties of a pledge a stated number is to be compared with.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "records/pledge/pledge.h"

namespace tertial {

/// "Kommunen och 16 samverkansparter", "16 parter": the municipality that promises may be counted
/// or not. The reading nearest to what is stated.
struct PartyCount {
  std::int64_t number = 0;
  bool with_municipality = true;
};

inline PartyCount party_count(const Pledge& pledge, std::int64_t stated) {
  const auto all = static_cast<std::int64_t>(pledge.parties.size());
  const std::int64_t others = std::ranges::count_if(pledge.parties, [](const Responsible& one) {
    return !one.party.resolved() || one.party->sector != Sector::municipality;
  });
  if (std::abs(stated - others) < std::abs(stated - all)) return {others, false};
  return {all, true};
}

}  // namespace tertial
