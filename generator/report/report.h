#pragma once
// Findings as files and lines that other programs read: what a code host shows at the line of a
// change. Owns the formats; prints and writes nothing. Findings come in masked and sorted, with
// paths from the repository's root, so that no format can show what the privacy gate hides.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace tertial {

enum class ReportFormat : std::uint8_t { json, github, gitlab, sarif };
/// "json", "github", "gitlab", "sarif".
std::optional<ReportFormat> report_format_named(std::string_view name);

struct ReportedFindings {
  std::span<const Diagnostic> findings;
  const SourceLookup& files;
  Language language = Language::sv;
  std::string_view program_version;
  /// Where findings of no file are put in formats that want one.
  std::string_view settings_path = "content/site.toml";
};

/// One object a line, as `--format json` prints them.
std::string to_json_lines(const ReportedFindings&);
/// GitHub's workflow commands, one a line: `::error file=…,line=…::message`.
std::string to_github_commands(const ReportedFindings&);
/// The job summary of GitHub: Markdown, cut before its limit of 1 MiB.
std::string to_github_summary(const ReportedFindings&);
/// GitLab's code quality report.
std::string to_gitlab(const ReportedFindings&);
/// SARIF 2.1.0.
std::string to_sarif(const ReportedFindings&);

/// For each finding, what stays the same when its lines move: made of path, code and message. Equal
/// findings of one file are told apart by their order.
std::vector<std::string> fingerprints(const ReportedFindings&);

}  // namespace tertial
