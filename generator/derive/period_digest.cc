#include "derive/period_digest.h"

#include <algorithm>

namespace tertial {
namespace {

void add_expected(PeriodDigest& digest, const PledgeHistory& history,
                  const ExpectedReport& report) {
  if (report.state == ExpectedReport::State::contained) {
    digest.contained.push_back({&history, report.followup});
  } else if (report.absent()) {
    auto& list = !history.schedule.committed ? digest.planned
                 : report.upcoming()         ? digest.upcoming
                                             : digest.absent;
    list.push_back({&history, &report});
  }
}

}  // namespace

PeriodDigest digest_of(const Period& period, const std::vector<PledgeHistory>& histories) {
  PeriodDigest digest;
  for (const PledgeHistory& history : histories) {
    for (const Record* followup : history.followups)
      if (*followup->as<Followup>().period == period)
        digest.reported.push_back({&history, followup});
    for (const ExpectedReport& report : history.schedule.reports)
      if (report.period == period) add_expected(digest, history, report);
  }
  return digest;
}

std::vector<Period> all_periods(const std::vector<PledgeHistory>& histories) {
  std::vector<Period> periods;
  for (const PledgeHistory& history : histories) {
    for (const Record* followup : history.followups)
      periods.push_back(*followup->as<Followup>().period);
    for (const ExpectedReport& report : history.schedule.reports)
      periods.push_back(report.period);
  }
  std::ranges::sort(periods, [](const Period& a, const Period& b) {
    return earlier(a, b) || (!earlier(b, a) && a < b);
  });
  const auto rest = std::ranges::unique(periods);
  periods.erase(rest.begin(), rest.end());
  return periods;
}

}  // namespace tertial
