#include "preview/watcher.h"

#include <sys/inotify.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <span>

#include "base/hash.h"

namespace tertial {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds poll_interval{500};
constexpr std::uint32_t watched_events = IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE |
                                         IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

/// A file just created is empty; it counts when it has been written and closed. What is complete
/// from the start counts at once: links.
bool is_link(const std::string& path) {
  struct stat info {};
  return ::lstat(path.c_str(), &info) == 0 && (S_ISLNK(info.st_mode) || info.st_nlink > 1);
}

/// Calls `visit` for every entry below the folder that a build could read.
template <class Visit>
void walk(const std::string& folder, const Visit& visit) {
  std::error_code error;
  fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    std::error_code ignored;
    const bool is_folder = at->is_directory(ignored) && !at->is_symlink(ignored);
    if (!is_passing_name(at->path().filename().native()))
      visit(at->path(), is_folder);
    else if (is_folder)
      at.disable_recursion_pending();
  }
}

}  // namespace

bool is_passing_name(std::string_view name) {
  // vim makes the file 4913 to see whether it may write there.
  return name.starts_with('.') || name.ends_with('~') || name == "4913";
}

Watcher::Watcher(std::vector<std::string> folders, Watching wanted) : folders_(std::move(folders)) {
  if (wanted == Watching::events) events_ = UniqueFd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC));
  if (events_)
    add_watches();
  else
    start_polling();
}

std::optional<std::chrono::milliseconds> Watcher::interval() const {
  if (events_ && all_there_) return std::nullopt;
  return poll_interval;
}

bool Watcher::take() {
  if (events_) {
    const bool was_there = all_there_;
    const bool changed = take_events();
    if (!was_there && !changed) add_watches();
    return changed || (!was_there && all_there_);
  }
  const std::uint64_t now = look_through();
  const bool changed = now != seen_;
  seen_ = now;
  return changed;
}

bool Watcher::take_events() {
  alignas(inotify_event) std::array<char, 16384> buffer;  // NOLINT(*-member-init): filled by read
  bool changed = false;
  bool folders_changed = false;
  for (;;) {
    const ssize_t count = ::read(events_.get(), buffer.data(), buffer.size());
    if (count <= 0) break;
    for (std::size_t at = 0; at < static_cast<std::size_t>(count);) {
      inotify_event event{};
      std::memcpy(&event, buffer.data() + at, sizeof event);
      const char* const name_begin = buffer.data() + at + sizeof event;
      const std::string_view name(name_begin, event.len > 0 ? ::strnlen(name_begin, event.len) : 0);
      at += sizeof event + event.len;
      // Events were lost, or a watched folder is gone: whatever it was, look at everything anew.
      if ((event.mask & (IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF)) != 0) {
        changed = folders_changed = true;
        continue;
      }
      if ((event.mask & IN_IGNORED) != 0) {
        watched_.erase(event.wd);
        continue;
      }
      if (is_passing_name(name)) continue;
      if ((event.mask & IN_ISDIR) != 0) {
        changed = folders_changed = true;
        continue;
      }
      const auto folder = watched_.find(event.wd);
      if (folder == watched_.end()) continue;
      if ((event.mask & IN_CREATE) == 0 || is_link(folder->second + "/" + std::string(name)))
        changed = true;
    }
  }
  if (folders_changed) add_watches();
  return changed;
}

void Watcher::add_watches() {
  all_there_ = true;
  // Adding a folder twice gives the same watch; one that was moved away is no longer ours.
  std::map<int, std::string> before;
  before.swap(watched_);
  for (const std::string& folder : folders_) {
    bool enough = add_watch(folder);
    walk(folder, [&](const fs::path& path, bool is_folder) {
      if (is_folder && enough) enough = add_watch(path.native());
    });
    if (!enough) return start_polling();
  }
  for (const auto& [number, folder] : before)
    if (!watched_.contains(number)) ::inotify_rm_watch(events_.get(), number);
}

bool Watcher::add_watch(const std::string& folder) {
  const int number = ::inotify_add_watch(events_.get(), folder.c_str(), watched_events);
  if (number >= 0) {
    watched_[number] = folder;
    return true;
  }
  if (errno == ENOSPC || errno == ENOMEM) return false;
  // It has just gone, and its own folder tells when it is back; but nobody tells of the outermost.
  for (const std::string& outermost : folders_)
    if (folder == outermost) all_there_ = false;
  return true;
}

void Watcher::start_polling() {
  events_ = UniqueFd();
  watched_.clear();
  seen_ = look_through();
}

std::uint64_t Watcher::look_through() const {
  std::uint64_t sum = 0;
  for (const std::string& folder : folders_)
    walk(folder, [&](const fs::path& path, bool is_folder) {
      struct stat info {};
      if (is_folder || ::lstat(path.c_str(), &info) != 0) return;
      const std::string line = path.native() + '\0' + std::to_string(info.st_size) + ' ' +
                               std::to_string(info.st_mtim.tv_sec) + ' ' +
                               std::to_string(info.st_mtim.tv_nsec) + ' ' +
                               std::to_string(info.st_ino);
      sum += hash64(line);  // folders are listed in no order
    });
  return sum;
}

}  // namespace tertial
