#pragma once
// One folder and what is below it, behind a small interface: the real one, and one in memory for
// tests. Paths are relative to that folder, parted by "/". Nothing here leaves the folder, and
// nothing here reports: errors are values, whoever asked says what they mean.
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "base/diagnostic.h"

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

/// 8 MiB: far above any record, far below what would hurt.
inline constexpr std::uint64_t default_max_size = std::uint64_t{8} << 20U;

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
  /// The bytes of a regular file.
  virtual IoResult<std::string> read(std::string_view path,
                                     std::uint64_t max_size = default_max_size) const = 0;
  /// True when a regular file stands there with just these bytes.
  virtual bool holds(std::string_view path, std::string_view bytes) const = 0;

  /// Replaces or creates the file as a whole: whoever looks sees the old file or the new one.
  /// Creates missing folders. Never writes through a symlink.
  virtual IoResult<void> write(std::string_view path, std::string_view bytes) = 0;
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
/// "a/b/c" → "a/b"; "" for a path without "/".
std::string_view folder_of(std::string_view path);
/// "a/b/c" → "c".
std::string_view last_part(std::string_view path);

}  // namespace tertial
