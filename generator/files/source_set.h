#pragma once
// The files that a run reads, numbered: a FileId is an index into this list. Folders are added in
// the order of their names, so that FileIds follow the order of the paths in messages.
// Owns no contents: bodies are read when asked for. Only the file whose lines are being printed is
// kept, so that ten thousand findings in it do not read it ten thousand times.
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "files/file_system.h"

namespace tertial {

struct SourceFile {
  const FileSystem* folder = nullptr;
  std::string shown;     ///< with the folder's name, as messages print it
  bool refused = false;  ///< reported already and never read

  /// Below the folder.
  std::string_view path() const {
    return std::string_view(shown).substr(folder->name().size() + 1);
  }
};

/// FileIds first … last − 1.
struct FileRange {
  FileId first = 0;
  FileId last = 0;
};

class SourceSet final : public SourceLookup {
 public:
  /// Adds the files below `folder` by path. Skips what begins with a dot, ends with "~" (editors'
  /// copies), or is for people (README.md, LÄSMIG.md). Reports files that
  /// cannot be content: symlinks out of the folder or to folders, odd names, devices.
  /// `folder` must outlive the set.
  FileRange add(const FileSystem& folder, DiagnosticList& out);

  /// Adds one file that is known to be there, without looking.
  FileId add_known(const FileSystem& folder, std::string_view path);

  std::size_t size() const { return files_.size(); }
  const SourceFile& operator[](FileId file) const { return files_[file]; }
  /// The file at `path` below that folder, or no_file.
  FileId find(const FileSystem& folder, std::string_view path) const;

  /// The text of a file with line breaks as "\n" and without a byte order mark; nothing after
  /// reporting that it is too large, gone, not UTF-8 or not text. May be called by many threads.
  std::optional<std::string> read(FileId file, DiagnosticList& out) const;

  /// The bytes of a file that is no text, after the same checks of where and how large it is.
  std::optional<std::string> read_bytes(FileId file, DiagnosticList& out) const;

  std::string_view path(FileId file) const override { return files_[file].shown; }
  std::string line(FileId file, std::uint32_t number) const override;

 private:
  struct Lines {
    std::mutex mutex;
    FileId file = no_file;
    std::string text;
    std::vector<std::size_t> starts;
  };
  void read_lines(FileId file) const;

  std::vector<SourceFile> files_;
  std::unique_ptr<Lines> lines_ = std::make_unique<Lines>();
};

}  // namespace tertial
