#include "files/memory_file_system.h"

#include <cerrno>

#include "base/text.h"

namespace tertial {
namespace {

using Kind = Entry::Kind;

tl::unexpected<IoError> failure(int code, std::uint64_t size = 0) {
  return tl::make_unexpected(IoError{code, size});
}

/// `target` as seen from `folder`, or nothing when it leads out of the root.
std::optional<std::string> joined(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::nullopt;
  std::vector<std::string> parts;
  for (const std::string_view path : {folder, target})
    for (const std::string_view part : split(path, '/')) {
      if (part.empty() || part == ".") continue;
      if (part != "..")
        parts.emplace_back(part);
      else if (parts.empty())
        return std::nullopt;
      else
        parts.pop_back();
    }
  return join(parts, "/");
}

std::string staged_path(std::string_view folder, std::uint64_t staged) {
  return std::string(folder) + (folder.empty() ? "" : "/") + std::string(temporary_prefix) +
         std::to_string(staged);
}

}  // namespace

MemoryFileSystem::Node& MemoryFileSystem::put(std::string_view path, Kind kind,
                                              std::string_view bytes) {
  for (std::string_view folder = folder_of(path); !folder.empty(); folder = folder_of(folder))
    nodes_.try_emplace(std::string(folder),
                       Node{{std::string(folder), Kind::folder, 0, ++clock_, 0}, {}});
  Node node{{std::string(path), kind, bytes.size(), ++clock_, 0}, std::string(bytes)};
  return nodes_.insert_or_assign(std::string(path), std::move(node)).first->second;
}

void MemoryFileSystem::add_file(std::string_view path, std::string_view bytes) {
  put(path, Kind::file, bytes);
}
void MemoryFileSystem::add_folder(std::string_view path) {
  put(path, Kind::folder, {});
}
void MemoryFileSystem::add_symlink(std::string_view path, std::string_view target) {
  put(path, Kind::symlink, target);
}
void MemoryFileSystem::add_device(std::string_view path) {
  put(path, Kind::other, {});
}

void MemoryFileSystem::fail_at(std::string_view path, int code) {
  failures_[std::string(path)] = code;
}

void MemoryFileSystem::fail_after(std::size_t count, int code) {
  changes_left_ = count;
  later_code_ = code;
}

void MemoryFileSystem::repair() {
  failures_.clear();
  changes_left_.reset();
}

std::map<std::string, std::string> MemoryFileSystem::files() const {
  std::map<std::string, std::string> all;
  for (const auto& [path, node] : nodes_)
    if (node.entry.kind == Kind::file) all.emplace(path, node.bytes);
  return all;
}

const MemoryFileSystem::Node* MemoryFileSystem::find(std::string_view path) const {
  const auto node = nodes_.find(path);
  return node == nodes_.end() ? nullptr : &node->second;
}

int MemoryFileSystem::blocked(std::string_view path) const {
  int code = 0;
  for (std::string_view folder = folder_of(path); !folder.empty(); folder = folder_of(folder)) {
    const Node* node = find(folder);
    if (!node)
      code = ENOENT;
    else if (node->entry.kind == Kind::symlink)
      return ELOOP;
    else if (node->entry.kind != Kind::folder)
      return ENOTDIR;
  }
  return code;
}

int MemoryFileSystem::failure_at(std::string_view path) const {
  const auto failing = failures_.find(path);
  return failing == failures_.end() ? 0 : failing->second;
}

int MemoryFileSystem::failure_of_change(std::string_view path) {
  if (const int code = failure_at(path); code != 0) return code;
  if (changes_left_ && *changes_left_ == 0) return later_code_;
  if (changes_left_) --*changes_left_;
  ++changes_;
  return 0;
}

IoResult<std::string> MemoryFileSystem::resolve(std::string_view path) const {
  std::string current(path);
  for (int links = 0; links < 40; ++links) {
    if (const int code = blocked(current); code != 0) return failure(code);
    const Node* node = find(current);
    if (!node) return failure(ENOENT);
    if (node->entry.kind != Kind::symlink) return current;
    std::optional<std::string> target = joined(folder_of(current), node->bytes);
    if (!target) return failure(EXDEV);
    if (target->empty()) return failure(EISDIR);
    current = std::move(*target);
  }
  return failure(ELOOP);
}

IoResult<std::vector<Entry>> MemoryFileSystem::list(std::string_view folder) const {
  const std::scoped_lock lock(mutex_);
  const Node* start = folder.empty() ? nullptr : find(folder);
  if (!folder.empty() && !start) return failure(ENOENT);
  if (start && start->entry.kind != Kind::folder) return failure(ENOTDIR);
  if (const int code = failure_at(folder); code != 0) return failure(code);
  const std::string prefix = folder.empty() ? "" : std::string(folder) + "/";
  std::vector<Entry> entries;
  std::string closed = "\n";  // no path begins so
  for (const auto& [path, node] : nodes_) {
    if (!path.starts_with(prefix) || path.starts_with(closed)) continue;
    entries.push_back(node.entry);
    if (node.entry.kind != Kind::folder) continue;
    entries.back().error = failure_at(path);
    if (entries.back().error != 0) closed = path + "/";
  }
  return entries;
}

IoResult<StampedEntry> MemoryFileSystem::stamp(std::string_view path) const {
  const IoResult<Entry> entry =
      path.empty() ? IoResult<Entry>(Entry{{}, Kind::folder, 0, 0, 0}) : status(path);
  if (!entry) return tl::make_unexpected(entry.error());
  const std::scoped_lock lock(mutex_);
  const std::int64_t time =
      entry->kind == Kind::folder ? clock_ + static_cast<std::int64_t>(changes_) : entry->changed;
  return StampedEntry{entry->kind, {0, entry->size, time, time}};
}

IoResult<Entry> MemoryFileSystem::status(std::string_view path) const {
  const std::scoped_lock lock(mutex_);
  if (const int code = blocked(path); code != 0) return failure(code);
  const Node* node = find(path);
  if (!node) return failure(ENOENT);
  return node->entry;
}

IoResult<std::string> MemoryFileSystem::read(std::string_view path, std::uint64_t max_size) const {
  const std::scoped_lock lock(mutex_);
  if (const int code = failure_at(path); code != 0) return failure(code);
  const IoResult<std::string> target = resolve(path);
  if (!target) return failure(target.error().code);
  const Node* node = find(*target);
  if (node->entry.kind == Kind::folder) return failure(EISDIR);
  if (node->entry.kind == Kind::other) return failure(EINVAL);
  if (node->bytes.size() > max_size) return failure(EFBIG, node->bytes.size());
  return node->bytes;
}

bool MemoryFileSystem::holds(std::string_view path, std::string_view bytes) const {
  const std::scoped_lock lock(mutex_);
  const Node* node = blocked(path) == 0 ? find(path) : nullptr;
  return node && node->entry.kind == Kind::file && node->bytes == bytes;
}

IoResult<void> MemoryFileSystem::write(std::string_view path, std::string_view bytes) {
  const std::scoped_lock lock(mutex_);
  if (const int code = blocked(path); code != 0 && code != ENOENT) return failure(code);
  const Node* node = find(path);
  if (node && node->entry.kind == Kind::folder) return failure(EISDIR);
  if (const int code = failure_of_change(path); code != 0) return failure(code);
  put(path, Kind::file, bytes);
  return {};
}

IoResult<std::uint64_t> MemoryFileSystem::stage(std::string_view folder, std::string_view bytes) {
  const std::scoped_lock lock(mutex_);
  std::uint64_t number = next_staged_++;
  while (find(staged_path(folder, number)))
    number = next_staged_++;
  const std::string path = staged_path(folder, number);
  if (const int code = blocked(path); code != 0 && code != ENOENT) return failure(code);
  if (const int code = failure_at(folder); code != 0) return failure(code);
  if (const int code = failure_of_change(path); code != 0) return failure(code);
  put(path, Kind::file, bytes);
  return number;
}

IoResult<void> MemoryFileSystem::commit(std::string_view folder, std::uint64_t staged,
                                        std::string_view path) {
  const std::scoped_lock lock(mutex_);
  if (const int code = blocked(path); code != 0 && code != ENOENT) return failure(code);
  const Node* node = find(path);
  if (node && node->entry.kind == Kind::folder) return failure(EISDIR);
  const auto half = nodes_.find(staged_path(folder, staged));
  if (half == nodes_.end()) return failure(ENOENT);
  if (const int code = failure_of_change(path); code != 0) return failure(code);
  const std::string bytes = std::move(half->second.bytes);
  nodes_.erase(half);
  put(path, Kind::file, bytes);
  return {};
}

void MemoryFileSystem::discard(std::string_view folder, std::uint64_t staged) {
  const std::scoped_lock lock(mutex_);
  const std::string half = staged_path(folder, staged);
  if (find(half) && failure_of_change(half) == 0) nodes_.erase(half);
}

IoResult<void> MemoryFileSystem::erase(std::string_view path, Kind kind) {
  if (const int code = blocked(path); code != 0) return failure(code);
  const auto node = nodes_.find(path);
  if (node == nodes_.end()) return failure(ENOENT);
  const bool is_folder = node->second.entry.kind == Kind::folder;
  if (kind == Kind::folder && !is_folder) return failure(ENOTDIR);
  if (kind != Kind::folder && is_folder) return failure(EISDIR);
  const auto next = std::next(node);
  if (is_folder)
    for (auto other = next; other != nodes_.end() && other->first.starts_with(path); ++other)
      if (other->first.starts_with(std::string(path) + "/")) return failure(ENOTEMPTY);
  if (const int code = failure_of_change(path); code != 0) return failure(code);
  nodes_.erase(node);
  return {};
}

IoResult<void> MemoryFileSystem::remove_file(std::string_view path) {
  const std::scoped_lock lock(mutex_);
  return erase(path, Kind::file);
}

IoResult<void> MemoryFileSystem::remove_folder(std::string_view path) {
  const std::scoped_lock lock(mutex_);
  return erase(path, Kind::folder);
}

IoResult<void> MemoryFileSystem::lock() {
  const std::scoped_lock lock(mutex_);
  if (const int code = failure_at({}); code != 0) return failure(code);
  return {};
}

}  // namespace tertial
