#include "derive/history.h"

#include <algorithm>

#include "records/final_report/final_report.h"

namespace tertial {
namespace {

/// Silent neighbours are joined when the table would be wider than this.
constexpr std::size_t wide_table = 8;

const Followup& followup_of(const HistoryColumn& column) {
  return column.followup->as<Followup>();
}

bool same_silence(const HistoryColumn& a, const HistoryColumn& b) {
  if (a.followup || b.followup || a.expected.empty() || b.expected.empty()) return false;
  const ExpectedReport& x = *a.expected.back();
  const ExpectedReport& y = *b.expected.front();
  return x.reason == y.reason && x.explained_by == y.explained_by && x.late == y.late;
}

std::vector<HistoryColumn> columns_of(const PledgeHistory& history) {
  std::vector<HistoryColumn> columns;
  for (const Record* record : history.followups) {
    const Period& period = *record->as<Followup>().period;
    columns.push_back({period, period, record, {}});
  }
  for (const ExpectedReport& report : history.schedule.reports) {
    if (report.absent()) {
      columns.push_back({report.period, report.period, nullptr, {&report}});
      continue;
    }
    const auto column = std::ranges::find(columns, report.followup, &HistoryColumn::followup);
    column->expected.push_back(&report);
  }
  std::ranges::stable_sort(columns, [](const HistoryColumn& a, const HistoryColumn& b) {
    return earlier(a.first, b.first);
  });
  if (columns.size() <= wide_table) return columns;

  std::vector<HistoryColumn> joined;
  for (HistoryColumn& column : columns) {
    if (!joined.empty() && same_silence(joined.back(), column)) {
      joined.back().last = column.last;
      joined.back().expected.push_back(column.expected.front());
    } else {
      joined.push_back(std::move(column));
    }
  }
  return joined;
}

HistoryCell silent_cell(const HistoryColumn& column) {
  const ExpectedReport& report = *column.expected.front();
  return {.status = shown(report), .report = nullptr, .reason = report.reason};
}

HistoryCell cell_of(const HistoryColumn& column, const Point& point) {
  if (!column.followup) return silent_cell(column);
  const Followup& followup = followup_of(column);
  for (const PointReport& report : followup.points)
    if (*report.point == *point.code)
      return {.status = shown(report.status), .report = &report, .reason = {}};
  for (const MissingPoints& missing : followup.missing)
    for (const Located<std::string>& code : missing.points)
      if (*code == *point.code)
        return {.status = missing.reason == AbsenceReason::not_reported ? ShownStatus::not_reported
                                                                        : ShownStatus::none_here,
                .report = nullptr,
                .reason = missing.reason,
                .missing = &missing};
  // A report that speaks of the pledge as a whole says nothing of any single point.
  if (followup.points.empty()) return {.reason = AbsenceReason::not_separated};
  return {};
}

PointHistory point_history(const PledgeHistory& history, const Point& point, const Model& model) {
  PointHistory result;
  result.point = &point;
  for (std::size_t i = 0; i < history.columns.size(); ++i) {
    const HistoryColumn& column = history.columns[i];
    result.cells.push_back(cell_of(column, point));
    const HistoryCell& cell = result.cells.back();
    if (!cell.report) continue;
    result.latest = i;
    result.present = cell.status;
    result.carried_over_by = cell.report->carried_over ? column.followup : nullptr;
  }
  const bool all_upcoming =
      !result.cells.empty() && std::ranges::all_of(result.cells, [](const HistoryCell& cell) {
        return cell.status == ShownStatus::upcoming;
      });
  if (all_upcoming) result.present = ShownStatus::upcoming;
  if (point.continues) result.continues = find_continued(model, *point.continues->point);
  return result;
}

PledgeHistory history_of(const Record& record, const Model& model, const Settings& settings,
                         const AsOf& as_of) {
  const auto& pledge = record.as<Pledge>();
  PledgeHistory history;
  history.pledge = &record;
  history.followups = model.referring<Followup>(record);
  std::ranges::stable_sort(history.followups, [](const Record* a, const Record* b) {
    const Period& first = *a->as<Followup>().period;
    const Period& second = *b->as<Followup>().period;
    return std::tie(first.last, second.first) < std::tie(second.last, first.first);
  });
  if (const auto reports = model.referring<FinalReport>(record); !reports.empty())
    history.final_report = reports.back();
  history.schedule = expected_reports(pledge, history.followups, settings, as_of);
  history.columns = columns_of(history);
  for (const Point& point : pledge.points) {
    history.points.push_back(point_history(history, point, model));
    ++history.counts[static_cast<std::size_t>(history.points.back().present)];
  }
  return history;
}

}  // namespace

std::string_view name_of(ShownStatus status) {
  static constexpr std::string_view names[shown_status_count] = {
      "done",    "done-in-period", "ongoing",      "delayed",   "not-started",
      "stopped", "unassessed",     "not-reported", "none-here", "upcoming"};
  return names[static_cast<std::size_t>(status)];
}

ShownStatus shown(Status status) {
  static_assert(static_cast<int>(Status::unassessed) == static_cast<int>(ShownStatus::unassessed));
  return static_cast<ShownStatus>(status);
}

ShownStatus shown(const ExpectedReport& report) {
  if (report.upcoming()) return ShownStatus::upcoming;
  if (report.reason == AbsenceReason::not_reported) return ShownStatus::not_reported;
  return ShownStatus::none_here;
}

std::size_t PledgeHistory::absent_reports() const {
  if (!schedule.committed) return 0;
  return static_cast<std::size_t>(std::ranges::count_if(
      schedule.reports,
      [](const ExpectedReport& report) { return report.absent() && !report.upcoming(); }));
}

Histories::Histories(const Model& model, const Settings& settings, const AsOf& as_of) {
  for (const Record& record : model.all<Pledge>())
    histories_.push_back(history_of(record, model, settings, as_of));
  join_points();
  count_promises();
}

const PointHistory& Histories::of(const PointTarget& target) const {
  const PledgeHistory& history = of(*target.pledge);
  return history.points[static_cast<std::size_t>(target.point - history.record().points.data())];
}

PointHistory& Histories::at(const PointTarget& target) {
  PledgeHistory& history = histories_[target.pledge->position];
  return history.points[static_cast<std::size_t>(target.point - history.record().points.data())];
}

void Histories::join_points() {
  for (const PledgeHistory& later : histories_)
    for (const PointHistory& point : later.points)
      if (point.continues.point)
        at(point.continues).continued_by.push_back({later.pledge, point.point});
}

/// From the first points onwards, each point once.
void Histories::count_promises() {
  std::vector<PointTarget> open;
  for (PledgeHistory& history : histories_)
    for (PointHistory& point : history.points) {
      point.first = {history.pledge, point.point};
      if (!point.continues.point) open.push_back(point.first);
    }
  while (!open.empty()) {
    const PointHistory& earlier = at(open.back());
    open.pop_back();
    for (const PointTarget& target : earlier.continued_by) {
      PointHistory& later = at(target);
      later.promised = earlier.promised + 1;
      later.first = earlier.first;
      open.push_back(target);
    }
  }
}

std::vector<StatusChange> changes_in(const PledgeHistory& history, const Record& followup) {
  std::vector<StatusChange> changes;
  const auto column = std::ranges::find(history.columns, &followup, &HistoryColumn::followup);
  if (column == history.columns.end()) return changes;
  const auto index = static_cast<std::size_t>(column - history.columns.begin());
  for (const PointHistory& point : history.points) {
    const HistoryCell& now = point.cells[index];
    if (!now.report) continue;
    const HistoryCell* before = nullptr;
    for (std::size_t i = 0; i < index; ++i)
      if (point.cells[i].report) before = &point.cells[i];
    if (before && before->status == now.status) continue;
    StatusChange change{point.point, std::nullopt, now.status, now.judged_by_editors()};
    if (before) {
      change.before = before->status;
      change.judged_by_editors |= before->judged_by_editors();
    }
    changes.push_back(change);
  }
  return changes;
}

}  // namespace tertial
