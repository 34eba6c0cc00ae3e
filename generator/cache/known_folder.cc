#include "cache/known_folder.h"

#include <algorithm>
#include <atomic>
#include <functional>

#include "base/hash.h"
#include "base/parallel_for.h"

namespace tertial::cache {
namespace {

constexpr std::size_t least_entry_size = 2 * sizeof(std::uint64_t);
/// Parts of the number that is stored before an entry.
constexpr std::uint64_t read_bit = 1, settled_bit = 2, kind_unit = 4;
/// So many at a time: asking for one takes a microsecond, less than sharing the work out.
constexpr std::size_t batch = 256;
constexpr std::size_t none = SIZE_MAX;

/// Calls `work` for every index below `count`, on all threads.
void for_each_index(std::size_t count, unsigned threads,
                    const std::function<void(std::size_t)>& work) {
  parallel_for((count + batch - 1) / batch, threads, [&](std::size_t number) {
    const std::size_t end = std::min(count, (number + 1) * batch);
    for (std::size_t index = number * batch; index < end; ++index)
      work(index);
  });
}

/// Compares what is known with what is there, on all threads; each has its own entries.
class Comparison {
 public:
  Comparison(const FileSystem& folder, KnownFolder& known, Strangers strangers, std::int64_t moment)
      : folder_(folder),
        known_(known),
        strangers_(strangers),
        moment_(moment),
        doubtful_(known.entries.size()),
        stands_(known.entries.size(), 1) {}

  std::optional<std::string> first_change(unsigned threads) {
    const std::size_t count = known_.entries.size();
    for_each_index(count, threads, [this](std::size_t index) { compare_stamp(index); });
    // Bytes only when all stamps have been asked for: a changed name is found out sooner.
    for_each_index(count, threads, [this](std::size_t index) { compare_bytes(index); });
    if (changed_ != none) return std::string(known_.entries[changed_].path);
    if (names_in_doubt_ && !(strangers_ == Strangers::noticed ? same_names() : same_folders()))
      return std::string();
    known_.renewed = known_.renewed || renewed_;
    return std::nullopt;
  }

  std::vector<std::uint8_t> standing(unsigned threads) {
    until_first_ = false;
    const std::size_t count = known_.entries.size();
    for_each_index(count, threads, [this](std::size_t index) {
      compare_stamp(index);
      compare_bytes(index);
    });
    if (names_in_doubt_ && !same_folders()) std::ranges::fill(stands_, std::uint8_t{0});
    return std::move(stands_);
  }

 private:
  void compare_stamp(std::size_t index) {
    KnownEntry& entry = known_.entries[index];
    if (!entry.read || changed_ != none) return;
    const IoResult<StampedEntry> there = folder_.stamp(entry.path);
    if (!there || there->kind != entry.kind) {
      if (entry.kind == Entry::Kind::folder) names_in_doubt_ = true;
      return differ(index);
    }
    if (entry.settled && there->stamp == entry.stamp) return;
    if (entry.kind == Entry::Kind::folder)
      names_in_doubt_ = true;
    else
      doubtful_[index] = 1;
    entry.stamp = there->stamp;
    entry.settled = is_settled(entry, moment_);
    // What stays in doubt is as well asked for again next time.
    if (entry.settled) renewed_ = true;
  }

  void compare_bytes(std::size_t index) {
    if (doubtful_[index] == 0 || changed_ != none) return;
    const KnownEntry& entry = known_.entries[index];
    const std::uint64_t limit = strangers_ == Strangers::welcome ? any_size : default_max_size;
    const IoResult<std::string> bytes = folder_.read(entry.path, limit);
    if (!bytes || hash64(*bytes) != entry.hash) differ(index);
  }

  void differ(std::size_t index) {
    stands_[index] = 0;
    if (until_first_) changed_ = index;
  }

  bool same_names() const {
    const IoResult<std::vector<Entry>> there = folder_.list();
    if (!there) return false;
    auto known = known_.entries.begin();
    if (known != known_.entries.end() && known->path.empty()) ++known;
    for (const Entry& entry : *there) {
      if (is_hidden_path(entry.path)) continue;
      if (entry.error != 0 || known == known_.entries.end() || known->path != entry.path ||
          known->kind != entry.kind)
        return false;
      ++known;
    }
    return known == known_.entries.end();
  }

  bool same_folders() const {
    return std::ranges::all_of(known_.entries, [&](const KnownEntry& entry) {
      if (entry.kind != Entry::Kind::folder) return true;
      const IoResult<StampedEntry> there = folder_.stamp(entry.path);
      return there && there->kind == Entry::Kind::folder;
    });
  }

