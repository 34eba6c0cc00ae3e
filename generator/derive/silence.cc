#include "derive/silence.h"

#include <algorithm>
#include <map>

namespace tertial {
namespace {

void count_report(Tally& tally, const ExpectedReport& report) {
  if (report.state == ExpectedReport::State::reported) ++tally.registered;
  if (report.state == ExpectedReport::State::contained) ++tally.otherwise;
  if (report.absent())
    tally.add_absent(report.period, report.reason == AbsenceReason::not_reported);
}

template <class T>
void count_each(Tallies& tallies, const std::vector<Ref<T>>& all, const ExpectedReport& report) {
  for (const Ref<T>& one : all)
    count_report(tallies.of(&one.record()), report);
  if (all.empty()) count_report(tallies.of(nullptr), report);
}

struct AllTallies {
  Tallies reporters, pledges, bodies, districts;
};

void count_reports(Silence& silence, AllTallies& all, const PledgeHistory& history) {
  const Pledge& pledge = history.record();
  static const std::vector<Ref<Body>> nobody;
  for (const ExpectedReport& report : history.schedule.reports) {
    if (report.upcoming()) continue;
    count_report(silence.total, report);
    count_report(all.pledges.of(history.pledge), report);
    count_each(all.reporters, pledge.reporters, report);
    count_each(all.bodies, pledge.reporting ? pledge.reporting->to : nobody, report);
    count_each(all.districts, pledge.districts, report);
  }
}

/// Whole months, so that rows of months and of tertials can be compared.
int months(const LongestSilence& silence) {
  return (silence.last.last.year - silence.first.first.year) * 12 + silence.last.last.month -
         silence.first.first.month + 1;
}

std::optional<LongestSilence> longest_in(const PledgeHistory& history) {
  std::optional<LongestSilence> longest;
  std::optional<LongestSilence> row;
  for (const ExpectedReport& report : history.schedule.reports) {
    if (!report.absent() || report.upcoming()) {
      row.reset();
      continue;
    }
    if (!row) row = LongestSilence{&history, report.period, report.period, 0};
    row->last = report.period;
    ++row->reports;
    if (!longest || months(*longest) < months(*row)) longest = row;
  }
  return longest;
}

bool continues(const AbsentRow& row, const AbsentReport& next) {
  const ExpectedReport* last = row.reports.back();
  return row.history == next.history && last + 1 == next.report && !last->due &&
         !next.report->due && last->reason == next.report->reason &&
         last->explained_by == next.report->explained_by;
}

}  // namespace

bool is_counted(const PledgeHistory& history) {
  return history.schedule.committed &&
         !std::ranges::all_of(history.schedule.reports, &ExpectedReport::upcoming);
}

std::vector<AbsentRow> join_neighbours(const std::vector<AbsentReport>& reports) {
  std::vector<AbsentRow> rows;
  std::map<const PledgeHistory*, std::size_t> latest;  // the row that a pledge's next may join
  for (const AbsentReport& report : reports) {
    const auto [row, fresh] = latest.emplace(report.history, rows.size());
    if (!fresh && continues(rows[row->second], report)) {
      rows[row->second].reports.push_back(report.report);
      continue;
    }
    row->second = rows.size();
    rows.push_back({report.history, {report.report}});
  }
  return rows;
}

void sort_oldest_first(std::vector<AbsentReport>& reports) {
  std::ranges::stable_sort(reports, [](const AbsentReport& a, const AbsentReport& b) {
    if (a.report->period != b.report->period) return earlier(a.report->period, b.report->period);
    return a.history->pledge->id < b.history->pledge->id;
  });
}

Silence collect_silence(const std::vector<PledgeHistory>& histories, const AsOf& as_of) {
  Silence silence;
  AllTallies tallies;
  for (const PledgeHistory& history : histories) {
    const bool committed = history.schedule.committed;
    for (const ExpectedReport& report : history.schedule.reports) {
      if (!report.absent()) continue;
      auto& list = !committed          ? silence.planned
                   : report.upcoming() ? silence.upcoming
                                       : silence.absent;
      list.push_back({&history, &report});
    }
    const auto final_state = final_report_state(history.record(), history.final_report, as_of);
    if (final_state && !final_state->report) silence.finals.push_back({&history, *final_state});
    if (!committed) continue;
    count_reports(silence, tallies, history);
    const std::optional<LongestSilence> row = longest_in(history);
    if (!row) continue;
    const int longest = silence.longest.empty() ? 0 : months(silence.longest.front());
    if (longest < months(*row)) silence.longest.clear();
    if (longest <= months(*row)) silence.longest.push_back(*row);
  }
  sort_oldest_first(silence.absent);
  sort_oldest_first(silence.planned);
  sort_oldest_first(silence.upcoming);
  silence.reporters = tallies.reporters.take();
  silence.pledges = tallies.pledges.take();
  silence.bodies = tallies.bodies.take();
  silence.districts = tallies.districts.take();
  return silence;
}

}  // namespace tertial
