#pragma once
// What one party has promised, what it has reported, and what it was named to report and is absent
// here. Nothing is judged: statuses and reasons come from history.h and reports.h as they are.
#include <span>
#include <vector>

#include "derive/history.h"

namespace tertial {

/// A point that names the party.
struct PromisedPoint {
  const PointHistory* history = nullptr;
  const Responsible* part = nullptr;  ///< the party's own line in the point
  bool responsible = false;           ///< false: it contributes
};

/// A pledge that the party has anything to do with.
struct PartyPromise {
  const PledgeHistory* history = nullptr;
  bool party_to = false;              ///< stands among the pledge's parties
  bool reporter = false;              ///< named to report: only then are absent reports the party's
  std::vector<PromisedPoint> points;  ///< in the order of the pledge
};

/// Neighbouring expected reports that are absent for one and the same reason.
struct AbsentRun {
  const PledgeHistory* history = nullptr;
  std::vector<const ExpectedReport*> reports;  ///< never empty

  const ExpectedReport& first() const { return *reports.front(); }
  const ExpectedReport& last() const { return *reports.back(); }
};

/// A follow-up that names the party as contributor.
struct PartyMention {
  const Record* followup = nullptr;
  std::vector<const PointReport*> points;
};

/// The party's own line beside a report.
struct PartyReply {
  const Record* followup = nullptr;
  const PointReport* report = nullptr;
  const Reply* reply = nullptr;
};

struct PartyLedger {
  std::vector<PartyPromise> promises;   ///< the pledge that began last first
  std::vector<const Record*> reported;  ///< follow-ups that it reported, newest first
  std::vector<PartyMention> mentions;   ///< newest first
  std::vector<PartyReply> replies;      ///< by the report, newest first
  /// Of pledges that somebody has committed to and that name the party as reporter; oldest first
  /// within a pledge. What is not due yet stands apart.
  std::vector<AbsentRun> absent, upcoming;

  std::size_t responsible_points() const;
  std::size_t contributed_points() const;
  std::size_t absent_reports() const;  ///< reports, not runs
  bool reporter() const;               ///< of any pledge
};

PartyLedger ledger_of(const Record& party, const Histories& histories);

/// Absent reports of one pledge in order of time, neighbours with the same reason together.
/// Empty for a pledge that is only proposed: nobody owes its reports.
std::vector<AbsentRun> absent_runs(const PledgeHistory& history);

}  // namespace tertial
