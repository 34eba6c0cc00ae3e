// The register of absent reports as open data: /utan-redovisning.csv, one row per expected report
// that is not registered here. What it holds is what the page shows.
#include "derive/silence.h"
#include "pages/silence/silence_page.h"
#include "value/csv.h"

namespace tertial {
namespace {

template <class T>
std::string ids(const std::vector<Ref<T>>& all) {
  std::string text;
  for (const Ref<T>& one : all)
    text.append(text.empty() ? "" : " ").append(one.id());
  return text;
}

/// Names are the same in every language of the site: programs read them.
void append_header(std::string& out) {
  const std::string names[] = {"state", "pledge",    "period", "start", "end", "reporters",
                               "to",    "districts", "reason", "due",   "late"};
  append_csv_row(out, names);
}

void append_rows(std::string& out, std::string_view state,
                 const std::vector<AbsentReport>& reports) {
  for (const AbsentReport& absent : reports) {
    const ExpectedReport& report = *absent.report;
    const Pledge& pledge = absent.history->record();
    const std::string fields[] = {
        std::string(state),
        absent.history->pledge->id,
        to_string(report.period),
        to_string(report.period.first),
        to_string(report.period.last),
        ids(pledge.reporters),
        pledge.reporting ? ids(pledge.reporting->to) : std::string(),
        ids(pledge.districts),
        report.reason ? std::string(word_of(*report.reason)) : std::string(),
        report.due && report.due->stated() ? to_string(*report.due) : std::string(),
        report.late ? "true" : "false"};
    append_csv_row(out, fields);
  }
}

std::vector<PlannedPage> plan_file(const Site&) {
  return single_page("/utan-redovisning.csv");
}

void render_file(const Site& site, const PlannedPage&, const Template*, std::string& out) {
  const Silence silence = collect_silence(site.histories.all(), site.as_of);
  append_header(out);
  append_rows(out, "absent", silence.absent);
  append_rows(out, "planned", silence.planned);
  append_rows(out, "upcoming", silence.upcoming);
}

}  // namespace

const PageType silence_file{"silence-csv", {}, nullptr, plan_file, render_file, false};

}  // namespace tertial
