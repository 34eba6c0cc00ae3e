#pragma once
// Brings an output folder to a given set of files and no further: what the manifest does not list
// is somebody else's and stays as it is. Unchanged files are not touched. A run that is killed
// leaves whole files, and a manifest by which the next run finishes the work.
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "files/file_system.h"
#include "files/manifest.h"

namespace tertial {

enum class WriteResult : std::uint8_t { written, unchanged, failed };

struct OutputReport {
  std::vector<std::string> written;  ///< by path
  std::vector<std::string> deleted;  ///< by path
  std::size_t unchanged = 0;
};

/// open, plan, write every planned file, finish. All that is new stands beside the old until
/// finish(): when that is not reached the folder is as it was.
class OutputTree {
 public:
  OutputTree(const OutputTree&) = delete;
  OutputTree& operator=(const OutputTree&) = delete;
  ~OutputTree() { take_back(); }

  /// Takes the folder for this run and reads its manifest. Writes nothing yet.
  /// `folder` must outlive the tree.
  static std::unique_ptr<OutputTree> open(FileSystem& folder, DiagnosticList& out);

  /// Says which files there will be. Reports every path where a file of somebody else stands;
  /// false then, and nothing has been written.
  bool plan(std::vector<std::string> paths, DiagnosticList& out);

  /// Writes one planned file beside the old one, each at most once. May be called by many threads.
  /// Only the first failure is reported: a full disk would repeat it for every file.
  WriteResult write(std::string_view path, std::string_view bytes, DiagnosticList& out);

  /// The hash of the manifest that the last run left; nothing when there is none.
  std::optional<std::uint64_t> last_manifest() const { return manifest_hash_; }
  /// The last run finished, and left a file of these bytes there.
  bool left(std::string_view path, std::uint64_t hash) const;

  /// Leaves one planned file as it stands, instead of write(): the caller has seen that its bytes
  /// have this hash. False when the last run did not leave it so; then it is to be written.
  bool keep(std::string_view path, std::uint64_t hash);

  /// Puts the new files in the old ones' places, deletes what the manifest lists and the plan does
  /// not, and writes the new manifest. Nothing of it when a planned file is missing or failed.
  std::optional<OutputReport> finish(DiagnosticList& out, unsigned threads = 1);

 private:
  struct Page {
    std::string path;
    std::uint64_t hash = 0;
    std::uint64_t staged = 0;  ///< of a written one: what commit() and discard() know it by
    WriteResult result = WriteResult::failed;
    bool known = false;  ///< in the old manifest: ours, and may stand there already
  };
  /// What stands where the manifest has a file: what Tertial wrote, something else, …
  enum class Found : std::uint8_t { ours, other, nothing, unreadable };
  enum class Removal : std::uint8_t { deleted, absent, kept, failed };

  /// Parts of the paths of pages and of the old manifest.
  using Paths = std::vector<std::string_view>;

  explicit OutputTree(FileSystem& folder) : folder_(folder) {}
  static bool contains(const Paths& sorted, std::string_view path);
  Argument shown(std::string_view path) const;
  bool is_planned(std::string_view path) const;
  /// Throws for a path that is not in the plan.
  Page& planned(std::string_view path);
  /// A folder is needed where `path` is, or a page where a folder above it is.
  bool is_in_the_way(std::string_view path) const;
  std::vector<ManifestFile> stale() const;

  bool plan_paths(std::vector<std::string> paths, DiagnosticList& out);
  void plan_folders(DiagnosticList& out);
  void report_foreign(std::string_view path, DiagnosticList& out) const;
  void plan_files(DiagnosticList& out);
  Found compare(const ManifestFile& file) const;
  /// Everything in the folder is, and is not wanted any more.
  bool may_give_way(std::string_view folder) const;
  bool is_foreign_folder(std::string_view path) const;

  /// Once, before the first change: says in the manifest what is about to be, and deletes what a
  /// killed run left.
  bool start(DiagnosticList& out);
  void start_once(DiagnosticList& out);
  void remove_leftovers();
  /// The folder that a page's new bytes wait in: its own, or the root while a file is in its way.
  std::string_view stage_of(const Page& page) const;
  /// Deletes the files that folders are to replace, and folders that files are.
  bool make_way(DiagnosticList& out);
  /// Puts everything that was written in its place; false after a failure.
  bool commit_pages(unsigned threads, DiagnosticList& out);
  /// Unless new files have taken their places: deletes them, the folders that were made for them,
  /// and the manifest of intent.
  void take_back();

  Removal remove(const ManifestFile& file, DiagnosticList& out);
  void remove_stale(Manifest& manifest, OutputReport& report, DiagnosticList& out);
  /// Unless it stands there already.
  bool write_manifest(std::string_view text, DiagnosticList& out);
  void fail(std::string_view path, const IoError& error, DiagnosticList& out);

  FileSystem& folder_;
  Manifest old_;
  std::string old_text_;                        ///< what old_ was read from
  std::optional<std::uint64_t> manifest_hash_;  ///< of the manifest that stands in the folder now
  std::vector<Page> pages_;                     ///< by path
  Paths folders_;                               ///< of the pages, by path
  Paths missing_;                               ///< those of them that are to be made, by path
  Paths behind_files_;                          ///< those of these where a stale file is in the way
  Paths blocked_;                               ///< those of them that cannot be, by path
  Paths own_folders_;  ///< those of them that Tertial made or will make, by path
  Paths made_way_;     ///< stale files deleted before the first page
  std::once_flag start_flag_;
  bool started_ = false;              ///< something may stand in the folder that did not
  bool committing_ = false;           ///< new files may stand in the places of old ones
  std::atomic<bool> stopped_ = true;  ///< until there is a plan, and after a failure
};

/// Half of a write() that was killed: nobody's.
bool is_temporary(std::string_view path);

/// True when a run was killed while it wrote its first file: a finished manifest does not tell.
bool has_leftovers(const FileSystem& folder);

}  // namespace tertial
