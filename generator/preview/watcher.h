#pragma once
// Tells that something has changed below some folders: by inotify, or by looking through them again
// and again where that is not to be had (too many folders, a file system that tells nothing).
// It may tell too much, never too little. Linux only. Used by one thread.
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "files/unique_fd.h"

namespace tertial {

enum class Watching : std::uint8_t { events, polling };

class Watcher {
 public:
  /// A folder that is missing is looked for again later.
  Watcher(std::vector<std::string> folders, Watching wanted);

  Watching watching() const { return events_ ? Watching::events : Watching::polling; }
  /// Readable when there is something to take(); −1 while polling.
  int fd() const { return events_.get(); }
  /// How long take() may be put off although fd() tells nothing; nothing when fd() tells all.
  std::optional<std::chrono::milliseconds> interval() const;
  /// True when something has changed since the last call that a build would see.
  bool take();

 private:
  bool take_events();
  /// Watches every folder that is there; goes over to polling when the system has no more watches.
  void add_watches();
  bool add_watch(const std::string& folder);
  void start_polling();
  std::uint64_t look_through() const;

  std::vector<std::string> folders_;
  UniqueFd events_;
  std::map<int, std::string> watched_;  // folders by inotify's number
  bool all_there_ = true;               // else a folder is missing and is looked for at intervals
  std::uint64_t seen_ = 0;              // polling: what was there
};

/// Files of these names come and go while an editor saves; no build reads them.
bool is_passing_name(std::string_view name);

}  // namespace tertial
