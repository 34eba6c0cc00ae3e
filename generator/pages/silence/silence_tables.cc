#include "pages/silence/silence_tables.h"

#include <array>

#include "derive/silence.h"
#include "value/csv.h"

namespace tertial {
namespace {

constexpr CsvColumn report_columns[] = {
    {"state", "string", "csv.state", true},   {"pledge", "string", "csv.pledge", true},
    {"period", "string", "csv.period", true}, {"start", "date", "csv.period-start", true},
    {"end", "date", "csv.period-end", true},  {"reporters", "string", "csv.reporters", false, true},
    {"to", "string", "csv.to", false, true},  {"districts", "string", "csv.districts", false, true},
    {"reason", "string", "csv.reason"},       {"due", "string", "csv.due"},
    {"late", "boolean", "csv.late", true},
};
constexpr CsvColumn inspection_columns[] = {
    {"state", "string", "csv.state", true},
    {"district", "string", "csv.district", true},
    {"season", "string", "csv.season", true},
    {"start", "date", "csv.period-start", true},
    {"end", "date", "csv.period-end", true},
    {"rule", "string", "csv.rule", true},
    {"responsible", "string", "csv.responsible"},
    {"reason", "string", "csv.reason"},
    {"called_off", "boolean", "csv.called-off", true},
};

void take_reports(std::string_view state, const std::vector<AbsentReport>& reports,
                  const TakeCsvRow& take) {
  for (const AbsentReport& absent : reports) {
    const ExpectedReport& report = *absent.report;
    const Pledge& pledge = absent.history->record();
    const std::array<std::string, std::size(report_columns)> fields{
        std::string(state),
        absent.history->pledge->id,
        to_string(report.period),
        to_string(report.period.first),
        to_string(report.period.last),
        ids_of(pledge.reporters),
        pledge.reporting ? ids_of(pledge.reporting->to) : std::string(),
        ids_of(pledge.districts),
        word_or_empty(report.reason),
        written(report.due),
        csv_boolean(report.late)};
    take(fields);
  }
}

void take_inspection(const Record& district, const ExpectedInspection& absent,
                     const TakeCsvRow& take) {
  const auto& responsible = absent.rule->as<InspectionRule>().responsible;
  const std::array<std::string, std::size(inspection_columns)> fields{
      absent.upcoming() ? "upcoming" : "absent",
      district.id,
      to_string(absent.season),
      to_string(absent.season.first),
      to_string(absent.season.last),
      absent.rule->id,
      responsible ? responsible->id() : std::string(),
      word_or_empty(absent.reason),
      csv_boolean(absent.called_off)};
  take(fields);
}

void each_silence(const Site& site, const TakeCsvRow& take) {
  const Silence silence = collect_silence(site.histories.all(), site.as_of);
  take_reports("absent", silence.absent, take);
  take_reports("planned", silence.planned, take);
  take_reports("upcoming", silence.upcoming, take);
}

void each_inspection(const Site& site, const TakeCsvRow& take) {
  for (const InspectionSeries& series : site.inspections.series())
    for (const ExpectedInspection& expected : series.expected)
      if (expected.absent()) take_inspection(*series.district, expected, take);
}

constexpr std::array<std::string_view, 2> report_key{"pledge", "period"};
constexpr std::array<std::string_view, 2> inspection_key{"district", "season"};

}  // namespace

const OpenTable silence_table{"/utan-redovisning.csv",
                              "silence_page.title",
                              "silence_page.meaning",
                              report_columns,
                              report_key,
                              each_silence,
                              newest_update<Pledge, Followup>};
const OpenTable absent_inspections_table{"/utan-besiktning.csv",
                                         "inspections.absent-heading",
                                         "inspections.absent-meaning",
                                         inspection_columns,
                                         inspection_key,
                                         each_inspection,
                                         newest_update<InspectionRule, Inspection>};

}  // namespace tertial
