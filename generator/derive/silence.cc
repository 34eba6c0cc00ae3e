#include "derive/silence.h"

#include <algorithm>

namespace tertial {
namespace {

ReporterTally& tally_of(std::vector<ReporterTally>& tallies, const Record* party) {
  const auto it = std::ranges::find(tallies, party, &ReporterTally::party);
  if (it != tallies.end()) return *it;
  return tallies.emplace_back(ReporterTally{.party = party});
}

void count_report(ReporterTally& tally, const ExpectedReport& report) {
  if (report.state == ExpectedReport::State::reported) ++tally.reported;
  if (report.state == ExpectedReport::State::contained) ++tally.contained;
  if (!report.absent()) return;
  ++tally.absent;
  if (report.reason == AbsenceReason::not_reported) ++tally.not_reported;
}

void count_reporters(std::vector<ReporterTally>& tallies, const PledgeHistory& history) {
  const Pledge& pledge = history.record();
  for (const ExpectedReport& report : history.schedule.reports) {
    if (report.upcoming()) continue;
    for (const Ref<Party>& reporter : pledge.reporters)
      count_report(tally_of(tallies, &reporter.record()), report);
    if (pledge.reporters.empty()) count_report(tally_of(tallies, nullptr), report);
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

std::vector<AbsentRow> join_neighbours(const std::vector<AbsentReport>& reports) {
  std::vector<AbsentRow> rows;
  for (const AbsentReport& report : reports) {
    const auto row = std::ranges::find_if(
        rows, [&](const AbsentRow& earlier_row) { return continues(earlier_row, report); });
    if (row == rows.end())
      rows.push_back({report.history, {report.report}});
    else
      row->reports.push_back(report.report);
  }
  return rows;
}

void sort_oldest_first(std::vector<AbsentReport>& reports) {
  std::ranges::stable_sort(reports, [](const AbsentReport& a, const AbsentReport& b) {
    if (a.report->period != b.report->period) return earlier(a.report->period, b.report->period);
    return a.history->pledge->id < b.history->pledge->id;
  });
}

Silence collect_silence(const std::vector<PledgeHistory>& histories, Date as_of) {
  Silence silence;
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
    count_reporters(silence.tallies, history);
    const std::optional<LongestSilence> row = longest_in(history);
    if (row && (!silence.longest || months(*silence.longest) < months(*row))) silence.longest = row;
  }
  sort_oldest_first(silence.absent);
  sort_oldest_first(silence.planned);
  sort_oldest_first(silence.upcoming);
  std::ranges::stable_sort(silence.tallies, [](const ReporterTally& a, const ReporterTally& b) {
    if (!a.party || !b.party) return a.party != nullptr;
    return a.party->id < b.party->id;
  });
  return silence;
}

}  // namespace tertial