  const FileSystem& folder_;
  KnownFolder& known_;
  Strangers strangers_;
  std::int64_t moment_;
  bool until_first_ = true;
  std::vector<std::uint8_t> doubtful_;  // bytes, so that no two threads write to one
  std::vector<std::uint8_t> stands_;
  std::atomic<std::size_t> changed_ = none;
  std::atomic<bool> names_in_doubt_ = false;
  std::atomic<bool> renewed_ = false;
};

}  // namespace

void store(const KnownFolder& folder, StoredWriter& out) {
  out.text(folder.name);
  out.number(folder.entries.size());
  for (const KnownEntry& entry : folder.entries) {
    out.number(kind_unit * static_cast<std::uint64_t>(entry.kind) + (entry.read ? read_bit : 0) +
               (entry.settled ? settled_bit : 0));
    out.text(entry.path);
    if (!entry.read) continue;
    out.number(entry.stamp.inode);
    out.number(entry.stamp.size);
    out.number(static_cast<std::uint64_t>(entry.stamp.modified));
    out.number(static_cast<std::uint64_t>(entry.stamp.changed));
    out.number(entry.hash);
  }
}

KnownFolder read_folder(StoredReader& in) {
  KnownFolder folder;
  folder.name = in.text();
  folder.entries.resize(in.count(least_entry_size));
  for (KnownEntry& entry : folder.entries) {
    const std::uint64_t bits = in.number();
    entry.kind = static_cast<Entry::Kind>(bits / kind_unit);
    entry.read = (bits & read_bit) != 0;
    entry.settled = (bits & settled_bit) != 0;
    entry.path = in.text();
    if (!entry.read) continue;
    entry.stamp.inode = in.number();
    entry.stamp.size = in.number();
    entry.stamp.modified = static_cast<std::int64_t>(in.number());
    entry.stamp.changed = static_cast<std::int64_t>(in.number());
    entry.hash = in.number();
  }
  return folder;
}

bool is_settled(const KnownEntry& entry, std::int64_t moment) {
  return entry.kind != Entry::Kind::symlink && is_older(entry.stamp, moment);
}

bool add_stamps(const FileSystem& folder, KnownFolder& known, std::int64_t moment,
                unsigned threads) {
  std::atomic<bool> gone = false;
  for_each_index(known.entries.size(), threads, [&](std::size_t index) {
    KnownEntry& entry = known.entries[index];
    if (!entry.read) return;
    if (entry.stamp == FileStamp{}) {
      const IoResult<StampedEntry> there = folder.stamp(entry.path);
      if (!there || there->kind != entry.kind) gone = true;
      if (there) entry.stamp = there->stamp;
    }
    entry.settled = is_settled(entry, moment);
  });
  return !gone;
}

std::optional<std::string> first_change(const FileSystem& folder, KnownFolder& known,
                                        Strangers strangers, std::int64_t moment,
                                        unsigned threads) {
  return Comparison(folder, known, strangers, moment).first_change(threads);
}

IoResult<std::vector<Entry>> list_changed(const FileSystem& folder, const KnownFolder& known,
                                          unsigned threads) {
  if (known.name != folder.name()) return folder.list();
  std::vector<std::uint8_t> changed(known.entries.size());
  for_each_index(changed.size(), threads, [&](std::size_t index) {
    const KnownEntry& entry = known.entries[index];
    if (entry.kind != Entry::Kind::folder) return;
    const IoResult<StampedEntry> there = folder.stamp(entry.path);
    const bool same = there && there->kind == entry.kind && there->stamp == entry.stamp;
    changed[index] = same && entry.settled ? 0 : 1;
  });
  std::vector<std::string_view> again;  // by path, none below another
  const auto is_read_again = [&](std::string_view path) {
    while (!(path = folder_of(path)).empty())
      if (std::ranges::binary_search(again, path)) return true;
    return false;
  };
  for (std::size_t index = 0; index < changed.size(); ++index) {
    const std::string_view path = known.entries[index].path;
    if (changed[index] == 0 || is_read_again(path)) continue;
    if (path.empty()) return folder.list();
    again.push_back(path);
  }
  std::vector<Entry> entries;
  entries.reserve(known.entries.size());
  for (const KnownEntry& entry : known.entries)
    if (!entry.path.empty() && (again.empty() || !is_read_again(entry.path)))
      entries.push_back({.path = std::string(entry.path), .kind = entry.kind});
  for (const std::string_view path : again) {
    IoResult<std::vector<Entry>> fresh = folder.list(path);
    if (!fresh) return folder.list();  // it has just gone
    std::ranges::move(*fresh, std::back_inserter(entries));
  }
  if (!again.empty()) std::ranges::sort(entries, {}, &Entry::path);
  return entries;
}

std::vector<std::uint8_t> standing(const FileSystem& folder, KnownFolder& known,
                                   std::int64_t moment, unsigned threads) {
  return Comparison(folder, known, Strangers::welcome, moment).standing(threads);
}

}  // namespace tertial::cache
