#include "derive/district_answer.h"

#include <algorithm>

#include "derive/later_pledges.h"

namespace tertial {
namespace {

struct PartyShare {
  const Record* party = nullptr;
  std::size_t points = 0;
};

void add_points(DistrictAnswer& answer, const DistrictPledge& pledge,
                std::vector<PartyShare>& shares) {
  answer.pledges.push_back(&pledge);
  answer.points += pledge.points.size();
  for (std::size_t i = 0; i < shown_status_count; ++i)
    answer.counts[i] += pledge.counts[i];
  for (const PointHistory* point : pledge.points) {
    for (const Responsible& responsible : point->point->responsible) {
      const Record* party = &responsible.party.record();
      auto it = std::ranges::find(shares, party, &PartyShare::party);
      if (it == shares.end()) it = shares.insert(shares.end(), {party, 0});
      ++it->points;
    }
  }
}

void add_in_force(DistrictAnswer& answer, const std::vector<DistrictPledge>& pledges,
                  const AsOf& as_of) {
  for (const DistrictPledge& pledge : pledges) {
    if (is_in_force(*pledge.history, as_of) &&
        std::ranges::find(answer.in_force, pledge.history) == answer.in_force.end())
      answer.in_force.push_back(pledge.history);
    if (!pledge.history->schedule.committed) continue;
    if (!answer.latest || later_pledge(*pledge.history, *answer.latest))
      answer.latest = pledge.history;
  }
}

}  // namespace

DistrictAnswer answer_of(const DistrictDigest& digest, const AsOf& as_of) {
  DistrictAnswer answer;
  add_in_force(answer, digest.pledges, as_of);
  add_in_force(answer, digest.municipal, as_of);
  if (!answer.in_force.empty()) answer.latest = nullptr;

  answer.municipal = digest.pledges.empty();
  std::vector<PartyShare> shares;
  for (const DistrictPledge& pledge : answer.municipal ? digest.municipal : digest.pledges) {
    answer.absent += pledge.history->absent_reports();
    if (pledge.history->points.empty())
      ++answer.without_points;
    else if (!pledge.points.empty())
      add_points(answer, pledge, shares);
  }
  std::ranges::stable_sort(shares, std::ranges::greater{}, &PartyShare::points);
  answer.parties.reserve(shares.size());
  for (const PartyShare& share : shares)
    answer.parties.push_back(share.party);
  return answer;
}

}  // namespace tertial
