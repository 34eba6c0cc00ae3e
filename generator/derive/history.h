#pragma once
// The point × period table of a pledge, and what follows from it: the present status of a point,
// counts over points, what changed between two reports, and the chain of points carried over.
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "derive/reports.h"
#include "model/model.h"

namespace tertial {

/// A status as a page shows it: those that a report can give (same order as Status), and those
/// that stand for silence.
enum class ShownStatus : std::uint8_t {
  done,
  done_in_period,
  ongoing,
  delayed,
  not_started,
  stopped,
  unassessed,
  not_reported,
  none_here,
  upcoming
};
inline constexpr std::size_t shown_status_count = 10;
/// "done-in-period": the key of strings and style classes.
std::string_view name_of(ShownStatus status);
ShownStatus shown(Status status);
/// How the silence of an absent report is shown.
ShownStatus shown(const ExpectedReport& report);

/// One column of the table: a report, or one or more neighbouring periods without one for one
/// reason.
struct HistoryColumn {
  Period first, last;                           ///< equal but for several periods without a report
  const Record* followup = nullptr;             ///< null: nothing is registered for the period
  std::vector<const ExpectedReport*> expected;  ///< the expected reports it stands for
};

struct HistoryCell {
  ShownStatus status = ShownStatus::none_here;
  const PointReport* report = nullptr;     ///< null when silent
  std::optional<AbsenceReason> reason;     ///< of silence, where registered
  const MissingPoints* missing = nullptr;  ///< the follow-up's own remark on the point

  /// The status word is not the source's.
  bool judged_by_editors() const { return report && report->assessed_by == Assessor::compiler; }
};

struct PointHistory {
  const Point* point = nullptr;
  std::vector<HistoryCell> cells;  ///< one per column
  /// Column of the latest report that says something of the point; nothing when none does.
  std::optional<std::size_t> latest;
  ShownStatus present = ShownStatus::none_here;
  const Record* carried_over_by = nullptr;  ///< the follow-up that says the point goes on
  PointTarget continues;                    ///< the earlier point that goes on here
  std::vector<PointTarget> continued_by;    ///< later points that go on from here
  std::size_t promised = 1;  ///< 3: promised for the third time, counted along `continues`
  PointTarget first;         ///< where the chain begins; the point itself when it continues none

  /// The present status is the editors' word.
  bool judged_by_editors() const { return latest && cells[*latest].judged_by_editors(); }
  /// A report says that the point goes on, and no later point names it.
  bool trace_lost() const { return carried_over_by && continued_by.empty(); }
};

using StatusCounts = std::array<std::size_t, shown_status_count>;

struct PledgeHistory {
  const Record* pledge = nullptr;
  std::vector<const Record*> followups;  ///< in order of period
  const Record* final_report = nullptr;
  ReportSchedule schedule;
  std::vector<HistoryColumn> columns;
  std::vector<PointHistory> points;
  StatusCounts counts{};  ///< points by present status

  const Pledge& record() const { return pledge->as<Pledge>(); }
  const Record* latest_followup() const { return followups.empty() ? nullptr : followups.back(); }
  std::size_t absent_reports() const;  ///< expected, over, and not registered here
};

/// How a point's status moved from one report to the next that mentions it.
struct StatusChange {
  const Point* point = nullptr;
  std::optional<ShownStatus> before;  ///< nothing when the point was not reported before
  ShownStatus after = ShownStatus::none_here;
  bool judged_by_editors = false;  ///< one of the two, so that only a word may have changed
};

class Histories {
 public:
  Histories(const Model& model, const Settings& settings, const AsOf& as_of);
  /// Precondition: a pledge of the model.
  const PledgeHistory& of(const Record& pledge) const { return histories_[pledge.position]; }
  /// Precondition: both of the model.
  const PointHistory& of(const PointTarget& target) const;
  const std::vector<PledgeHistory>& all() const { return histories_; }

 private:
  PointHistory& at(const PointTarget& target);
  void join_points();
  void count_promises();

  std::vector<PledgeHistory> histories_;  // by Record::position
};

/// What the follow-up changed, compared with the latest earlier report of each point.
std::vector<StatusChange> changes_in(const PledgeHistory& history, const Record& followup);

}  // namespace tertial
