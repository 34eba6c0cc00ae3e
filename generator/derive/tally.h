#pragma once
// What was to be expected and what of it is registered here, counted by one thing: who answers for
// it, the pledge, the body, the place. Reports and inspections are counted alike.
#include <map>
#include <optional>
#include <vector>

#include "base/period.h"
#include "model/model.h"

namespace tertial {

/// Only what is over: expected = registered + otherwise + called_off + absent.
struct Tally {
  const Record* about = nullptr;  ///< null: nothing is named
  std::size_t registered = 0;
  /// Registered in another way than expected: a report only as an inseparable part of another one,
  /// an inspection only as one of which no source says that it was the season's.
  std::size_t otherwise = 0;
  std::size_t called_off = 0;         ///< registered as that; only of inspections
  std::size_t absent = 0;             ///< not registered here, whatever the reason
  std::size_t not_reported = 0;       ///< those of `absent` that a source shows were never made
  std::optional<Period> oldest = {};  ///< the first of those that are absent
  std::size_t expected() const { return registered + otherwise + called_off + absent; }

  void add_absent(const Period& period, bool never_made);
};

/// Tallies by what they are about. The order of addresses stays inside: they leave it by id.
class Tallies {
 public:
  /// Valid until another one is asked for.
  Tally& of(const Record* about);
  /// By id, what is not named last. They are gone afterwards.
  std::vector<Tally> take();

 private:
  std::vector<Tally> tallies_;
  std::map<const Record*, std::size_t> places_;
};

}  // namespace tertial
