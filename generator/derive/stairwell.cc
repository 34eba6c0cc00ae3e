#include "derive/stairwell.h"

#include <algorithm>
#include <map>

#include "derive/district_digest.h"
#include "derive/standing.h"
#include "model/among.h"
#include "records/body/body.h"
#include "records/channel/channel.h"

namespace tertial {
namespace {

StairwellPledge pledge_in(const PledgeHistory& history, const HistoryColumn& column, Date last,
                          const Record& district) {
  StairwellPledge pledge{.history = &history, .followup = column.followup, .points = {}};
  const auto index = static_cast<std::size_t>(&column - history.columns.data());
  for (const PointHistory& point : history.points) {
    const auto& place = point.point->district;
    if (place ? &place->record() == &district : among(history.record().districts, district))
      pledge.points.push_back({&point, point.cells[index].status,
                               point.cells[index].report == nullptr, point.cells[index].reason});
  }
  const auto& reports = history.schedule.reports;
  const auto next = std::ranges::find_if(
      reports, [&](const ExpectedReport& report) { return report.period.last > last; });
  if (history.schedule.committed && next != reports.end()) pledge.next = &*next;
  return pledge;
}

using Sheets = std::map<Period, StairwellSheet>;

void add(Sheets& sheets, const Period& period, StairwellPledge pledge) {
  if (pledge.points.empty()) return;
  StairwellSheet& sheet = sheets[period];
  sheet.period = period;
  sheet.silent &= pledge.followup == nullptr;
  sheet.pledges.push_back(std::move(pledge));
}

/// Reports that the pledge owed, each on the sheet of its own period.
void add_absent(Sheets& sheets, const PledgeHistory& history, const HistoryColumn& column,
                const Record& district) {
  if (!history.schedule.committed) return;
  for (const ExpectedReport* report : column.expected)
    if (!report->upcoming())
      add(sheets, report->period, pledge_in(history, column, report->period.last, district));
}

}  // namespace

std::vector<StairwellSheet> stairwell_sheets(const Record& district, const Model& model,
                                             const Histories& histories) {
  std::vector<const PledgeHistory*> pledges;
  for (const Record* record : model.referring<Pledge>(district))
    pledges.push_back(&histories.of(*record));
  std::ranges::sort(
      pledges, [](const PledgeHistory* a, const PledgeHistory* b) { return later_pledge(*a, *b); });
  Sheets by_period;
  for (const PledgeHistory* history : pledges)
    for (const HistoryColumn& column : history->columns) {
      if (column.followup)
        add(by_period, column.first, pledge_in(*history, column, column.last.last, district));
      else
        add_absent(by_period, *history, column, district);
    }
  std::vector<StairwellSheet> sheets;
  sheets.reserve(by_period.size());
  for (auto& entry : by_period)
    sheets.push_back(std::move(entry.second));
  std::ranges::sort(sheets, [](const StairwellSheet& a, const StairwellSheet& b) {
    return earlier(b.period, a.period);
  });
  std::size_t reported = 0;
  std::size_t silent = 0;
  std::erase_if(sheets, [&](const StairwellSheet& sheet) {
    return (sheet.silent ? silent : reported)++ >= most_stairwell_sheets;
  });
  return sheets;
}

bool is_past(const StairwellSheet& sheet, const AsOf& as_of) {
  return std::ranges::all_of(sheet.pledges, [&](const StairwellPledge& pledge) {
    if (is_over(pledge.history->record(), as_of)) return true;
    const Record* const latest = pledge.history->latest_followup();
    if (pledge.followup) return latest != pledge.followup;
    return latest && sheet.period.last < latest->as<Followup>().period->last;
  });
}

std::vector<const Record*> safety_councils_of(const Record& district, const Model& model,
                                              const AsOf& as_of) {
  std::vector<const Record*> councils = model.referring<Body>(district);
  std::erase_if(councils, [&](const Record* record) {
    const auto& body = record->as<Body>();
    const bool ended =
        body.valid_to && body.valid_to->stated() && as_of.is_after(body.valid_to->last);
    return body.kind != BodyKind::safety_council || ended;
  });
  return councils;
}

std::vector<const Record*> channels_of(const Record& district, const Model& model,
                                       const Settings& settings, const AsOf& as_of) {
  std::vector<const Record*> here;
  std::vector<const Record*> anywhere;
  const Record& municipality = municipality_of(district, model, settings);
  for (const Record& record : model.all<Channel>()) {
    const auto& channel = record.as<Channel>();
    const bool reachable = channel.phone || channel.email || channel.url;
    if (!reachable || standing_of(channel.valid, as_of) == Standing::ended) continue;
    if (among(channel.districts, district))
      here.push_back(&record);
    else if (channel.districts.empty() &&
             &municipality_of(record, model, settings) == &municipality)
      anywhere.push_back(&record);
  }
  here.insert(here.end(), anywhere.begin(), anywhere.end());
  return here;
}

}  // namespace tertial
