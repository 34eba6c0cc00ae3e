// The register of what is absent as open data, each table with its description: one row per
// expected report (/utan-redovisning.csv) and per expected inspection (/utan-besiktning.csv) that
// is not registered here. What they hold is what the page shows.
#include <array>

#include "derive/silence.h"
#include "pages/csv_meanings.h"
#include "pages/silence/silence_page.h"
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

template <class T>
std::string ids(const std::vector<Ref<T>>& all) {
  std::string text;
  for (const Ref<T>& one : all)
    text.append(text.empty() ? "" : " ").append(one.id());
  return text;
}

std::string word(const std::optional<AbsenceReason>& reason) {
  return reason ? std::string(word_of(*reason)) : std::string();
}

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
        ids(pledge.reporters),
        pledge.reporting ? ids(pledge.reporting->to) : std::string(),
        ids(pledge.districts),
        word(report.reason),
        report.due && report.due->stated() ? to_string(*report.due) : std::string(),
        report.late ? "true" : "false"};
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
      word(absent.reason),
      absent.called_off ? "true" : "false"};
  append_csv_row(out, fields);
}

void render_reports(const Site& site, const PlannedPage&, const Template*, std::string& out) {
  const Silence silence = collect_silence(site.histories.all(), site.as_of);
  append_csv_row(out, names_of(report_columns));
  append_reports(out, "absent", silence.absent);
  append_reports(out, "planned", silence.planned);
  append_reports(out, "upcoming", silence.upcoming);
}

void render_inspections(const Site& site, const PlannedPage&, const Template*, std::string& out) {
  append_csv_row(out, names_of(inspection_columns));
  for (const InspectionSeries& series : site.inspections.series())
    for (const ExpectedInspection& expected : series.expected)
      if (expected.absent()) append_inspection(out, *series.district, expected);
}

void render_metadata(const Site& site, const PlannedPage& page, const Template*, std::string& out) {
  const bool reports = page.key == "reports";
  CsvTable table;
  table.file = reports ? "utan-redovisning.csv" : "utan-besiktning.csv";
  table.title = site.strings(reports ? "silence_page.title" : "inspections.absent-heading");
  table.description = site.strings(reports ? "silence_page.meaning" : "inspections.absent-meaning");
  table.language = *site.settings.language;
  table.columns = reports ? std::span<const CsvColumn>(report_columns)
                          : std::span<const CsvColumn>(inspection_columns);
  table.meanings = meanings_of(site, table.columns);
  if (reports)
    table.primary_key = {"pledge", "period"};
  else
    table.primary_key = {"district", "season"};
  out += csvw_metadata(table);
}

std::vector<PlannedPage> plan_reports(const Site&) {
  return single_page("/utan-redovisning.csv");
}

std::vector<PlannedPage> plan_inspections(const Site&) {
  return single_page("/utan-besiktning.csv");
}

std::vector<PlannedPage> plan_metadata(const Site&) {
  return {{"/utan-redovisning.csv-metadata.json", nullptr, "reports"},
          {"/utan-besiktning.csv-metadata.json", nullptr, "inspections"}};
}

}  // namespace

const PageType silence_file{"silence-csv", {}, nullptr, plan_reports, render_reports, false};
const PageType absent_inspections_file{"absent-inspections-csv", {},   nullptr, plan_inspections,
                                       render_inspections,       false};
const PageType silence_metadata_file{"silence-metadata", {},   nullptr, plan_metadata,
                                     render_metadata,    false};

}  // namespace tertial
