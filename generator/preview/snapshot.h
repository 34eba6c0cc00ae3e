#pragma once
// What the preview shows at one moment: the last good site, and what is wrong with the newest
// content. Immutable: requests keep the one they began with while a newer takes its place.
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "base/date.h"
#include "preview/diagnostic_view.h"

namespace tertial {

/// Every file of a finished site, by path.
using SiteFiles = std::map<std::string, std::string, std::less<>>;

struct Snapshot {
  std::shared_ptr<const SiteFiles> site;  ///< null: none could be built yet
  std::string prefix;                     ///< "/loften": where the site's addresses begin
  Date as_of;
  std::shared_ptr<const DiagnosticsView> findings;
  std::uint64_t findings_hash = 0;

  /// The file's bytes, kept alive by the result; null when there is none.
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
