#include "files/frozen_folder.h"

#include <algorithm>
#include <cerrno>

#include "base/parallel_for.h"
#include "files/file_stamp.h"

namespace tertial {
namespace {

tl::unexpected<IoError> read_only() {
  return tl::make_unexpected(IoError{EROFS, 0});
}

}  // namespace

std::unique_ptr<const FrozenFolder> FrozenFolder::take(const FileSystem& folder,
                                                       const FrozenFolder* earlier,
                                                       unsigned threads) {
  std::unique_ptr<FrozenFolder> copy(new FrozenFolder);
  copy->name_ = folder.name();
  copy->taken_ = now_nanoseconds();
  IoResult<std::vector<Entry>> entries = folder.list();
  if (!entries) {
    copy->list_error_ = entries.error();
    return copy;
  }
  copy->files_.reserve(entries->size());
  for (Entry& entry : *entries)
    copy->files_.push_back({std::move(entry), nullptr, {ENOENT, 0}});
  parallel_for(copy->files_.size(), threads, [&](std::size_t slot) {
    Frozen& file = copy->files_[slot];
    if (file.entry.kind == Entry::Kind::folder || is_hidden_path(file.entry.path)) return;
    // Asked for before it is read: what is saved between the two is read, and read again next time.
    if (IoResult<Entry> status = folder.status(file.entry.path)) file.entry = std::move(*status);
    if (const Frozen* same = earlier ? earlier->unchanged(file.entry) : nullptr) {
      file.bytes = same->bytes;
      file.error = same->error;
      return;
    }
    IoResult<std::string> bytes = folder.read(file.entry.path);
    if (bytes)
      file.bytes = std::make_shared<const std::string>(std::move(*bytes));
    else
      file.error = bytes.error();
  });
  return copy;
}

const FrozenFolder::Frozen* FrozenFolder::unchanged(const Entry& entry) const {
  // A symlink says nothing of the file that it leads to.
  if (entry.kind != Entry::Kind::file || entry.changed > taken_ - clock_step) return nullptr;
  const Frozen* const file = find(entry.path);
  const bool same = file && file->bytes && file->entry.kind == entry.kind &&
                    file->entry.size == entry.size && file->entry.changed == entry.changed;
  return same ? file : nullptr;
}

const FrozenFolder::Frozen* FrozenFolder::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(
      files_, path, {}, [](const Frozen& file) { return std::string_view(file.entry.path); });
  return found == files_.end() || found->entry.path != path ? nullptr : &*found;
}

IoResult<std::vector<Entry>> FrozenFolder::list(std::string_view folder) const {
  if (list_error_.code != 0) return tl::make_unexpected(list_error_);
  const std::string prefix = folder.empty() ? std::string() : std::string(folder) + "/";
  std::vector<Entry> entries;
  entries.reserve(files_.size());
  for (const Frozen& file : files_)
    if (file.entry.path.starts_with(prefix)) entries.push_back(file.entry);
  return entries;
}

IoResult<Entry> FrozenFolder::status(std::string_view path) const {
  const Frozen* const file = find(path);
  if (!file) return tl::make_unexpected(IoError{ENOENT, 0});
  return file->entry;
}

IoResult<std::string> FrozenFolder::read(std::string_view path, std::uint64_t max_size) const {
  const Frozen* const file = find(path);
  if (!file) return tl::make_unexpected(IoError{ENOENT, 0});
  if (!file->bytes) return tl::make_unexpected(file->error);
  if (file->bytes->size() > max_size)
    return tl::make_unexpected(IoError{EFBIG, file->bytes->size()});
  return *file->bytes;
}

bool FrozenFolder::holds(std::string_view path, std::string_view bytes) const {
  const std::shared_ptr<const std::string> own = bytes_of(path);
  return own && *own == bytes;
}

std::shared_ptr<const std::string> FrozenFolder::bytes_of(std::string_view path) const {
  const Frozen* const file = find(path);
  return file ? file->bytes : nullptr;
}

IoResult<void> FrozenFolder::write(std::string_view, std::string_view) {
  return read_only();
}
IoResult<void> FrozenFolder::remove_file(std::string_view) {
  return read_only();
}
IoResult<void> FrozenFolder::remove_folder(std::string_view) {
  return read_only();
}
IoResult<void> FrozenFolder::lock() {
  return read_only();
}

}  // namespace tertial
