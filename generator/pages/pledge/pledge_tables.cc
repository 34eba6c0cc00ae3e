#include "pages/pledge/pledge_tables.h"

#include <array>

#include "pages/addresses.h"
#include "records/final_report/final_report.h"
#include "value/csv.h"

namespace tertial {
namespace {

constexpr CsvColumn pledge_columns[] = {
    {"pledge", "string", "csv.pledge", true},
    {"title", "string", "csv.title", true},
    {"kind", "string", "csv.pledge-kind", true},
    {"stage", "string", "csv.stage", true},
    {"valid", "string", "csv.valid"},
    {"municipalities", "string", "csv.municipalities", false, true},
    {"districts", "string", "csv.districts", false, true},
    {"parties", "string", "csv.parties", false, true},
    {"points_extent", "string", "csv.points-extent", true},
    {"points", "integer", "csv.points", true},
    {"reports", "integer", "csv.reports", true},
    {"absent_reports", "integer", "csv.absent-reports", true},
    {"final_report", "boolean", "csv.final-report", true},
    {"sources", "string", "csv.sources", false, true},
    {"page", "anyURI", "csv.page", true},
};
constexpr std::array<std::string_view, 1> pledge_key{"pledge"};

constexpr CsvColumn report_columns[] = {
    {"pledge", "string", "csv.pledge", true},
    {"point", "string", "csv.point", true},
    {"title", "string", "csv.point-title", true},
    {"period", "string", "csv.period", true},
    {"start", "date", "csv.period-start", true},
    {"end", "date", "csv.period-end", true},
    {"status", "string", "csv.status", true},
    {"assessed_by", "string", "csv.assessed-by"},
    {"carried_over", "boolean", "csv.carried-over", true},
    {"reported_by", "string", "csv.reported-by", false, true},
    {"published", "string", "csv.published"},
    {"reason", "string", "csv.silence-reason"},
    {"sources", "string", "csv.sources", false, true},
    {"page", "anyURI", "csv.page", true},
};
constexpr std::array<std::string_view, 3> report_key{"pledge", "point", "period"};

template <class T>
std::string ids_of_parties(const std::vector<T>& all) {
  std::string text;
  for (const T& one : all)
    text.append(text.empty() ? "" : " ").append(one.party.id());
  return text;
}

/// A report without a judgement has nobody who made it.
std::string assessor(const HistoryCell& cell) {
  if (!cell.report || cell.report->status == Status::unassessed) return {};
  return std::string(word_of(cell.report->assessed_by));
}

void each_pledge(const Site& site, const TakeCsvRow& take) {
  for (const PledgeHistory& history : site.histories.all()) {
    const Pledge& pledge = history.record();
    const std::array<std::string, std::size(pledge_columns)> fields{
        history.pledge->id,
        title_of(site, *history.pledge),
        std::string(word_of(pledge.kind)),
        std::string(word_of(pledge.stage)),
        written(*pledge.valid),
        ids_of(pledge.municipalities),
        ids_of(pledge.districts),
        ids_of_parties(pledge.parties),
        std::string(word_of(pledge.points_extent)),
        std::to_string(pledge.points.size()),
        std::to_string(history.followups.size()),
        std::to_string(history.absent_reports()),
        csv_boolean(history.final_report != nullptr),
        ids_of(pledge.common.sources),
        site.absolute(address_of(site, *history.pledge)).text};
    take(fields);
  }
}

struct ReportRows {
  const Site& site;
  const TakeCsvRow& take;
  const PledgeHistory& history;
  const PointHistory& point;

  void operator()(const HistoryColumn& column, const HistoryCell& cell,
                  const Period& period) const {
    const auto* followup = column.followup ? &column.followup->as<Followup>() : nullptr;
    const PointReport* report = cell.report;
    const std::vector<Citation> none;
    const std::array<std::string, std::size(report_columns)> fields{
        history.pledge->id,
        *point.point->code,
        point.point->title,
        to_string(period),
        to_string(period.first),
        to_string(period.last),
        std::string(name_of(cell.status)),
        assessor(cell),
        csv_boolean(report && report->carried_over),
        followup ? ids_of(followup->reported_by) : std::string(),
        followup ? written(without_place(followup->published)) : std::string(),
        word_or_empty(cell.reason),
        ids_of(report && !report->sources.empty() ? report->sources
               : followup                         ? followup->common.sources
                                                  : none),
        site.absolute(point_address_of(site, *history.pledge, *point.point)).text};
    take(fields);
  }
};

void each_report(const Site& site, const TakeCsvRow& take) {
  for (const PledgeHistory& history : site.histories.all())
    for (const PointHistory& point : history.points) {
      const ReportRows rows{site, take, history, point};
      for (std::size_t i = 0; i < history.columns.size(); ++i) {
        const HistoryColumn& column = history.columns[i];
        if (column.followup) {
          rows(column, point.cells[i], column.followup->as<Followup>().period.value);
          continue;
        }
        // Silent periods that are joined in the page's table have a row each here.
        for (const ExpectedReport* expected : column.expected)
          rows(column, point.cells[i], expected->period);
      }
    }
}

}  // namespace

const OpenTable pledge_table{"/medborgarloften.csv",
                             "open_table.pledges",
                             "open_table.pledges-about",
                             pledge_columns,
                             pledge_key,
                             each_pledge,
                             newest_update<Pledge, Followup, FinalReport>};
const OpenTable report_table{
    "/uppfoljning.csv", "open_table.reports", "open_table.reports-about",     report_columns,
    report_key,         each_report,          newest_update<Pledge, Followup>};

}  // namespace tertial
