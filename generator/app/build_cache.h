#pragma once
// Whether a build would do the same as the last finished one, and what is kept of it for that:
// cache/ says what, here is where it comes from and where it lies.
#include <array>
#include <memory>
#include <string>

#include "app/page_memory.h"
#include "app/workspace.h"
#include "cache/build_record.h"

namespace tertial {

class BuildCache {
 public:
  /// Does nothing when the options switch it off, or when there is no folder to keep anything in.
  BuildCache(const Options& options, const std::filesystem::path& program_folder, Date as_of);

  bool is_on() const { return !folder_path_.empty(); }
  /// When the run began, as the system's clock has it.
  std::int64_t began() const { return began_; }

  /// The last build, when this one would read, write and find the same; the output folder is locked
  /// then for as long as the cache lives. Once.
  const cache::BuildRecord* unchanged();
  /// After unchanged(): why it gave nothing.
  const Sentence& why_not() const { return why_not_; }

  /// Those of the last build, and the files that they point at. After unchanged() gave one.
  DiagnosticList findings() const;
  const SourceSet& files() const { return files_; }

  /// What this program knew when it last built the site, whatever has changed since; null when that
  /// is nothing. After unchanged() gave nothing.
  const cache::BuildRecord* last() const { return record_.get(); }
  /// What looking through the texts of the content gave last time; null when nothing is known.
  /// After unchanged() gave nothing.
  std::shared_ptr<const KeptTexts> texts() const;
  /// What is known of the pages of the last build, once all that this one reads but for bodies has
  /// been read; null when the cache does nothing. After unchanged() gave nothing. Parts of this
  /// object.
  std::unique_ptr<PageMemory> pages(const Workspace& workspace) const;

  /// Keeps what there is to know of the build that has just been finished in `output`.
  /// `findings`: those of its sources; `next_change`: as the record has it; `pages`: see pages().
  void remember(const Workspace& workspace, const DiagnosticList& findings,
                const FileSystem& output, std::string_view next_change,
                const PageMemory& pages) const;

 private:
  bool is_current();
  bool open_sources();
  bool refuse(Text why, Arguments arguments = {});

  const Options& options_;
  std::filesystem::path program_folder_;
  std::int64_t began_;
  unsigned threads_;
  std::string folder_path_;  // empty: switched off
  std::string program_, options_text_, key_;
  Sentence why_not_;
  std::string bytes_;  // of the last build's record; empty when it is none of this program's
  bool same_options_ = false;
  std::unique_ptr<cache::BuildRecord> record_;
  std::array<std::unique_ptr<FileSystem>, cache::source_count> sources_;
  std::unique_ptr<FileSystem> output_;
  SourceSet files_;
};

/// Where the cache lies: `tertial` in $XDG_CACHE_HOME or in ~/.cache; empty when there is no such
/// place.
std::string cache_folder();
/// Forgets what was kept of builds of this content into this output folder.
void forget_build(const Options& options);

}  // namespace tertial
