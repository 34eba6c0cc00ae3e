#include "files/real_file_system.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <mutex>

#include "base/text.h"
#include "files/beneath.h"
#include "files/folder_listing.h"
#include "files/messages.h"

namespace tertial {
namespace {

tl::unexpected<IoError> failure(int code, std::uint64_t size = 0) {
  return tl::make_unexpected(IoError{code, size});
}

std::int64_t nanoseconds(const struct timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

FileStamp stamp_of(const struct stat& info) {
  return {info.st_ino, static_cast<std::uint64_t>(info.st_size), nanoseconds(info.st_mtim),
          nanoseconds(info.st_ctim)};
}

Entry entry_of(std::string path, const struct stat& info) {
  Entry entry;
  entry.path = std::move(path);
  entry.kind = kind_of(info.st_mode);
  entry.size = static_cast<std::uint64_t>(info.st_size);
  entry.changed = nanoseconds(info.st_mtim);
  return entry;
}

/// The next piece of a file, or 0 at its end.
IoResult<std::size_t> read_some(int fd, char* to, std::size_t size) {
  for (;;) {
    const ssize_t count = ::read(fd, to, size);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno != EINTR) return failure(errno);
  }
}

IoResult<void> write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno != EINTR) return failure(errno);
    if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return {};
}

std::string temporary_name(std::uint64_t number) {
  return std::string(temporary_prefix) + std::to_string(number);
}

class RealFileSystem final : public FileSystem {
 public:
  RealFileSystem(std::string name, UniqueFd folder, Symlinks symlinks, Resolution resolution)
      : name_(std::move(name)),
        folder_(std::move(folder)),
        symlinks_(symlinks),
        resolution_(kernel_resolves(folder_.get()) ? resolution : Resolution::by_parts) {}

  std::string_view name() const override { return name_; }

  IoResult<std::vector<Entry>> list(std::string_view folder) const override {
    IoResult<UniqueFd> start = open(folder, O_RDONLY | O_DIRECTORY);
    if (!start) return tl::make_unexpected(start.error());
    return list_folder(std::move(*start), folder);
  }

  IoResult<Entry> status(std::string_view path) const override {
    const IoResult<UniqueFd> folder = open(folder_of(path), O_PATH | O_DIRECTORY);
    if (!folder) return tl::make_unexpected(folder.error());
    struct stat info {};
    if (::fstatat(folder->get(), std::string(last_part(path)).c_str(), &info,
                  AT_SYMLINK_NOFOLLOW) != 0)
      return failure(errno);
    return entry_of(std::string(path), info);
  }

  IoResult<StampedEntry> stamp(std::string_view path) const override {
    const std::string zero_ended(path.empty() ? std::string_view(".") : path);
    struct stat info {};
    if (::fstatat(folder_.get(), zero_ended.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0)
      return failure(errno);
    return StampedEntry{kind_of(info.st_mode), stamp_of(info)};
  }

  IoResult<std::string> read(std::string_view path, std::uint64_t max_size) const override {
    IoResult<StampedBytes> read = read_stamped(path, max_size);
    if (!read) return tl::make_unexpected(read.error());
    return std::move(read->bytes);
  }

  IoResult<StampedBytes> read_stamped(std::string_view path,
                                      std::uint64_t max_size) const override {
    // Not blocking, in case somebody has put a pipe there.
    const IoResult<UniqueFd> file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!file) return tl::make_unexpected(file.error());
    struct stat info {};
    if (::fstat(file->get(), &info) != 0) return failure(errno);
    if (S_ISDIR(info.st_mode)) return failure(EISDIR);
    if (!S_ISREG(info.st_mode)) return failure(EINVAL);
    const auto size = static_cast<std::uint64_t>(info.st_size);
    if (size > max_size) return failure(EFBIG, size);
    // One byte more than it should have: when that stays unread, the file ends there.
    std::string bytes(size + 1, '\0');
    std::size_t filled = 0;
    for (;;) {
      const IoResult<std::size_t> count =
          read_some(file->get(), bytes.data() + filled, bytes.size() - filled);
      if (!count) return tl::make_unexpected(count.error());
      filled += *count;
      if (filled > max_size) return failure(EFBIG, filled);
      if (*count == 0 || filled == size) break;
      if (filled == bytes.size()) bytes.resize(filled * 2);
    }
    bytes.resize(filled);
    return StampedBytes{std::move(bytes), stamp_of(info)};
  }

