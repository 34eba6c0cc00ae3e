// GitHub Actions: workflow commands become annotations at the line of a change, and the summary
// stands on the page of the run.
#include <algorithm>

#include "base/text.h"
#include "report/report.h"

namespace tertial {
namespace {

constexpr std::size_t most_summary = 900'000;  // bytes; GitHub refuses more than 1 MiB

/// What would end a command, or a property of it. Properties also end at a colon or a comma.
std::string escaped(std::string_view text, std::string_view also = {}) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (c != '%' && c != '\r' && c != '\n' && also.find(c) == std::string_view::npos) {
      out.push_back(c);
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out.append({'%', digits[byte >> 4U], digits[byte & 0xFU]});
  }
  return out;
}

std::string property(std::string_view text) {
  return escaped(text, ":,");
}

std::string_view command(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "notice";
}

/// Text in a cell of a Markdown table: never markup, never a second cell.
std::string cell(std::string_view text) {
  std::string out;
  for (const char c : printable(text)) {
    if (c == '&')
      out.append("&amp;");
    else if (c == '<')
      out.append("&lt;");
    else if (std::string_view("\\`*_[]|~#>@").find(c) != std::string_view::npos)
      out.append({'\\', c});
    else
      out.push_back(c);
  }
  return out;
}

std::string row(const Diagnostic& finding, const ReportedFindings& report) {
  const Language language = report.language;
  std::string place;
  if (finding.span.file != no_file) {
    place = cell(report.files.path(finding.span.file));
    place.append(":").append(std::to_string(std::max(finding.span.begin.line, 1U)));
  }
  static constexpr Text words[] = {{"fel", "error"}, {"varning", "warning"}, {"notering", "note"}};
  std::string text = "| ";
  text.append(words[static_cast<std::size_t>(finding.kind->severity)].in(language));
  text.append(" | ").append(place).append(" | ").append(cell(finding.message(language)));
  if (!finding.help.text.empty()) text.append("<br>").append(cell(finding.help.in(language)));
  return text.append(" | ").append(cell(finding.kind->code)).append(" |\n");
}

}  // namespace

std::string to_github_commands(const ReportedFindings& report) {
  std::string out;
  for (const Diagnostic& finding : report.findings) {
    const Span span = finding.span;
    out.append("::").append(command(finding.kind->severity)).append(" ");
    if (span.file != no_file) {
      const std::uint32_t line = std::max(span.begin.line, 1U);
      out.append("file=").append(property(report.files.path(span.file)));
      out.append(",line=").append(std::to_string(line));
      out.append(",endLine=").append(std::to_string(std::max(span.end.line, line)));
      // Columns count within one line only.
      if (span.end.line <= line)
        out.append(",col=").append(std::to_string(std::max(span.begin.column, 1U)));
      out.append(",");
    }
    out.append("title=").append(property(finding.kind->code)).append("::");
    out.append(escaped(finding.message(report.language)));
    if (!finding.help.text.empty()) {
      out.append("%0A").append(Text{"hjälp: ", "help: "}.in(report.language));
      out.append(escaped(finding.help.in(report.language)));
    }
    out.append("\n");
  }
  return out;
}

std::string to_github_summary(const ReportedFindings& report) {
  const Language language = report.language;
  std::string out = "## Tertial: ";
  out.append(counts_of(report.findings).in(language));
  out.append("\n");
  if (report.findings.empty()) return out;
  out.append(Text{"\n| | Plats | Fynd | Kod |\n|---|---|---|---|\n",
                  "\n| | Place | Finding | Code |\n|---|---|---|---|\n"}
                 .in(language));
  std::size_t shown = 0;
  for (const Diagnostic& finding : report.findings) {
    const std::string next = row(finding, report);
    if (out.size() + next.size() > most_summary) break;
    out.append(next);
    ++shown;
  }
  if (const std::size_t left = report.findings.size() - shown; left > 0)
    out.append("\n")
        .append(std::to_string(left))
        .append(Text{" fynd till står i loggen.\n", " more are in the log.\n"}.in(language));
  return out;
}

}  // namespace tertial
