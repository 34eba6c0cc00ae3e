#pragma once
// Where findings are written besides the terminal (`--report`), which of them belong to a change
// (`--since`), and what their files are called from the repository's root.
#include "app/commands.h"
#include "app/git.h"

namespace tertial {

/// Paths from the root of the checkout that holds the content, or from the working folder where
/// there is none: what code hosts know files by.
class RepositoryPaths final : public SourceLookup {
 public:
  RepositoryPaths(const SourceLookup& files, const std::string& content);
  std::string_view path(FileId file) const override;
  std::string line(FileId file, std::uint32_t number) const override {
    return files_.line(file, number);
  }
  std::string settings() const { return rebased(content_ / "site.toml"); }

 private:
  std::string rebased(const std::filesystem::path& path) const;

  const SourceLookup& files_;
  std::filesystem::path content_, root_;
  mutable FileId path_of_ = no_file;
  mutable std::string path_;
};

/// True when the file lies in the checkout that holds the content, or in the working folder where
/// there is none.
bool is_in_repository(const std::filesystem::path& file, const std::string& content);

/// Takes the findings out that no changed line has to do with: neither at their own place nor at
/// one that they refer to. Findings of no file stay.
DiagnosticList take_unchanged(DiagnosticList& findings, const ChangedLines& changed,
                              const SourceLookup& files);

/// Takes the errors out.
DiagnosticList take_errors(DiagnosticList& findings);

/// False after saying which file cannot be written.
bool write_reports(const DiagnosticList& findings, const RepositoryPaths& files,
                   const Options& options, const Streams& streams);

}  // namespace tertial
