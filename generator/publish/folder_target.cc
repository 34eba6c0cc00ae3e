#include "publish/folder_target.h"

#include <cerrno>

#include "files/output_tree.h"

namespace tertial {
namespace {

tl::unexpected<Sentence> trouble(const std::string& path, const IoError& error) {
  return tl::unexpected(Sentence{{"{0}: {1}", "{0}: {1}"}, {path, reason_of(error)}});
}

}  // namespace

TargetResult<std::optional<std::string>> FolderTarget::read(const std::string& path,
                                                            std::size_t most_bytes) {
  IoResult<std::string> text = folder_->read(path, most_bytes);
  if (text) return std::optional<std::string>(std::move(*text));
  if (text.error().code == ENOENT) return std::optional<std::string>();
  return trouble(path, text.error());
}

TargetResult<std::vector<std::string>> FolderTarget::standing(std::span<const std::string> paths) {
  std::vector<std::string> found;
  for (const std::string& path : paths) {
    const IoResult<Entry> entry = folder_->status(path);
    if (entry)
      found.push_back(path);
    else if (entry.error().code != ENOENT)
      return trouble(path, entry.error());
  }
  return found;
}

/// Before the first change.
TargetResult<void> FolderTarget::begin() {
  if (begun_) return {};
  const IoResult<void> lock = folder_->lock();
  // Some network file systems have no locks; then nobody is kept away.
  if (!lock && lock.error().code == EWOULDBLOCK)
    return tl::unexpected(
        Sentence{{"någon annan publicerar dit just nu", "somebody else publishes there now"}, {}});
  const IoResult<std::vector<Entry>> all = folder_->list();
  if (all)
    for (const Entry& entry : *all)
      if (entry.kind == Entry::Kind::file && is_temporary(entry.path))
        static_cast<void>(folder_->remove_file(entry.path));
  begun_ = true;
  return {};
}

TargetResult<void> FolderTarget::put(std::span<const Upload> files, const Done& done) {
  if (TargetResult<void> begun = begin(); !begun) return begun;
  for (const Upload& file : files) {
    if (const IoResult<void> written = folder_->write(file.path, file.bytes()); !written)
      return trouble(file.path, written.error());
    done(file.path);
  }
  return {};
}

TargetResult<void> FolderTarget::remove(std::span<const std::string> paths, const Done& done) {
  for (const std::string& path : paths) {
    const IoResult<void> removed = folder_->remove_file(path);
    if (!removed && removed.error().code != ENOENT) return trouble(path, removed.error());
    // One that is not empty stays: it holds more.
    for (std::string_view folder = folder_of(path); !folder.empty(); folder = folder_of(folder))
      if (!folder_->remove_folder(folder)) break;
    done(path);
  }
  return {};
}

}  // namespace tertial
