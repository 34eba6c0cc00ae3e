#pragma once
// The folders of a run and its pipeline, opened from the options.
#include <memory>

#include "app/commands.h"
#include "app/pipeline.h"
#include "files/frozen_folder.h"

namespace tertial {

/// The sources as they stood when they were last read, kept from build to build by the preview.
struct SourceCopies {
  std::shared_ptr<const FrozenFolder> content, theme, own_theme;
};

class Workspace {
 public:
  /// `copies`: the run reads new copies of its sources instead of the folders, and leaves them
  /// there.
  Workspace(const Options& options, const std::filesystem::path& program_folder,
            SourceCopies* copies = nullptr);

  /// Opens the content folder. False when there is no such folder.
  bool open();
  /// Opens the content folder and loads all records. False when there is no such folder.
  bool load();
  /// Opens the theme and plans all pages.
  void plan();

  Pipeline& pipeline() { return *pipeline_; }
  DiagnosticList& findings();
  /// The folder of the theme that the settings name; nothing when there is none.
  std::optional<std::string> theme_folder() const;
  Date as_of() const { return as_of_; }
  /// The files that findings point at.
  const SourceSet& files() const;

  /// Prints all findings and a line that counts them; the exit code that follows from them.
  int report(const Streams& streams);

 private:
  /// Null after reporting. `copy`: where the copy is kept, if one is.
  std::shared_ptr<const FileSystem> open_source(const std::string& path, DiagnosticList& out,
                                                std::shared_ptr<const FrozenFolder>* copy) const;

  const Options& options_;
  std::filesystem::path program_folder_;
  Date as_of_;
  DiagnosticList early_findings_;  // before there is a pipeline
  SourceCopies* copies_;
  std::shared_ptr<const FileSystem> content_, theme_, own_theme_;
  std::unique_ptr<Pipeline> pipeline_;
};

/// SOURCE_DATE_EPOCH, else the clock: the day in Stockholm.
Date today();

/// Where a theme's folder is looked for, in order.
std::vector<std::filesystem::path> theme_places(const Options& options,
                                                const std::filesystem::path& program_folder);

/// The site's own files over the theme: `theme/` beside the content folder, if there is one.
std::optional<std::string> own_theme_folder(const Options& options);

/// Findings as the options ask for, to the stream that suits the format.
void print_findings(DiagnosticList& findings, const SourceLookup& files, const Options& options,
                    const Streams& streams);

}  // namespace tertial
