#include "files/file_system.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "base/text.h"

namespace tertial {
namespace {

struct Reason {
  int code;
  Text words;
};

constexpr Reason reasons[] = {
    {ENOENT, {"finns inte", "does not exist"}},
    {EACCES, {"åtkomst nekas", "permission denied"}},
    {EPERM, {"det är inte tillåtet", "it is not allowed"}},
    {EROFS, {"filsystemet kan bara läsas", "the file system is read-only"}},
    {ENOSPC, {"disken är full", "no space left on the disk"}},
    {EDQUOT, {"utrymmet är slut för den här användaren", "the user's disk quota is used up"}},
    {EIO, {"disken svarar med ett fel", "the disk answers with an error"}},
    {ENOTDIR, {"en del av sökvägen är ingen mapp", "a part of the path is not a folder"}},
    {EISDIR, {"det är en mapp", "it is a folder"}},
    {EEXIST, {"det finns redan", "it exists already"}},
    {ENOTEMPTY, {"mappen är inte tom", "the folder is not empty"}},
    {ELOOP, {"en symbolisk länk står i vägen", "a symbolic link stands in the way"}},
    {EXDEV, {"sökvägen leder ut ur mappen", "the path leads out of the folder"}},
    {EFBIG, {"filen är för stor", "the file is too large"}},
    {ENAMETOOLONG, {"namnet är för långt", "the name is too long"}},
    {EMFILE, {"för många öppna filer", "too many open files"}},
    {ENFILE, {"för många öppna filer", "too many open files"}},
    {EBUSY, {"den används av något annat", "something else is using it"}},
    {EINVAL, {"det är ingen vanlig fil", "it is not a regular file"}},
};

}  // namespace

IoResult<StampedEntry> FileSystem::stamp(std::string_view path) const {
  const IoResult<Entry> entry = status(path);
  if (!entry) return tl::make_unexpected(entry.error());
  return StampedEntry{entry->kind, {0, entry->size, entry->changed, entry->changed}};
}

IoResult<StampedBytes> FileSystem::read_stamped(std::string_view path,
                                                std::uint64_t max_size) const {
  const IoResult<StampedEntry> entry = stamp(path);
  if (!entry) return tl::make_unexpected(entry.error());
  IoResult<std::string> bytes = read(path, max_size);
  if (!bytes) return tl::make_unexpected(bytes.error());
  return StampedBytes{std::move(*bytes), entry->stamp};
}

Argument reason_of(const IoError& error) {
  const auto known = std::ranges::find(reasons, error.code, &Reason::code);
  if (known != std::end(reasons)) return known->words;
  return std::generic_category().message(error.code);
}

IoResult<std::uint64_t> FileSystem::stage(std::string_view /*folder*/, std::string_view /*bytes*/) {
  return tl::make_unexpected(IoError{EROFS, 0});
}

IoResult<void> FileSystem::commit(std::string_view /*folder*/, std::uint64_t /*staged*/,
                                  std::string_view /*path*/) {
  return tl::make_unexpected(IoError{EROFS, 0});
}

void FileSystem::discard(std::string_view /*folder*/, std::uint64_t /*staged*/) {}

bool is_plain_path(std::string_view path) {
  if (first_invalid_utf8(path)) return false;
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
  if (std::ranges::any_of(path, is_control)) return false;
  for (const std::string_view part : split(path, '/'))
    if (part.empty() || part == "." || part == "..") return false;
  return true;
}

bool is_hidden_path(std::string_view path) {
  return path.starts_with('.') || path.find("/.") != std::string_view::npos;
}

std::optional<std::string> path_beside(std::string_view file, std::string_view relative) {
  if (relative.starts_with('/')) return std::nullopt;
  std::vector<std::string> parts;
  if (const std::string_view folder = folder_of(file); !folder.empty())
    for (const std::string_view part : split(folder, '/'))
      parts.emplace_back(part);
  for (const std::string_view part : split(relative, '/')) {
    if (part == ".") continue;
    if (part != "..") {
      parts.emplace_back(part);
    } else {
      if (parts.empty()) return std::nullopt;
      parts.pop_back();
    }
  }
  return join(parts, "/");
}

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view last_part(std::string_view path) {
  return path.substr(path.rfind('/') + 1);  // npos + 1 is 0
}

}  // namespace tertial
