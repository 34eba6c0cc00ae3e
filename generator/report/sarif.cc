// SARIF 2.1.0 (OASIS): one run, a rule for every code that occurs.
#include <algorithm>
#include <map>

#include "base/ascii.h"
#include "base/json_string.h"
#include "report/report.h"

namespace tertial {
namespace {

std::string_view level(Severity severity) {
  if (severity == Severity::error) return "error";
  return severity == Severity::warning ? "warning" : "note";
}

/// A relative path as a URI reference: each byte that may not stand in one is percent-encoded.
std::string uri_of(std::string_view path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view plain = "/-._~!$&'()*+,;=@";
  std::string out;
  for (const char c : path) {
    const bool letter = is_ascii_letter(c) || is_digit(c);
    if (letter || plain.find(c) != std::string_view::npos) {
      out.push_back(c);
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out.append({'%', digits[byte >> 4U], digits[byte & 0xFU]});
  }
  return out;
}

/// A message object. Braces would be placeholders: the standard has them doubled (3.11.5).
void append_message(std::string& out, std::string_view text) {
  std::string doubled;
  for (const char c : text) {
    doubled.push_back(c);
    if (c == '{' || c == '}') doubled.push_back(c);
  }
  out.append("{\"text\":");
  append_json_string(out, doubled);
  out.append("}");
}

void append_location(std::string& out, Span span, const ReportedFindings& report) {
  const std::uint32_t line = std::max(span.begin.line, 1U);
  const std::uint32_t column = std::max(span.begin.column, 1U);
  const Position end = std::max(span.end, Position{line, column});
  out.append("{\"physicalLocation\":{\"artifactLocation\":{\"uri\":");
  append_json_string(out, uri_of(report.files.path(span.file)));
  out.append(",\"uriBaseId\":\"SRCROOT\"},\"region\":{\"startLine\":");
  out.append(std::to_string(line)).append(",\"startColumn\":").append(std::to_string(column));
  out.append(",\"endLine\":").append(std::to_string(end.line));
  out.append(",\"endColumn\":").append(std::to_string(end.column)).append("}}");
}

void append_rule(std::string& out, const DiagnosticKind& kind, Language language) {
  out.append("{\"id\":");
  append_json_string(out, kind.code);
  out.append(",\"shortDescription\":");
  append_message(out, without_values(kind.message.in(language)));
  out.append(",\"fullDescription\":");
  append_message(out, kind.explain.in(language));
  out.append(",\"help\":");
  append_message(out, kind.explain.in(language));
  out.append(",\"defaultConfiguration\":{\"level\":\"").append(level(kind.severity));
  out.append("\"}}");
}

void append_result(std::string& out, const Diagnostic& finding, std::size_t rule,
                   std::string_view fingerprint, const ReportedFindings& report) {
  out.append("{\"ruleId\":");
  append_json_string(out, finding.kind->code);
  out.append(",\"ruleIndex\":").append(std::to_string(rule));
  out.append(",\"level\":\"").append(level(finding.kind->severity)).append("\",\"message\":");
  std::string text = finding.message(report.language);
  if (!finding.help.text.empty()) {
    text.append("\n").append(Text{"hjälp: ", "help: "}.in(report.language));
    text.append(finding.help.in(report.language));
  }
  append_message(out, text);
  if (finding.span.file != no_file) {
    out.append(",\"locations\":[");
    append_location(out, finding.span, report);
    out.append("}]");
  }
  std::string others;
  for (const auto& [at, sentence] : finding.notes) {
    if (at.file == no_file) continue;
    others.append(others.empty() ? "" : ",");
    append_location(others, at, report);
    others.append(",\"message\":");
    append_message(others, sentence.in(report.language));
    others.append("}");
  }
  if (!others.empty()) out.append(",\"relatedLocations\":[").append(others).append("]");
  out.append(",\"partialFingerprints\":{\"finding/v1\":\"").append(fingerprint).append("\"}}");
}

}  // namespace

std::string to_sarif(const ReportedFindings& report) {
  std::map<std::string_view, const DiagnosticKind*> kinds;
  for (const Diagnostic& finding : report.findings)
    kinds.emplace(finding.kind->code, finding.kind);

  std::string out =
      "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
      "\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Tertial\",\"semanticVersion\":";
  append_json_string(out, report.program_version);
  out.append(",\"rules\":[");
  std::map<std::string_view, std::size_t> numbers;
  for (const auto& [code, kind] : kinds) {
    out.append(numbers.empty() ? "\n" : ",\n");
    append_rule(out, *kind, report.language);
    numbers.emplace(code, numbers.size());
  }
  out.append("]}},\"language\":\"").append(Text{"sv", "en"}.in(report.language));
  // Where the repository lies is for whoever reads the file to say; ours differs by machine.
  out.append(
      "\",\"originalUriBaseIds\":{\"SRCROOT\":{\"description\":{\"text\":\"the repository\"}}},"
      "\"columnKind\":\"unicodeCodePoints\",\"results\":[");
  const std::vector<std::string> marks = fingerprints(report);
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    out.append(i == 0 ? "\n" : ",\n");
    const Diagnostic& finding = report.findings[i];
    append_result(out, finding, numbers[finding.kind->code], marks[i], report);
  }
  return out.append("]}]}\n");
}

}  // namespace tertial
