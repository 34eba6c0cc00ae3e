#include "derive/event_sources.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "derive/promises.h"
#include "records/correction/correction.h"
#include "records/final_report/final_report.h"
#include "records/inspection/inspection.h"
#include "records/meeting/item.h"
#include "records/news/news.h"

namespace tertial {
namespace {

/// A § whose decision is registered, of a meeting whose date is known.
bool tells_decision(const Record& item, const Model& model) {
  const Record* meeting = find_meeting(model, item);
  return meeting && item.as<Item>().decision && meeting->as<Meeting>().date.stated();
}

PartialDate on_day(Date day) {
  return {.precision = PartialDate::Precision::day, .first = day, .last = day};
}

class Collector {
 public:
  Collector(const Model& model, const Notices& notices, const AsOf& as_of)
      : model_(model), notices_(notices), as_of_(as_of) {}

  void add_meeting(const Record& record);
  void add_item(const Record& record);
  void add_pledge(const PledgeHistory& history);
  void add_inspection(const Record& record);
  void add_missed_inspections(const std::vector<AbsentInspectionRun>& runs);
  void add_expected_inspections(const Inspections& inspections);
  void add_notice(const Record& record);
  void add_correction(const Record& record);
  void add_news(const Record& record);
  std::vector<Event> take() { return std::move(events_); }

 private:
  void add_steps(const PledgeHistory& history);
  void add_schedule(const PledgeHistory& history);
  void add_silence(const PledgeHistory& history, const AbsentRun& run);
  void add_followups(const PledgeHistory& history);
  void add_final_report(const PledgeHistory& history);

  void add_to_calendar(const Event& event) {
    if (event.date.stated()) events_.push_back(event);
  }
  /// A change stands here from its own day, or from the day on which its record was last changed,
  /// whichever is later. What has neither, or is still to come, is not told.
  void add_change(Event event) {
    const std::optional<Date> updated = without_place(common(*event.record).updated);
    if (event.date.stated() ? as_of_.is_before(event.date.first) : !updated) return;
    event.told = std::max(event.date.first, updated.value_or(Date{}));
    if (event.about == Date{}) event.about = event.date.stated() ? event.date.last : event.told;
    events_.push_back(event);
  }

