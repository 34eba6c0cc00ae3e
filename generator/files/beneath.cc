#include "files/beneath.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <climits>
#include <deque>
#include <ranges>
#include <vector>

#include "base/text.h"

namespace tertial {
namespace {

tl::unexpected<IoError> failure(int code) {
  return tl::make_unexpected(IoError{code, 0});
}

int call_openat2(int folder, const char* path, int flags, std::uint64_t resolve) {
  open_how how{};
  how.flags = static_cast<unsigned>(flags | O_CLOEXEC);
  how.resolve = resolve;
  // EAGAIN: somebody renamed a folder on the way, the kernel could not be sure.
  for (int tries = 0; tries < 100; ++tries) {
    const long fd = ::syscall(SYS_openat2, folder, path, &how, sizeof how);
    if (fd >= 0 || (errno != EAGAIN && errno != EINTR)) return static_cast<int>(fd);
  }
  return -1;
}

IoResult<std::string> read_link(int folder, const char* name) {
  std::array<char, PATH_MAX> target{};
  const ssize_t size = ::readlinkat(folder, name, target.data(), target.size());
  if (size < 0) return failure(errno);
  return std::string(target.data(), static_cast<std::size_t>(size));
}

/// The kernel's RESOLVE_BENEATH in small steps: every part is opened by itself, never through a
/// symlink; the targets of symlinks are put before what is left of the path.
class Walk {
 public:
  Walk(int folder, int flags, Symlinks symlinks)
      : folder_(folder), flags_(flags), symlinks_(symlinks) {}

  IoResult<UniqueFd> open(std::string_view path) {
    push_front(path);
    while (!rest_.empty()) {
      const std::string part = std::move(rest_.front());
      rest_.pop_front();
      if (part == "..") {
        if (above_.empty()) return failure(EXDEV);
        above_.pop_back();
        continue;
      }
      IoResult<UniqueFd> opened = enter(part);
      if (!opened) return opened;
      if (*opened && rest_.empty()) return opened;
    }
    // The path ended in ".." or was empty: a folder already entered.
    return checked(::openat(current(), ".", flags_ | O_CLOEXEC));
  }

 private:
  int current() const { return above_.empty() ? folder_ : above_.back().get(); }

  static IoResult<UniqueFd> checked(int fd) {
    if (fd < 0) return failure(errno);
    return UniqueFd(fd);
  }

  void push_front(std::string_view path) {
    const std::vector<std::string_view> parts = split(path, '/');
    for (const std::string_view part : std::views::reverse(parts))
      if (!part.empty() && part != ".") rest_.emplace_front(part);
  }

  /// The descriptor when `part` is the end of the path; none when there is more to walk.
  IoResult<UniqueFd> enter(const std::string& part) {
    const bool at_end = rest_.empty();
    if (at_end) {
      const int fd = ::openat(current(), part.c_str(), flags_ | O_NOFOLLOW | O_CLOEXEC);
      struct stat info {};
      const bool is_link = fd >= 0 && (static_cast<unsigned>(flags_) & unsigned{O_PATH}) != 0 &&
                           ::fstat(fd, &info) == 0 && S_ISLNK(info.st_mode);
      if (fd >= 0 && (!is_link || symlinks_ == Symlinks::never)) return UniqueFd(fd);
      const int code = fd < 0 ? errno : ELOOP;
      if (fd >= 0) ::close(fd);
      // O_DIRECTORY makes the kernel say ENOTDIR of a symlink.
      if (code != ELOOP && code != ENOTDIR) return failure(code);
      return follow(part, code);
    }
    const int fd = ::openat(current(), part.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) return errno == ENOTDIR || errno == ELOOP ? follow(part, errno) : failure(errno);
    above_.emplace_back(fd);
    return UniqueFd();
  }

  /// Goes on along the symlink `part`, or fails with `code` when it is none.
  IoResult<UniqueFd> follow(const std::string& part, int code) {
    const IoResult<std::string> target = read_link(current(), part.c_str());
    if (!target) return failure(code);
    if (symlinks_ == Symlinks::never || ++links_ > 40) return failure(ELOOP);
    if (target->starts_with('/')) return failure(EXDEV);
    push_front(*target);
    return UniqueFd();
  }

  int folder_;
  int flags_;
  Symlinks symlinks_;
  std::deque<std::string> rest_;
  std::vector<UniqueFd> above_;
  int links_ = 0;
};

}  // namespace

bool kernel_resolves(int folder) {
  const UniqueFd probe(call_openat2(folder, ".", O_PATH | O_DIRECTORY, RESOLVE_BENEATH));
  return static_cast<bool>(probe);
}

IoResult<UniqueFd> open_beneath(int folder, std::string_view path, int flags, Symlinks symlinks,
                                Resolution resolution) {
  if (path.find('\0') != std::string_view::npos) return failure(ENOENT);
  if (resolution == Resolution::by_parts) return Walk(folder, flags, symlinks).open(path);
  std::uint64_t resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
  if (symlinks == Symlinks::never) {
    resolve |= RESOLVE_NO_SYMLINKS;
    flags |= O_NOFOLLOW;
  }
  const std::string zero_ended(path.empty() ? std::string_view(".") : path);
  const int fd = call_openat2(folder, zero_ended.c_str(), flags, resolve);
  if (fd < 0) return failure(errno);
  return UniqueFd(fd);
}

}  // namespace tertial
