// GitLab's code quality report: shown in a merge request, compared with that of the target branch
// by fingerprint.
#include <algorithm>

#include "base/json_string.h"
#include "report/report.h"

namespace tertial {
namespace {

std::string_view severity_word(Severity severity) {
  if (severity == Severity::error) return "major";
  return severity == Severity::warning ? "minor" : "info";
}

}  // namespace

std::string to_gitlab(const ReportedFindings& report) {
  const std::vector<std::string> marks = fingerprints(report);
  std::string out = "[";
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    const Diagnostic& finding = report.findings[i];
    const bool placed = finding.span.file != no_file;
    std::string text = finding.message(report.language);
    if (!finding.help.text.empty()) text.append(" – ").append(finding.help.in(report.language));
    out.append(i == 0 ? "\n" : ",\n").append("{\"description\":");
    append_json_string(out, text);
    out.append(",\"check_name\":");
    append_json_string(out, finding.kind->code);
    out.append(",\"fingerprint\":\"").append(marks[i]);
    out.append("\",\"severity\":\"").append(severity_word(finding.kind->severity));
    out.append("\",\"location\":{\"path\":");
    append_json_string(out, placed ? report.files.path(finding.span.file) : report.settings_path);
    out.append(",\"lines\":{\"begin\":");
    out.append(std::to_string(placed ? std::max(finding.span.begin.line, 1U) : 1U)).append("}}}");
  }
  return out.append("\n]\n");
}

}  // namespace tertial
