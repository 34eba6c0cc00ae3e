#pragma once
// Which reports of a pledge are expected, and what became of each: reported, contained in another
// report, or absent with the reason (DOMAIN rule 3). Silence is computed here and nowhere else.
#include <optional>
#include <vector>

#include "base/as_of.h"
#include "records/followup/followup.h"
#include "records/site/settings.h"

namespace tertial {

struct ExpectedReport {
  enum class State : std::uint8_t { reported, contained, absent };

  Period period;
  bool partial = false;  ///< the pledge covers only part of the period
  State state = State::absent;
  const Record* followup = nullptr;     ///< the report itself, or the one that contains it
  std::optional<AbsenceReason> reason;  ///< when absent; nothing when no reason is registered
  const AbsentReports* explained_by = nullptr;
  std::optional<PartialDate> due;  ///< only where a source gives it
  bool late = false;               ///< due, passed, and known not to have been reported

  bool absent() const { return state == State::absent; }
  bool upcoming() const { return absent() && reason == AbsenceReason::upcoming; }
};

/// All reports of one pledge that are to be expected, first to last.
struct ReportSchedule {
  /// False for a pledge that is only proposed: its reports are planned, nobody owes them.
  bool committed = false;
  const CadenceStatement* cadence = nullptr;  ///< the statement it was computed from, if any
  std::vector<ExpectedReport> reports;

  /// The first that may still come; null when none does.
  const ExpectedReport* next() const;
};

/// `followups`: those of this pledge. `as_of`: the day to look from.
ReportSchedule expected_reports(const Pledge& pledge, std::span<const Record* const> followups,
                                const Settings& settings, const AsOf& as_of);

/// True when somebody has committed: the pledge is decided or signed, or has ended after a
/// registered decision or signature.
bool is_committed(const Pledge& pledge);
/// True when the pledge's stated time has passed; what it promised may go on in another.
bool is_over(const Pledge& pledge, const AsOf& as_of);

/// State of the report that closes the pledge.
struct FinalReportState {
  const Record* report = nullptr;  ///< the report, where there is one
  const FinalReportPlan* plan =
      nullptr;                          ///< what the pledge says of it; never null without a report
  std::optional<AbsenceReason> reason;  ///< when there is a plan and no report
};
std::optional<FinalReportState> final_report_state(const Pledge& pledge, const Record* report,
                                                   const AsOf& as_of);

}  // namespace tertial
