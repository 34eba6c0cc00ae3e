#pragma once
// The folders of a run and its pipeline, opened from the options.
#include <array>
#include <memory>

#include "app/commands.h"
#include "app/git.h"
#include "app/pipeline.h"
#include "cache/build_record.h"
#include "cache/observed_folder.h"
#include "files/frozen_folder.h"
#include "files/partial_folder.h"

namespace tertial {

/// The sources as they stood when they were last read, what looking through their texts gave, and
/// the theme that was made of them; kept from build to build by the preview.
struct SourceCopies {
  std::shared_ptr<const FrozenFolder> content, theme, own_theme;
  std::shared_ptr<const KeptTexts> texts;
  std::shared_ptr<SiteTheme> site_theme;
};

class Workspace {
 public:
  /// `copies`: the run reads new copies of its sources instead of the folders, and leaves them
  /// there.
  Workspace(const Options& options, const std::filesystem::path& program_folder,
            SourceCopies* copies = nullptr);

  /// As if these files were not in the content folder; before it is opened. Links may be dead and
  /// pictures missing then.
  void hide(HiddenFiles files) { hidden_ = std::move(files); }
  /// Keeps addresses on other sites; before load().
  void keep_outward_links() { outward_links_kept_ = true; }
  /// Notes what the run reads, from `moment` on; before anything is opened. `last`: what an earlier
  /// run knew of the same folders, or null; it must stand until plan() is done.
  void observe(std::int64_t moment, const cache::BuildRecord* last) {
    observed_since_ = moment;
    last_build_ = last;
  }
  /// As Pipeline::keep_texts(); before load().
  void keep_texts(std::shared_ptr<const KeptTexts> last) {
    texts_kept_ = true;
    last_texts_ = std::move(last);
  }
  /// As if the findings were those of a run that read these files, which must outlive the
  /// workspace; instead of open().
  void repeat(DiagnosticList findings, const SourceSet& files);

  /// Opens the content folder. False when there is no such folder.
  bool open();
  /// Opens the content folder and loads all records. False when there is no such folder.
  bool load();
  /// Opens the theme and plans all pages.
  void plan();

  Pipeline& pipeline() { return *pipeline_; }
  const Pipeline& pipeline() const { return *pipeline_; }
  /// What was noted of that folder; null when it was not opened.
  const cache::ObservedFolder* observed(cache::SourceFolder source) const {
    return observed_[static_cast<std::size_t>(source)].get();
  }
  bool has_content() const { return pipeline_ != nullptr; }
  DiagnosticList& findings();
  /// The folder of the theme that the settings name; nothing when there is none.
  std::optional<std::string> theme_folder() const;
  Date as_of() const { return as_of_; }
  /// The files that findings point at.
  const SourceSet& files() const;

  /// Findings outside these lines are counted, and not shown one by one.
  void limit_to(ChangedLines changed) { changed_ = std::move(changed); }
  /// Prints all findings, writes the reports that the options name, and prints a line that counts
  /// them; the exit code that follows from them.
  int report(const Streams& streams);

 private:
  void report_no_theme();
  /// Null after reporting. `copy`: where the copy is kept, if one is.
  std::shared_ptr<const FileSystem> open_source(cache::SourceFolder source, const std::string& path,
                                                DiagnosticList& out,
                                                std::shared_ptr<const FrozenFolder>* copy);

  const Options& options_;
  std::filesystem::path program_folder_;
  Date as_of_;
  DiagnosticList early_findings_;  // before there is a pipeline
  SourceCopies* copies_;
  std::shared_ptr<const FileSystem> content_, theme_, own_theme_;
  std::unique_ptr<Pipeline> pipeline_;
  std::optional<ChangedLines> changed_;
  std::optional<HiddenFiles> hidden_;
  bool outward_links_kept_ = false;
  std::optional<std::int64_t> observed_since_;
  const cache::BuildRecord* last_build_ = nullptr;
  std::array<std::shared_ptr<const cache::ObservedFolder>, cache::source_count> observed_;
  bool texts_kept_ = false;
  std::shared_ptr<const KeptTexts> last_texts_;
  const SourceSet* repeated_files_ = nullptr;
};

/// SOURCE_DATE_EPOCH, else the clock: the day in Stockholm.
Date today();
/// Whether another day than today was chosen: then nobody is warned of what has not come.
bool looks_elsewhere(const Options& options);

/// One per core, or as the options say.
unsigned thread_count(const Options& options);

/// Where a theme's folder is looked for, in order.
std::vector<std::filesystem::path> theme_places(const Options& options,
                                                const std::filesystem::path& program_folder);

/// The folder of the theme of that name; nothing when there is none.
std::optional<std::string> theme_folder_named(std::string_view name, const Options& options,
                                              const std::filesystem::path& program_folder);

/// The site's own files over the theme: `theme/` beside the content folder, if there is one.
std::optional<std::string> own_theme_folder(const Options& options);

/// Findings as the options ask for, to the stream that suits the format.
void print_findings(DiagnosticList& findings, const SourceLookup& files, const Options& options,
                    const Streams& streams);

}  // namespace tertial