  const Model& model_;
  const Notices& notices_;
  const AsOf& as_of_;
  std::vector<Event> events_;
};

void Collector::add_meeting(const Record& record) {
  const auto& meeting = record.as<Meeting>();
  Event event{.kind = EventKind::meeting, .date = meeting.date, .record = &record};
  if (meeting.time) event.begins = meeting.time->value;
  if (meeting.ends) event.ends = meeting.ends->value;
  add_to_calendar(event);
}

void Collector::add_item(const Record& record) {
  const Record* const meeting = find_meeting(model_, record);
  const std::optional<Date> last_day =
      meeting ? appeal_of(notices_, record, *meeting, as_of_).last_day : std::nullopt;
  if (last_day)
    add_to_calendar({.kind = EventKind::appeal_ends, .date = on_day(*last_day), .record = &record});
  if (tells_decision(record, model_))
    add_change({.kind = EventKind::decision,
                .date = find_meeting(model_, record)->as<Meeting>().date,
                .record = &record});
}

void Collector::add_steps(const PledgeHistory& history) {
  for (const PledgeStep& step : history.record().steps) {
    if (!step.date->stated() || (step.item && tells_decision(step.item->record(), model_)))
      continue;
    add_change({.kind = EventKind::pledge_step,
                .date = *step.date,
                .record = history.pledge,
                .history = &history,
                .step = &step});
  }
}

void Collector::add_schedule(const PledgeHistory& history) {
  if (!history.schedule.committed) return;
  bool next = true;  // of reports without a due date only the next one is expected
  for (const ExpectedReport& report : history.schedule.reports) {
    Event event{.record = history.pledge, .history = &history, .report = &report};
    if (report.due && report.due->stated()) {
      event.kind = EventKind::report_due;
      event.date = *report.due;
      add_to_calendar(event);
    } else if (report.upcoming() && next) {
      event.kind = EventKind::report_expected;
      event.date = {.precision = PartialDate::Precision::interval,
                    .first = report.period.first,
                    .last = report.period.last,
                    .begin = PartialDate::Precision::month,
                    .end = PartialDate::Precision::month};
      add_to_calendar(event);
    }
    if (report.upcoming()) next = false;
  }
  for (const AbsentRun& run : absent_runs(history))
    if (!run.first().upcoming()) add_silence(history, run);
}

/// One event for neighbours that are absent for one reason: a silence that grows is told anew.
void Collector::add_silence(const PledgeHistory& history, const AbsentRun& run) {
  const ExpectedReport& last = run.last();
  const bool due = last.due && last.due->stated();
  const Date over = due ? std::max(last.due->last, last.period.last) : last.period.last;
  add_change({.kind = EventKind::report_missed,
              .date = on_day(add_days(over, 1)),
              .about = last.period.last,
              .record = history.pledge,
              .history = &history,
              .report = &run.first(),
              .last_report = &last});
}

void Collector::add_followups(const PledgeHistory& history) {
  for (const Record* record : history.followups) {
    const auto& followup = record->as<Followup>();
    Event event{.kind = EventKind::report_came,
                .date = without_place(followup.published).value_or(PartialDate{}),
                .about = followup.period->last,
                .record = record,
                .history = &history};
    add_change(event);
    event.kind = EventKind::status_changed;
    for (const StatusChange& change : changes_in(history, *record)) {
      // Where the editors chose a word, nobody has told that anything changed.
      if (!change.before || *change.before == change.after || change.judged_by_editors) continue;
      event.change = change;
      add_change(event);
    }
  }
}

void Collector::add_final_report(const PledgeHistory& history) {
  if (history.final_report)
    add_change({.kind = EventKind::final_report_came,
                .date = without_place(history.final_report->as<FinalReport>().delivered)
                            .value_or(PartialDate{}),
                .about = history.record().valid->last,
                .record = history.final_report,
                .history = &history});
  const auto& plan = history.record().final_report;
  if (plan && history.schedule.committed)
    add_to_calendar({.kind = EventKind::final_report_due,
                     .date = *plan->due,
                     .record = history.pledge,
                     .history = &history});
}

void Collector::add_pledge(const PledgeHistory& history) {
  add_steps(history);
  add_schedule(history);
  add_followups(history);
  add_final_report(history);
}

void Collector::add_inspection(const Record& record) {
  const auto& inspection = record.as<Inspection>();
  if (inspection.stage != InspectionStage::cancelled)
    add_to_calendar({.kind = EventKind::inspection, .date = *inspection.date, .record = &record});
}

/// As with reports: one event for neighbouring seasons that are absent for one reason, and for all
/// places where the rule's seasons are absent likewise.
void Collector::add_missed_inspections(const std::vector<AbsentInspectionRun>& runs) {
  using Likewise = std::tuple<const Record*, Date, Date, std::optional<AbsenceReason>,
                              const AbsentInspections*, const Record*>;
  std::map<Likewise, std::size_t> told;
  for (const AbsentInspectionRun& run : runs) {
    const ExpectedInspection& first = run.first();
    const Date over = run.last().season.last;
    if (!as_of_.is_after(over)) continue;  // called off before the season was over
    const auto [at, is_new] = told.try_emplace(
        {first.rule, first.season.first, over, first.reason, first.explained_by, first.called_off},
        events_.size());
    if (!is_new) {
      events_[at->second].places.push_back(run.series->district);
      continue;
    }
    add_change({.kind = EventKind::inspection_missed,
                .date = on_day(add_days(over, 1)),
                .about = over,
                .record = first.rule,
                .places = {run.series->district},
                .inspection = &first,
                .last_inspection = &run.last()});
  }
}

/// One event for all places where a rule expects one in the same season. Not where one is planned
/// then: that one stands for itself.
void Collector::add_expected_inspections(const Inspections& inspections) {
  std::map<std::tuple<Date, const Record*>, std::size_t> told;
  for (const InspectionSeries& series : inspections.series()) {
    const ExpectedInspection* const next = series.next();
    if (!next || next->planned) continue;
    const auto [at, is_new] = told.try_emplace({next->season.first, next->rule}, events_.size());
    if (!is_new) {
      events_[at->second].places.push_back(series.district);
      continue;
    }
    add_to_calendar({.kind = EventKind::inspection_expected,
                     .date = {.precision = PartialDate::Precision::interval,
                              .first = next->season.first,
                              .last = next->season.last,
                              .begin = PartialDate::Precision::month,
                              .end = PartialDate::Precision::month},
                     .record = next->rule,
                     .places = {series.district},
                     .inspection = next,
                     .last_inspection = next});
  }
}

/// A title of its own may name somebody: once the notice is taken down only the archive tells of
/// it, without the title.
void Collector::add_notice(const Record& record) {
  if (common(record).title && notices_.of(record).state == NoticeState::expired) return;
  const auto& posted = record.as<Notice>().posted;
  if (posted && posted->value.stated())
    add_change({.kind = EventKind::notice, .date = posted->value, .record = &record});
}

void Collector::add_correction(const Record& record) {
  add_change({.kind = EventKind::correction,
              .date = on_day(record.as<Correction>().date.value),
              .record = &record});
}

void Collector::add_news(const Record& record) {
  add_change({.kind = EventKind::news, .date = on_day(*record.as<News>().date), .record = &record});
}

}  // namespace

std::vector<Event> collect_events(const Model& model, const Histories& histories,
                                  const Inspections& inspections, const Notices& notices,
                                  const AsOf& as_of) {
  Collector events(model, notices, as_of);
  for (const Record& meeting : model.all<Meeting>())
    events.add_meeting(meeting);
  for (const Record& item : model.all<Item>())
    events.add_item(item);
  for (const PledgeHistory& history : histories.all())
    events.add_pledge(history);
  for (const Record& inspection : model.all<Inspection>())
    events.add_inspection(inspection);
  events.add_missed_inspections(absent_runs(inspections));
  events.add_expected_inspections(inspections);
  for (const Record& notice : model.all<Notice>())
    events.add_notice(notice);
  for (const Record& correction : model.all<Correction>())
    events.add_correction(correction);
  for (const Record& news : model.all<News>())
    events.add_news(news);
  return events.take();
}

}  // namespace tertial
