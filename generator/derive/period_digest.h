#pragma once
// All pledges seen from one period: who reported, whose report contains it, who is silent.
#include <vector>

#include "derive/silence.h"

namespace tertial {

struct PeriodReport {
  const PledgeHistory* history = nullptr;
  const Record* followup = nullptr;
};

struct PeriodDigest {
  std::vector<PeriodReport> reported;   ///< follow-ups of exactly this period
  std::vector<PeriodReport> contained;  ///< follow-ups that contain it inseparably
  std::vector<AbsentReport> absent;     ///< of pledges that somebody committed to
  std::vector<AbsentReport> planned;    ///< of proposals
  std::vector<AbsentReport> upcoming;
};

PeriodDigest digest_of(const Period& period, const std::vector<PledgeHistory>& histories);

/// Every period that is reported or expected, each once, in order.
std::vector<Period> all_periods(const std::vector<PledgeHistory>& histories);

}  // namespace tertial
