#pragma once
// The folders of a run and its pipeline, opened from the options.
#include <memory>

#include "app/commands.h"
#include "app/pipeline.h"

namespace tertial {

class Workspace {
 public:
  Workspace(const Options& options, const std::filesystem::path& program_folder);

  /// Opens the content folder and loads all records. False when there is no such folder.
  bool load();
  /// Opens the theme and plans all pages.
  void plan();

  Pipeline& pipeline() { return *pipeline_; }
  DiagnosticList& findings();
  /// The folder of the theme that the settings name; nothing when there is none.
  std::optional<std::string> theme_folder() const;
  Date as_of() const { return as_of_; }

  /// Prints all findings and a line that counts them; the exit code that follows from them.
  int report(const Streams& streams);

 private:
  const Options& options_;
  std::filesystem::path program_folder_;
  Date as_of_;
  DiagnosticList early_findings_;  // before there is a pipeline
  std::unique_ptr<FileSystem> content_, theme_;
  std::unique_ptr<Pipeline> pipeline_;
};

/// SOURCE_DATE_EPOCH, else the clock: the day in Stockholm.
Date today();

/// Findings as the options ask for, to the stream that suits the format.
void print_findings(DiagnosticList& findings, const SourceLookup& files, const Options& options,
                    const Streams& streams);

}  // namespace tertial
