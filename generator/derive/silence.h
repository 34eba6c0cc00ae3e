#pragma once
// Silence over all pledges: which expected reports are not registered here, who was to report, and
// how long the longest silence is. Only the party named as reporter is counted (DOMAIN rule 3).
// It computes no expectation itself: that is derive/reports.h.
#include <optional>
#include <vector>

#include "derive/history.h"
#include "derive/tally.h"

namespace tertial {

struct AbsentReport {
  const PledgeHistory* history = nullptr;
  const ExpectedReport* report = nullptr;
};

/// Neighbouring absent reports of one pledge with one reason, shown as one row.
struct AbsentRow {
  const PledgeHistory* history = nullptr;
  std::vector<const ExpectedReport*> reports;  ///< never empty; in order
  const Period& first() const { return reports.front()->period; }
  const Period& last() const { return reports.back()->period; }
};

/// The longest row of expected reports of a pledge without any that is registered here.
struct LongestSilence {
  const PledgeHistory* history = nullptr;
  Period first, last;
  std::size_t reports = 0;
};

struct FinalReportEntry {
  const PledgeHistory* history = nullptr;
  FinalReportState state;
};

struct Silence {
  std::vector<AbsentReport> absent;      ///< of pledges that somebody committed to; oldest first
  std::vector<AbsentReport> planned;     ///< of proposals, which nobody owes; oldest first
  std::vector<AbsentReport> upcoming;    ///< not over yet; oldest first
  std::vector<FinalReportEntry> finals;  ///< planned reports at the end, not registered here
  Tally total;                           ///< every report once
  /// The same reports by who is to report, by pledge, by the body that is to have the report, and
  /// by place; by id, what is not named last. A report to two bodies counts for both.
  std::vector<Tally> reporters, pledges, bodies, districts;
  std::vector<LongestSilence> longest;  ///< of every pledge with a row of that length; by id
};

Silence collect_silence(const std::vector<PledgeHistory>& histories, const AsOf& as_of);

/// True when the pledge's reports count: somebody committed to it, and one of them is due by now.
bool is_counted(const PledgeHistory& history);

/// The rows in the order of their first reports. `reports` are sorted oldest first. A report with a
/// due date of its own keeps a row of its own.
std::vector<AbsentRow> join_neighbours(const std::vector<AbsentReport>& reports);

/// Oldest period first, then by pledge.
void sort_oldest_first(std::vector<AbsentReport>& reports);

}  // namespace tertial
