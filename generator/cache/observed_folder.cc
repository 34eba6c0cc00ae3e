#include "cache/observed_folder.h"

#include <cerrno>
#include <ranges>

#include "base/fingerprint.h"

namespace tertial::cache {
namespace {

tl::unexpected<IoError> read_only() {
  return tl::make_unexpected(IoError{EROFS, 0});
}

}  // namespace

std::optional<KnownFolder> ObservedFolder::known(unsigned threads) const {
  const std::scoped_lock lock(mutex_);
  if (!listed_ || unclear_) return std::nullopt;
  KnownFolder known{folder_->name(), {}};
  known.entries.reserve(entries_.size() + 1);
  known.entries.push_back({.path = "", .kind = Entry::Kind::folder, .read = true});
  known.entries.insert(known.entries.end(), entries_.begin(), entries_.end());
  // A name that came after the folder was listed came after the run began, and is in doubt.
  if (!add_stamps(*folder_, known, moment_, threads)) return std::nullopt;
  return known;
}

std::uint64_t ObservedFolder::fingerprint() const {
  const std::scoped_lock lock(mutex_);
  Fingerprint whole;
  whole.add(unclear_ ? 1 : 0);
  for (const KnownEntry& entry : entries_) {
    whole.add(entry.path);
    whole.add(static_cast<std::uint64_t>(entry.kind));
    whole.add(entry.hash);
  }
  return whole.value();
}

void ObservedFolder::note_names(const std::vector<Entry>& entries) const {
  const std::scoped_lock lock(mutex_);
  if (listed_) {
    unclear_ = true;  // twice, and perhaps not the same
    return;
  }
  listed_ = true;
  const auto shown = [](const Entry& entry) { return !is_hidden_path(entry.path); };
  std::size_t size = 0;
  for (const Entry& entry : entries | std::views::filter(shown))
    size += entry.path.size();
  paths_.reserve(size);  // so that it stays where it is
  entries_.reserve(entries.size());
  by_path_.reserve(entries.size());
  for (const Entry& entry : entries | std::views::filter(shown)) {
    if (entry.error != 0) unclear_ = true;
    const std::size_t start = paths_.size();
    paths_.append(entry.path);
    const std::string_view path = std::string_view(paths_).substr(start);
    by_path_.emplace(path, entries_.size());
    entries_.push_back(
        {.path = path, .kind = entry.kind, .read = entry.kind == Entry::Kind::folder});
  }
}

void ObservedFolder::note_bytes(std::string_view path, const StampedBytes& bytes) const {
  const auto found = by_path_.find(path);
  if (found == by_path_.end()) {
    unclear_ = true;  // what has no name in the list
    return;
  }
  const std::uint64_t hash = hash64(bytes.bytes);
  const std::scoped_lock lock(mutex_);
  KnownEntry& entry = entries_[found->second];
  if (entry.read && (entry.hash != hash || entry.stamp != bytes.stamp)) unclear_ = true;
  entry.read = true;
  entry.hash = hash;
  entry.stamp = bytes.stamp;
}

IoResult<std::vector<Entry>> ObservedFolder::list(std::string_view folder) const {
  IoResult<std::vector<Entry>> entries =
      last_ && folder.empty() ? list_changed(*folder_, *last_, threads_) : folder_->list(folder);
  if (entries && folder.empty())
    note_names(*entries);
  else
    unclear_ = true;
  return entries;
}

IoResult<Entry> ObservedFolder::status(std::string_view path) const {
  unclear_ = true;
  return folder_->status(path);
}

IoResult<std::string> ObservedFolder::read(std::string_view path, std::uint64_t max_size) const {
  IoResult<StampedBytes> bytes = folder_->read_stamped(path, max_size);
  if (bytes) {
    note_bytes(path, *bytes);
    return std::move(bytes->bytes);
  }
  // Who allows nothing asks only where a symlink leads, and reads the file afterwards.
  if (max_size > 0) unclear_ = true;
  return tl::make_unexpected(bytes.error());
}

bool ObservedFolder::holds(std::string_view path, std::string_view bytes) const {
  unclear_ = true;
  return folder_->holds(path, bytes);
}

IoResult<void> ObservedFolder::write(std::string_view, std::string_view) {
  return read_only();
}
IoResult<void> ObservedFolder::remove_file(std::string_view) {
  return read_only();
}
IoResult<void> ObservedFolder::remove_folder(std::string_view) {
  return read_only();
}
IoResult<void> ObservedFolder::lock() {
  return read_only();
}

}  // namespace tertial::cache
