#pragma once
// What a sheet for the stairwell holds: a place, a period, and what the pledges that name the place
// reported of it, or that they did not. A period that is over has a sheet of silence; one that is
// only awaited has none.
#include <vector>

#include "derive/history.h"

namespace tertial {

struct StairwellPoint {
  const PointHistory* history = nullptr;
  ShownStatus status = ShownStatus::none_here;  ///< in the period; silence where it says nothing
  bool silent = false;
  std::optional<AbsenceReason> reason = {};  ///< of silence, where registered
};

struct StairwellPledge {
  const PledgeHistory* history = nullptr;
  const Record* followup = nullptr;      ///< null where the report is absent
  std::vector<StairwellPoint> points;    ///< those that apply to the place
  const ExpectedReport* next = nullptr;  ///< the first expected report of a later time; may be null
};

struct StairwellSheet {
  Period period;
  std::vector<StairwellPledge> pledges;  ///< latest pledge first; never empty
  bool silent = true;                    ///< none of them is reported
};

/// Of the latest reported periods and as many silent ones, the latest first; older ones stand with
/// the pledges.
inline constexpr std::size_t most_stairwell_sheets = 12;
std::vector<StairwellSheet> stairwell_sheets(const Record& district, const Model& model,
                                             const Histories& histories);

/// What it says is history: each of its pledges is over, or has been reported again since.
bool is_past(const StairwellSheet& sheet, const AsOf& as_of);

/// Safety councils of the place that have not ended, by id.
std::vector<const Record*> safety_councils_of(const Record& district, const Model& model,
                                              const AsOf& as_of);

/// Channels for the place, of its municipality and not ended, that can be used from paper: those
/// for just this place first, then by id.
std::vector<const Record*> channels_of(const Record& district, const Model& model,
                                       const Settings& settings, const AsOf& as_of);

}  // namespace tertial
