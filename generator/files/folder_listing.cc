#include "files/folder_listing.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>

namespace tertial {
namespace {

constexpr int max_depth = 64;  // of folders; deeper than any content, shallower than any stack

/// Most file systems say in the folder what an entry is; the others are asked for each. None for
/// what was just deleted.
std::optional<Entry::Kind> kind_in(int folder, const dirent& item) {
  if (item.d_type == DT_REG) return Entry::Kind::file;
  if (item.d_type == DT_DIR) return Entry::Kind::folder;
  if (item.d_type == DT_LNK) return Entry::Kind::symlink;
  if (item.d_type != DT_UNKNOWN) return Entry::Kind::other;
  struct stat info {};
  if (::fstatat(folder, item.d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
  return kind_of(info.st_mode);
}

/// Appends what is in `folder`, which stands at `path`; its own errors only.
int list_into(UniqueFd folder, const std::string& path, int depth, std::vector<Entry>& out) {
  DIR* const stream = ::fdopendir(folder.get());
  if (!stream) return errno;
  const int fd = folder.release();  // the stream's now
  const std::unique_ptr<DIR, int (*)(DIR*)> closer(stream, ::closedir);
  for (;;) {
    errno = 0;
    const dirent* const item = ::readdir(stream);
    if (!item) return errno;
    const std::string_view name = item->d_name;
    if (name == "." || name == "..") continue;
    const std::optional<Entry::Kind> kind = kind_in(fd, *item);
    if (!kind) continue;
    std::string below;
    below.reserve(path.size() + 1 + name.size());
    below.append(path).append(path.empty() ? "" : "/").append(name);
    if (*kind != Entry::Kind::folder) {
      out.push_back({std::move(below), *kind});
      continue;
    }
    const std::size_t index = out.size();
    out.push_back({below, *kind});
    UniqueFd inner(::openat(fd, item->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!inner)
      out[index].error = errno;
    else if (depth >= max_depth)
      out[index].error = ENAMETOOLONG;
    else
      out[index].error = list_into(std::move(inner), below, depth + 1, out);
  }
}

}  // namespace

Entry::Kind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return Entry::Kind::file;
  if (S_ISDIR(mode)) return Entry::Kind::folder;
  return S_ISLNK(mode) ? Entry::Kind::symlink : Entry::Kind::other;
}

IoResult<std::vector<Entry>> list_folder(UniqueFd folder, std::string_view path) {
  std::vector<Entry> entries;
  if (const int code = list_into(std::move(folder), std::string(path), 0, entries); code != 0)
    return tl::make_unexpected(IoError{code, 0});
  std::ranges::sort(entries, {}, &Entry::path);
  return entries;
}

}  // namespace tertial
