#pragma once
// What the preview shows at one moment: the last good site, and what is wrong with the newest
// content. Immutable: requests keep the one they began with while a newer takes its place.
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "preview/diagnostic_view.h"

namespace tertial {

/// Every file of a site, made the first time it is asked for: a save changes few of the pages that
/// somebody looks at. May be used by many threads.
class SiteFiles {
 public:
  /// `make` gives the bytes of the file at that place in `paths`; it is called once at a time.
  SiteFiles(const std::vector<std::string>& paths, std::function<std::string(std::size_t)> make);

  bool has(std::string_view path) const { return files_.contains(path); }
  /// Null when there is none.
  std::shared_ptr<const std::string> find(std::string_view path) const;

 private:
  struct File {
    std::size_t place;
    std::shared_ptr<const std::string> bytes;
  };
  std::function<std::string(std::size_t)> make_;
  mutable std::mutex mutex_;
  mutable std::map<std::string, File, std::less<>> files_;  // what changes is `bytes`
};

struct Snapshot {
  std::shared_ptr<const SiteFiles> site;  ///< null: none could be built yet
  std::string prefix;                     ///< "/loften": where the site's addresses begin
  Date as_of;
  std::shared_ptr<const DiagnosticsView> findings;
  std::uint64_t findings_hash = 0;

  /// The file's bytes; null when there is none.
  std::shared_ptr<const std::string> find(std::string_view path) const;
  /// The file that a decoded address below the prefix means: "/om/" → "om/index.html".
  /// Empty when there is none.
  std::string file_of(std::string_view address) const;
  /// Changes when what a browser shows at that address does, the bar included.
  std::string version_of(std::string_view address) const;
};

/// The newest snapshot, for many readers and one writer.
class NewestSnapshot {
 public:
  std::shared_ptr<const Snapshot> get() const {
    const std::scoped_lock lock(mutex_);
    return snapshot_;
  }
  void set(std::shared_ptr<const Snapshot> snapshot) {
    const std::scoped_lock lock(mutex_);
    snapshot_.swap(snapshot);  // the old one is let go outside the lock
  }

 private:
  mutable std::mutex mutex_;
  std::shared_ptr<const Snapshot> snapshot_ = std::make_shared<Snapshot>();
};

}  // namespace tertial
