#include "report/report.h"

#include <array>
#include <map>
#include <utility>

#include "base/hash.h"

namespace tertial {

std::optional<ReportFormat> report_format_named(std::string_view name) {
  static constexpr std::array names{
      std::pair{std::string_view("json"), ReportFormat::json},
      std::pair{std::string_view("github"), ReportFormat::github},
      std::pair{std::string_view("gitlab"), ReportFormat::gitlab},
      std::pair{std::string_view("sarif"), ReportFormat::sarif},
  };
  for (const auto& [word, format] : names)
    if (word == name) return format;
  return std::nullopt;
}

std::string to_json_lines(const ReportedFindings& report) {
  std::string out;
  for (const Diagnostic& finding : report.findings)
    out.append(render_json(finding, report.files, report.language)).append("\n");
  return out;
}

std::vector<std::string> fingerprints(const ReportedFindings& report) {
  std::vector<std::string> all;
  all.reserve(report.findings.size());
  std::map<std::string, std::size_t> seen;
  for (const Diagnostic& finding : report.findings) {
    std::string key;
    if (finding.span.file != no_file) key = report.files.path(finding.span.file);
    key.append("\n").append(finding.kind->code);
    // In one language, so that an editor's machine and that of CI agree.
    key.append("\n").append(finding.message(Language::en));
    const std::size_t earlier = seen[key]++;
    if (earlier > 0) key.append("\n").append(std::to_string(earlier + 1));
    // Two halves: 64 bits are few where a code host compares all findings of all time.
    all.push_back(to_hex(hash64(key)) + to_hex(hash64(key + "\n")));
  }
  return all;
}

}  // namespace tertial
