#pragma once
// One folder and what is below it, behind a small interface: the real one, and one in memory for
// tests. Paths are relative to that folder, parted by "/". Nothing here leaves the folder, and
// nothing here reports: errors are values, whoever asked says what they mean.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "base/diagnostic.h"
#include "files/file_stamp.h"

namespace tertial {

struct IoError {
  int code = 0;  ///< as errno; EFBIG: larger than asked for, EXDEV: leads out of the folder
  std::uint64_t size = 0;  ///< with EFBIG: the size of the file
};
template <class T>
using IoResult = tl::expected<T, IoError>;

/// The reason in words for messages: "no space left on the device".
Argument reason_of(const IoError& error);

struct Entry {
  enum class Kind : std::uint8_t { file, folder, symlink, other };
  std::string path;
  Kind kind = Kind::file;
  std::uint64_t size = 0;    ///< as told by status(); list() does not ask
  std::int64_t changed = 0;  ///< the same: time of the last change, nanoseconds since 1970
  int error = 0;  ///< of a folder that could not be listed; its contents are missing here
};

/// What stands at a path, and which version of it.
struct StampedEntry {
  Entry::Kind kind = Entry::Kind::file;
  FileStamp stamp;
};

/// The bytes of a file, and the version of it that they are.
struct StampedBytes {
  std::string bytes;
  FileStamp stamp;  ///< asked for before the bytes were read
};

/// 8 MiB: far above any record, far below what would hurt.
inline constexpr std::uint64_t default_max_size = std::uint64_t{8} << 20U;
/// No limit. One byte more than asked for can still be counted.
inline constexpr std::uint64_t any_size = UINT64_MAX - 1;

/// All functions may be called from many threads at a time, for different paths.
class FileSystem {
 public:
  FileSystem() = default;
  FileSystem(const FileSystem&) = delete;
  FileSystem& operator=(const FileSystem&) = delete;
  virtual ~FileSystem() = default;

  /// The folder as the user named it, for messages: "content".
  virtual std::string_view name() const = 0;
  /// Everything below `folder` ("" is the root) at any depth, sorted by path bytes. A symlink is
  /// listed as such and not entered.
  virtual IoResult<std::vector<Entry>> list(std::string_view folder = {}) const = 0;
  /// A symlink is shown as such.
  virtual IoResult<Entry> status(std::string_view path) const = 0;
  /// The same of one path, as fast as the system can tell: symlinks among the folders above may be
  /// followed. Never reads.
  virtual IoResult<StampedEntry> stamp(std::string_view path) const;
  /// The bytes of a regular file.
  virtual IoResult<std::string> read(std::string_view path,
                                     std::uint64_t max_size = default_max_size) const = 0;
  /// The same, with the stamp of what was read; of a symlink, that of the file it leads to.
  virtual IoResult<StampedBytes> read_stamped(std::string_view path,
                                              std::uint64_t max_size = default_max_size) const;
  /// True when a regular file stands there with just these bytes.
  virtual bool holds(std::string_view path, std::string_view bytes) const = 0;

  /// Replaces or creates the file as a whole: whoever looks sees the old file or the new one.
  /// Creates missing folders. Never writes through a symlink.
  virtual IoResult<void> write(std::string_view path, std::string_view bytes) = 0;
  /// write() in halves: the bytes stand in `folder` under a name that commit() and discard() know
  /// by the number. Folders that may not be written have none of the three.
  virtual IoResult<std::uint64_t> stage(std::string_view folder, std::string_view bytes);
  virtual IoResult<void> commit(std::string_view folder, std::uint64_t staged,
                                std::string_view path);
  virtual void discard(std::string_view folder, std::uint64_t staged);
  virtual IoResult<void> remove_file(std::string_view path) = 0;
  /// Of an empty folder.
  virtual IoResult<void> remove_folder(std::string_view path) = 0;
  /// Keeps other writers of this kind away for as long as this object lives; EWOULDBLOCK when
  /// there is one already.
  virtual IoResult<void> lock() = 0;
};

/// Files of this name are halves of a write() that was killed; they may be deleted.
inline constexpr std::string_view temporary_prefix = ".tertial-tmp-";

/// Relative, without empty parts, "." and "..", without control characters, valid UTF-8.
bool is_plain_path(std::string_view path);
/// A part of it begins with a dot. No build reads what is in a hidden folder, and it may be large
/// (.git).
bool is_hidden_path(std::string_view path);
/// "a/b/c" → "a/b"; "" for a path without "/".
std::string_view folder_of(std::string_view path);
/// "a/b/c" → "c".
std::string_view last_part(std::string_view path);
/// What a file names from where it stands: "a/c" for "../c" in "a/b/file". Nothing for what leads
/// out of the folder of all, or begins at none.
std::optional<std::string> path_beside(std::string_view file, std::string_view relative);

}  // namespace tertial
