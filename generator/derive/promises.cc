#include "derive/promises.h"

#include <algorithm>
#include <ranges>

namespace tertial {
namespace {

bool names(const Ref<Party>& ref, const Record& party) {
  return ref.raw.target == &party;
}

bool names_any(std::span<const Ref<Party>> refs, const Record& party) {
  return std::ranges::any_of(refs, [&](const Ref<Party>& ref) { return names(ref, party); });
}

const Responsible* find_part(std::span<const Responsible> parts, const Record& party) {
  const auto it = std::ranges::find_if(
      parts, [&](const Responsible& part) { return names(part.party, party); });
  return it == parts.end() ? nullptr : &*it;
}

PartyPromise promise_of(const PledgeHistory& history, const Record& party) {
  const Pledge& pledge = history.record();
  PartyPromise promise;
  promise.history = &history;
  promise.party_to = find_part(pledge.parties, party) != nullptr;
  promise.reporter = names_any(pledge.reporters, party);
  for (const PointHistory& point : history.points) {
    if (const Responsible* own = find_part(point.point->responsible, party))
      promise.points.push_back({&point, own, true});
    else if (const Responsible* help = find_part(point.point->contributors, party))
      promise.points.push_back({&point, help, false});
  }
  return promise;
}

std::size_t count_points(const PartyLedger& ledger, const bool PromisedPoint::*role, bool wanted) {
  std::size_t count = 0;
  for (const PartyPromise& promise : ledger.promises)
    count += static_cast<std::size_t>(std::ranges::count(promise.points, wanted, role));
  return count;
}

bool began_later(const PledgeHistory* a, const PledgeHistory* b) {
  const PartialDate& x = *a->record().valid;
  const PartialDate& y = *b->record().valid;
  if (x.first != y.first) return y.first < x.first;
  if (x.last != y.last) return y.last < x.last;
  return a->pledge->id < b->pledge->id;
}

}  // namespace

std::size_t PartyLedger::responsible_points() const {
  return count_points(*this, &PromisedPoint::responsible, true);
}

std::size_t PartyLedger::contributed_points() const {
  return count_points(*this, &PromisedPoint::responsible, false);
}

std::size_t PartyLedger::absent_reports() const {
  std::size_t count = 0;
  for (const AbsentRun& run : absent)
    count += run.reports.size();
  return count;
}

bool PartyLedger::reporter() const {
  return std::ranges::any_of(promises, &PartyPromise::reporter);
}

std::vector<AbsentRun> absent_runs(const PledgeHistory& history) {
  std::vector<AbsentRun> runs;
  if (!history.schedule.committed) return runs;
  const ExpectedReport* previous = nullptr;
  for (const ExpectedReport& report : history.schedule.reports) {
    const bool neighbour = previous && previous->absent();
    previous = &report;
    if (!report.absent()) continue;
    // A report with a date of its own keeps its own row: the date must not seem to be the others'.
    const bool joins = neighbour && !report.due && !runs.back().last().due &&
                       runs.back().last().reason == report.reason &&
                       runs.back().last().explained_by == report.explained_by;
    if (joins)
      runs.back().reports.push_back(&report);
    else
      runs.push_back({&history, {&report}});
  }
  return runs;
}

PartyLedger ledger_of(const Record& party, const Histories& histories) {
  std::vector<const PledgeHistory*> order;
  for (const PledgeHistory& history : histories.all())
    order.push_back(&history);
  std::ranges::sort(order, began_later);

  PartyLedger ledger;
  for (const PledgeHistory* history : order) {
    PartyPromise promise = promise_of(*history, party);
    if (promise.reporter) {
      for (AbsentRun& run : absent_runs(*history)) {
        const bool not_yet = run.first().upcoming();
        (not_yet ? ledger.upcoming : ledger.absent).push_back(std::move(run));
      }
    }
    for (auto it : std::ranges::reverse_view(history->followups)) {
      const auto& followup = it->as<Followup>();
      if (names_any(followup.reported_by, party)) ledger.reported.push_back(it);
      PartyMention mention{it, {}};
      for (const PointReport& report : followup.points) {
        if (names_any(report.contributors, party)) mention.points.push_back(&report);
        for (const Reply& reply : report.replies)
          if (names(reply.party, party)) ledger.replies.push_back({it, &report, &reply});
      }
      if (!mention.points.empty()) ledger.mentions.push_back(std::move(mention));
    }
    if (promise.party_to || promise.reporter || !promise.points.empty())
      ledger.promises.push_back(std::move(promise));
  }
  return ledger;
}

}  // namespace tertial
