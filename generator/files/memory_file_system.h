#pragma once
// A folder in memory: for the preview, and for tests of what reads, of what writes, and of what
// goes wrong on the way.
#include <map>
#include <mutex>
#include <optional>

#include "files/file_system.h"

namespace tertial {

class MemoryFileSystem final : public FileSystem {
 public:
  explicit MemoryFileSystem(std::string name) : name_(std::move(name)) {}

  /// Folders above come by themselves.
  void add_file(std::string_view path, std::string_view bytes);
  void add_folder(std::string_view path);
  void add_symlink(std::string_view path, std::string_view target);
  void add_device(std::string_view path);
  /// Reading, listing, writing or deleting just this path fails from now on.
  void fail_at(std::string_view path, int code);
  /// The next `count` changes succeed; all later ones fail, as if the program had been killed or
  /// the disk were full.
  void fail_after(std::size_t count, int code);
  void repair();
  /// Changes so far.
  std::size_t changes() const { return changes_; }
  /// Every file with its bytes.
  std::map<std::string, std::string> files() const;

  std::string_view name() const override { return name_; }
  IoResult<std::vector<Entry>> list(std::string_view folder = {}) const override;
  IoResult<Entry> status(std::string_view path) const override;
  /// That of a folder is another after any change anywhere.
  IoResult<StampedEntry> stamp(std::string_view path) const override;
  IoResult<std::string> read(std::string_view path,
                             std::uint64_t max_size = default_max_size) const override;
  bool holds(std::string_view path, std::string_view bytes) const override;
  IoResult<void> write(std::string_view path, std::string_view bytes) override;
  IoResult<std::uint64_t> stage(std::string_view folder, std::string_view bytes) override;
  IoResult<void> commit(std::string_view folder, std::uint64_t staged,
                        std::string_view path) override;
  void discard(std::string_view folder, std::uint64_t staged) override;
  IoResult<void> remove_file(std::string_view path) override;
  IoResult<void> remove_folder(std::string_view path) override;
  IoResult<void> lock() override;

 private:
  struct Node {
    Entry entry;
    std::string bytes;  ///< of a symlink: its target
  };

  Node& put(std::string_view path, Entry::Kind kind, std::string_view bytes);
  const Node* find(std::string_view path) const;
  /// ENOENT, ENOTDIR or ELOOP for what stands above `path`; 0 when nothing is in the way.
  int blocked(std::string_view path) const;
  int failure_at(std::string_view path) const;
  int failure_of_change(std::string_view path);
  /// The path of the file that `path` means, symlinks followed.
  IoResult<std::string> resolve(std::string_view path) const;
  IoResult<void> erase(std::string_view path, Entry::Kind kind);

  std::string name_;
  std::map<std::string, Node, std::less<>> nodes_;
  std::map<std::string, int, std::less<>> failures_;
  std::optional<std::size_t> changes_left_;
  int later_code_ = 0;
  std::size_t changes_ = 0;
  std::uint64_t next_staged_ = 0;
  std::int64_t clock_ = 0;
  mutable std::mutex mutex_;
};

}  // namespace tertial
