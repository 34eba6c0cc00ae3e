#pragma once
// A folder as it stood at one moment, in memory: whoever reads a file twice reads the same bytes,
// whatever is saved meanwhile. Files that have not changed are shared with an earlier copy.
#include <memory>

#include "files/file_system.h"

namespace tertial {

class FrozenFolder final : public FileSystem {
 public:
  /// Reads all files of `folder` that a SourceSet could want, on `threads` threads. What cannot be
  /// read or listed is remembered, and told to whoever asks for it. `earlier` may be null.
  static std::unique_ptr<const FrozenFolder> take(const FileSystem& folder,
                                                  const FrozenFolder* earlier, unsigned threads);

  std::string_view name() const override { return name_; }
  IoResult<std::vector<Entry>> list(std::string_view folder = {}) const override;
  IoResult<Entry> status(std::string_view path) const override;
  IoResult<std::string> read(std::string_view path,
                             std::uint64_t max_size = default_max_size) const override;
  bool holds(std::string_view path, std::string_view bytes) const override;
  /// The file's bytes, the same object in every later copy until the file is changed; null when it
  /// cannot be read.
  std::shared_ptr<const std::string> bytes_of(std::string_view path) const;

  // It cannot be changed: EROFS.
  IoResult<void> write(std::string_view path, std::string_view bytes) override;
  IoResult<void> remove_file(std::string_view path) override;
  IoResult<void> remove_folder(std::string_view path) override;
  IoResult<void> lock() override;

 private:
  struct Frozen {
    Entry entry;
    std::shared_ptr<const std::string> bytes;
    IoError error;  ///< why there are no bytes
  };

  FrozenFolder() = default;
  const Frozen* find(std::string_view path) const;
  /// What the earlier copy holds of the file, if it is the same file still.
  const Frozen* unchanged(const Entry& entry) const;

  std::string name_;
  std::int64_t taken_ = 0;  // nanoseconds since 1970
  IoError list_error_;
  std::vector<Frozen> files_;  // by path
};

}  // namespace tertial
