#include "derive/reports.h"

#include <algorithm>

#include "records/pledge/reported_time.h"

namespace tertial {
namespace {

/// The first day of the earliest decision or signature whose date is stated.
std::optional<Date> committed_from(const Pledge& pledge) {
  std::optional<Date> from;
  for (const PledgeStep& step : pledge.steps) {
    const bool binding = step.stage == Stage::decided || step.stage == Stage::signed_;
    if (binding && step.date->stated() && (!from || step.date->first < *from))
      from = step.date->first;
  }
  return from;
}

const AbsentReports* explanation(const Pledge& pledge, const Period& period) {
  for (const AbsentReports& absent : pledge.absent)
    for (const Located<Period>& stated : absent.periods)
      // A day that has passed is not awaited, whatever a record once said.
      if (absent.reason != AbsenceReason::upcoming && stated->contains(period)) return &absent;
  return nullptr;
}

const DueDate* due_date(const Pledge& pledge, const Period& period) {
  const auto it = std::ranges::find_if(pledge.due_dates,
                                       [&](const DueDate& due) { return *due.period == period; });
  return it == pledge.due_dates.end() ? nullptr : &*it;
}

/// The day after which the report could be missed: its due date where one is sourced.
Date expected_by(const ExpectedReport& report) {
  return report.due && report.due->stated() ? std::max(report.due->last, report.period.last)
                                            : report.period.last;
}

/// The site is the reporter's own and says that nothing is left out up to that day.
bool register_is_complete(const Pledge& pledge, const Settings& settings, Date through) {
  return !pledge.reporters.empty() &&
         std::ranges::all_of(pledge.reporters, [&](const Ref<Party>& reporter) {
           return std::ranges::any_of(
               settings.register_complete_through, [&](const CompleteRegister& complete) {
                 return complete.party.id() == reporter.id() && complete.through >= through;
               });
         });
}

void explain_absence(ExpectedReport& report, const Pledge& pledge, const Settings& settings,
                     const AsOf& as_of) {
  if (!as_of.is_after(expected_by(report))) {
    report.reason = AbsenceReason::upcoming;
    return;
  }
  report.explained_by = explanation(pledge, report.period);
  if (report.explained_by)
    report.reason = report.explained_by->reason;
  else if (is_committed(pledge) && register_is_complete(pledge, settings, expected_by(report)))
    report.reason = AbsenceReason::not_reported;
  // Nobody owes the reports of a proposal, and without a sourced date nothing can be late.
  report.late = is_committed(pledge) && report.due && report.due->stated() &&
                report.reason == AbsenceReason::not_reported;
}

}  // namespace

const ExpectedReport* ReportSchedule::next() const {
  const auto it = std::ranges::find_if(reports, &ExpectedReport::upcoming);
  return it == reports.end() ? nullptr : &*it;
}

bool is_over(const Pledge& pledge, const AsOf& as_of) {
  return pledge.valid->stated() && as_of.is_after(pledge.valid->last);
}

bool is_committed(const Pledge& pledge) {
  if (pledge.stage != Stage::ended) return pledge.stage != Stage::proposed;
  return std::ranges::any_of(pledge.steps, [](const PledgeStep& step) {
    return step.stage == Stage::decided || step.stage == Stage::signed_;
  });
}

ReportSchedule expected_reports(const Pledge& pledge, std::span<const Record* const> followups,
                                const Settings& settings, const AsOf& as_of) {
  ReportSchedule schedule{.committed = is_committed(pledge), .cadence = nullptr, .reports = {}};
  const std::optional<std::pair<Date, Date>> time = reported_time(pledge);
  if (!pledge.cadence.empty() && pledge.valid->stated()) schedule.cadence = &pledge.cadence.front();
  if (!time) return schedule;
  auto [from, to] = *time;
  // A day after the pledge's own time is a slip of the pen, and no reason to expect nothing.
  if (const std::optional<Date> committed = committed_from(pledge); committed && *committed <= to)
    from = std::max(from, *committed);
  if (to < from) return schedule;

  for (const Period& period : periods_of(schedule.cadence->every, from, to)) {
    ExpectedReport report;
    report.period = period;
    report.partial = is_partial(period, from, to);
    if (const DueDate* due = due_date(pledge, period)) report.due = *due->due;
    for (const Record* record : followups) {
      const auto& followup = record->as<Followup>();
      if (*followup.period == period) {
        report.state = ExpectedReport::State::reported;
        report.followup = record;
        break;
      }
      // Several months reported together hold each of them; a year's report holds its tertials only
      // where the source says so.
      const bool months =
          followup.period->kind == Period::Kind::months && followup.period->contains(period);
      if (months || std::ranges::any_of(followup.covers, [&](const Located<Period>& covered) {
            return *covered == period;
          })) {
        report.state = ExpectedReport::State::contained;
        report.followup = record;
      }
    }
    if (report.absent()) explain_absence(report, pledge, settings, as_of);
    schedule.reports.push_back(report);
  }
  return schedule;
}

std::optional<FinalReportState> final_report_state(const Pledge& pledge, const Record* report,
                                                   const AsOf& as_of) {
  const FinalReportPlan* plan = pledge.final_report ? &*pledge.final_report : nullptr;
  if (report) return FinalReportState{report, plan, {}};
  if (!plan) return std::nullopt;
  const bool upcoming = plan->due->stated() && !as_of.is_after(plan->due->last);
  if (upcoming) return FinalReportState{nullptr, plan, AbsenceReason::upcoming};
  FinalReportState state{nullptr, plan, plan->reason};
  if (plan->reason == AbsenceReason::upcoming && plan->due->stated()) state.reason.reset();
  return state;
}

}  // namespace tertial
