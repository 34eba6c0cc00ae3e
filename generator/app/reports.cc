#include "app/reports.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <ostream>

#include "app/masking.h"
#include "checks/personal_data.h"
#include "files/real_file_system.h"
#include "report/report.h"

namespace tertial {
namespace {

namespace fs = std::filesystem;

fs::path resolved(const fs::path& path) {
  std::error_code error;
  fs::path whole = fs::weakly_canonical(fs::absolute(path, error), error);
  return error ? path : whole;
}

/// The folder of the checkout that holds `folder`, else the working folder.
fs::path repository_of(const fs::path& folder) {
  std::error_code error;
  for (fs::path at = folder; at.has_relative_path(); at = at.parent_path())
    if (fs::exists(at / ".git", error)) return at;
  return resolved(fs::current_path(error));
}

/// GitHub gives each step a file of its own, which other programs of the step add to as well.
bool add_to_file(const std::string& file, std::string_view bytes) {
  std::ofstream stream(file, std::ios::binary | std::ios::app);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return stream.flush().good();
}

std::string text_of(ReportFormat format, const ReportedFindings& report) {
  switch (format) {
    case ReportFormat::github:
      return to_github_commands(report);
    case ReportFormat::gitlab:
      return to_gitlab(report);
    case ReportFormat::sarif:
      return to_sarif(report);
    case ReportFormat::json:
      break;
  }
  return to_json_lines(report);
}

template <typename Which>
DiagnosticList take_out(DiagnosticList& findings, const Which& which) {
  DiagnosticList kept;
  DiagnosticList taken;
  for (const Diagnostic& finding : findings.items())
    (which(finding) ? taken : kept).report(*finding.kind, finding.span) = finding;
  findings = std::move(kept);
  return taken;
}

}  // namespace

RepositoryPaths::RepositoryPaths(const SourceLookup& files, const std::string& content)
    : files_(files), content_(content), root_(repository_of(resolved(content))) {}

bool is_in_repository(const fs::path& file, const std::string& content) {
  const fs::path below = resolved(file).lexically_relative(repository_of(resolved(content)));
  return !below.empty() && *below.begin() != "..";
}

std::string RepositoryPaths::rebased(const fs::path& path) const {
  const fs::path below = resolved(path).lexically_relative(root_);
  // What lies outside, such as a theme beside the program, has no name in the repository.
  if (below.empty() || *below.begin() == "..") return path.generic_string();
  return below.generic_string();
}

std::string_view RepositoryPaths::path(FileId file) const {
  if (path_of_ != file) {
    path_ = rebased(std::string(files_.path(file)));
    path_of_ = file;
  }
  return path_;
}

DiagnosticList take_unchanged(DiagnosticList& findings, const ChangedLines& changed,
                              const SourceLookup& files) {
  const auto touched = [&](Span at) {
    return at.file == no_file || changed.touches(files.path(at.file), at);
  };
  return take_out(findings, [&](const Diagnostic& finding) {
    return !touched(finding.span) && std::ranges::none_of(finding.notes, [&](const auto& note) {
      return note.first.file != no_file && touched(note.first);
    });
  });
}

DiagnosticList take_errors(DiagnosticList& findings) {
  return take_out(findings, [](const Diagnostic& finding) {
    return finding.kind->severity == Severity::error;
  });
}

bool write_reports(const DiagnosticList& findings, const RepositoryPaths& files,
                   const Options& options, const Streams& streams) {
  if (options.reports.empty()) return true;
  std::vector<Diagnostic> shown;
  shown.reserve(findings.items().size());
  for (const Diagnostic& finding : findings.items())
    shown.push_back(masked(finding));
  const MaskedLookup masked_files(files);
  const std::string settings = without_personal_data(files.settings());
  const ReportedFindings report{shown, masked_files, options.language, TERTIAL_VERSION, settings};

  bool written = true;
  const auto failed = [&](const std::string& file, const Argument& why) {
    streams.err << "tertial: " << file << ": " << why.in(options.language) << '\n';
    written = false;
  };
  for (const ReportTarget& target : options.reports) {
    std::string text = text_of(target.format, report);
    const bool github = target.format == ReportFormat::github;
    if (github || target.file.empty()) streams.out << text << std::flush;
    if (github) text = to_github_summary(report);
    if (!target.file.empty()) {
      if (const IoResult<void> done = write_named_file(target.file, text); !done)
        failed(target.file, reason_of(done.error()));
    } else if (github) {
      // NOLINTNEXTLINE(concurrency-mt-unsafe): no thread is left
      const char* file = std::getenv("GITHUB_STEP_SUMMARY");
      if (file && *file && !add_to_file(file, text))
        failed(file, Text{"kan inte skrivas", "cannot be written"});
    }
  }
  return written;
}

}  // namespace tertial
