#pragma once
// Passes a folder on to a build, and notes what the build learns of it: which names there are, and
// which bytes of which files. Whatever a build reads is noted here, and nobody has to list it.
#include <atomic>
#include <memory>
#include <mutex>
#include <unordered_map>

#include "base/hash.h"
#include "cache/known_folder.h"
#include "files/file_system.h"

namespace tertial::cache {

class ObservedFolder final : public FileSystem {
 public:
  /// `moment`: when the run began. `last`: what an earlier one knew of the folder, or null:
  /// where that holds nothing is listed. It must stand until list() is done.
  ObservedFolder(std::shared_ptr<const FileSystem> folder, std::int64_t moment,
                 const KnownFolder* last = nullptr, unsigned threads = 1)
      : folder_(std::move(folder)), moment_(moment), last_(last), threads_(threads) {}

  /// What the build learned; nothing when that cannot be told again from names, stamps and bytes:
  /// a file changed while it was being read, or could not be read. Parts of this object. After the
  /// build.
  std::optional<KnownFolder> known(unsigned threads) const;
  /// Of all names, and of the bytes read so far: another whenever one of them is.
  std::uint64_t fingerprint() const;

  std::string_view name() const override { return folder_->name(); }
  IoResult<std::vector<Entry>> list(std::string_view folder = {}) const override;
  IoResult<Entry> status(std::string_view path) const override;
  IoResult<std::string> read(std::string_view path,
                             std::uint64_t max_size = default_max_size) const override;
  bool holds(std::string_view path, std::string_view bytes) const override;

  // It cannot be changed: EROFS.
  IoResult<void> write(std::string_view path, std::string_view bytes) override;
  IoResult<void> remove_file(std::string_view path) override;
  IoResult<void> remove_folder(std::string_view path) override;
  IoResult<void> lock() override;

 private:
  void note_names(const std::vector<Entry>& entries) const;
  void note_bytes(std::string_view path, const StampedBytes& bytes) const;

  std::shared_ptr<const FileSystem> folder_;
  std::int64_t moment_;
  const KnownFolder* last_;
  unsigned threads_;
  // What is noted changes nothing for whoever reads.
  mutable std::mutex mutex_;
  mutable std::string paths_;  // all of them, one after the other
  mutable std::vector<KnownEntry> entries_;
  mutable std::unordered_map<std::string_view, std::size_t, TextHash> by_path_;
  mutable bool listed_ = false;
  mutable std::atomic<bool> unclear_ = false;
};

}  // namespace tertial::cache