  bool holds(std::string_view path, std::string_view bytes) const override {
    const IoResult<UniqueFd> file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    struct stat info {};
    if (!file || ::fstat(file->get(), &info) != 0 || !S_ISREG(info.st_mode) ||
        static_cast<std::uint64_t>(info.st_size) != bytes.size())
      return false;
    std::array<char, 16384> buffer;  // NOLINT(*-member-init): filled by read
    for (;;) {
      const IoResult<std::size_t> count = read_some(file->get(), buffer.data(), buffer.size());
      if (!count || *count > bytes.size()) return false;
      if (*count == 0) return bytes.empty();
      if (std::memcmp(buffer.data(), bytes.data(), *count) != 0) return false;
      bytes.remove_prefix(*count);
    }
  }

  IoResult<void> write(std::string_view path, std::string_view bytes) override {
    const std::string_view folder = folder_of(path);
    const IoResult<std::uint64_t> staged = stage(folder, bytes);
    if (!staged) return tl::make_unexpected(staged.error());
    IoResult<void> result = commit(folder, *staged, path);
    if (!result) discard(folder, *staged);
    return result;
  }

  IoResult<std::uint64_t> stage(std::string_view path, std::string_view bytes) override {
    const IoResult<UniqueFd> folder = open_or_create(path);
    if (!folder) return tl::make_unexpected(folder.error());
    std::uint64_t number = 0;
    std::string temporary;
    UniqueFd file;
    for (int tries = 0; !file; ++tries) {
      number = next_temporary_++;
      temporary = temporary_name(number);
      file = UniqueFd(::openat(folder->get(), temporary.c_str(),
                               O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
      if (!file && (errno != EEXIST || tries == 1000)) return failure(errno);
    }
    IoResult<void> result = write_all(file.get(), bytes);
    // Some file systems tell only now that the disk is full.
    if (::close(file.release()) != 0 && result) result = failure(errno);
    if (result) return number;
    ::unlinkat(folder->get(), temporary.c_str(), 0);
    return tl::make_unexpected(result.error());
  }

  IoResult<void> commit(std::string_view from, std::uint64_t staged,
                        std::string_view path) override {
    const IoResult<UniqueFd> folder = open_or_create(folder_of(path));
    if (!folder) return tl::make_unexpected(folder.error());
    IoResult<UniqueFd> elsewhere;
    if (from != folder_of(path)) elsewhere = open(from, O_PATH | O_DIRECTORY);
    if (!elsewhere) return tl::make_unexpected(elsewhere.error());
    const UniqueFd& start = *elsewhere ? *elsewhere : *folder;
    if (::renameat(start.get(), temporary_name(staged).c_str(), folder->get(),
                   std::string(last_part(path)).c_str()) != 0)
      return failure(errno);
    return {};
  }

  void discard(std::string_view path, std::uint64_t staged) override {
    const IoResult<UniqueFd> folder = open(path, O_PATH | O_DIRECTORY);
    if (folder) ::unlinkat(folder->get(), temporary_name(staged).c_str(), 0);
  }

  IoResult<void> remove_file(std::string_view path) override { return remove(path, 0); }
  IoResult<void> remove_folder(std::string_view path) override {
    forget_parent();
    return remove(path, AT_REMOVEDIR);
  }

  IoResult<void> lock() override {
    // The kernel gives the lock back when the descriptor goes, whatever ends the program.
    if (::flock(folder_.get(), LOCK_EX | LOCK_NB) != 0) return failure(errno);
    return {};
  }

 private:
  IoResult<UniqueFd> open(std::string_view path, int flags) const {
    return open_beneath(folder_.get(), path, flags, symlinks_, resolution_);
  }

  struct OpenFolder {
    std::string path;
    UniqueFd fd;
  };
  using Parent = std::shared_ptr<const OpenFolder>;

  /// Opens the folder and makes what is missing of it.
  IoResult<UniqueFd> open_or_create(std::string_view path, bool again = true) {
    if (path.empty()) return open(path, O_PATH | O_DIRECTORY);
    const IoResult<Parent> parent = parent_of(path);
    if (!parent) return tl::make_unexpected(parent.error());
    const std::string name(last_part(path));
    const auto enter = [&] {
      return UniqueFd(::openat((*parent)->fd.get(), name.c_str(),
                               O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    };
    UniqueFd folder = enter();
    if (!folder && errno == ENOENT) {
      if (::mkdirat((*parent)->fd.get(), name.c_str(), 0777) != 0 && errno != EEXIST) {
        const int code = errno;
        forget_parent();
        // Somebody deleted the parent since it was opened.
        return code == ENOENT && again ? open_or_create(path, false) : failure(code);
      }
      folder = enter();
    }
    if (!folder) return open(path, O_PATH | O_DIRECTORY);  // this one tells what is in the way
    return folder;
  }

  /// Most pages have a folder of their own in one that they share with the page before, which is
  /// therefore kept open.
  IoResult<Parent> parent_of(std::string_view path) {
    const std::string_view above = folder_of(path);
    {
      const std::scoped_lock lock(parent_mutex_);
      if (parent_ && parent_->path == above) return parent_;
    }
    IoResult<UniqueFd> opened = open_or_create(above);
    if (!opened) return tl::make_unexpected(opened.error());
    auto parent =
        std::make_shared<const OpenFolder>(OpenFolder{std::string(above), std::move(*opened)});
    const std::scoped_lock lock(parent_mutex_);
    parent_ = parent;
    return parent;
  }

  void forget_parent() {
    const std::scoped_lock lock(parent_mutex_);
    parent_.reset();
  }

  IoResult<void> remove(std::string_view path, int flags) {
    const IoResult<UniqueFd> folder = open(folder_of(path), O_PATH | O_DIRECTORY);
    if (!folder) return tl::make_unexpected(folder.error());
    if (::unlinkat(folder->get(), std::string(last_part(path)).c_str(), flags) != 0)
      return failure(errno);
    return {};
  }

  std::string name_;
  UniqueFd folder_;
  Symlinks symlinks_;
  Resolution resolution_;
  std::atomic<std::uint64_t> next_temporary_ = 0;
  std::mutex parent_mutex_;
  Parent parent_;
};

}  // namespace

IoResult<std::unique_ptr<FileSystem>> open_folder(const std::string& path, Symlinks symlinks,
                                                  Resolution resolution) {
  UniqueFd folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return failure(errno);
  std::string name = path;
  while (name.size() > 1 && name.back() == '/')
    name.pop_back();
  return std::make_unique<RealFileSystem>(std::move(name), std::move(folder), symlinks, resolution);
}

IoResult<std::unique_ptr<FileSystem>> create_folder(const std::string& path, Symlinks symlinks,
                                                    Resolution resolution) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) return failure(error.value());
  return open_folder(path, symlinks, resolution);
}

IoResult<void> write_named_file(const std::string& file, std::string_view bytes) {
  const std::filesystem::path whole = std::filesystem::absolute(file);
  const IoResult<std::unique_ptr<FileSystem>> folder =
      create_folder(whole.parent_path().string(), Symlinks::never);
  if (!folder) return tl::unexpected(folder.error());
  return (*folder)->write(whole.filename().string(), bytes);
}

std::unique_ptr<FileSystem> open_source_folder(const std::string& path, DiagnosticList& out) {
  IoResult<std::unique_ptr<FileSystem>> folder = open_folder(path, Symlinks::within_folder);
  if (folder) return std::move(*folder);
  out.report(files_kind("files.cannot-open"), {}, {quoted(path), reason_of(folder.error())})
      .with_help(
          {"kör kommandot i mappen som den ligger i, eller skriv hela vägen; en ny webbplats "
           "börjar med: tertial init MAPP",
           "run the command in the folder that it lies in, or write the whole path; a new "
           "site begins with: tertial init DIR"});
  return nullptr;
}

std::unique_ptr<FileSystem> open_output_folder(const std::string& path, DiagnosticList& out) {
  IoResult<std::unique_ptr<FileSystem>> folder = create_folder(path, Symlinks::never);
  if (folder) return std::move(*folder);
  out.report(output_kind("output.cannot-open"), {}, {quoted(path), reason_of(folder.error())});
  return nullptr;
}

}  // namespace tertial
