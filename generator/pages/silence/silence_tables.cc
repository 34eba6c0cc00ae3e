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

void append_reports(std::string& out, std::string_view state,
                    const std::vector<AbsentReport>& reports) {
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
    append_csv_row(out, fields);
  }
}

void append_inspection(std::string& out, const Record& district, const ExpectedInspection& absent) {
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
  append_csv_row(out, fields);
}

void append_silence(const Site& site, std::string& out) {
  const Silence silence = collect_silence(site.histories.all(), site.as_of);
  append_reports(out, "absent", silence.absent);
  append_reports(out, "planned", silence.planned);
  append_reports(out, "upcoming", silence.upcoming);
}

void append_inspections(const Site& site, std::string& out) {
  for (const InspectionSeries& series : site.inspections.series())
    for (const ExpectedInspection& expected : series.expected)
      if (expected.absent()) append_inspection(out, *series.district, expected);
}

constexpr std::array<std::string_view, 2> report_key{"pledge", "period"};
constexpr std::array<std::string_view, 2> inspection_key{"district", "season"};

}  // namespace

const OpenTable silence_table{"/utan-redovisning.csv",
                              "silence_page.title",
                              "silence_page.meaning",
                              report_columns,
                              report_key,
                              append_silence,
                              newest_update<Pledge, Followup>};
const OpenTable absent_inspections_table{"/utan-besiktning.csv",
                                         "inspections.absent-heading",
                                         "inspections.absent-meaning",
                                         inspection_columns,
                                         inspection_key,
                                         append_inspections,
                                         newest_update<InspectionRule, Inspection>};

}  // namespace tertial
