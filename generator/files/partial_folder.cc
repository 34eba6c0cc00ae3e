#include "files/partial_folder.h"

#include <cerrno>

namespace tertial {
namespace {

tl::unexpected<IoError> refusal(int code) {
  return tl::make_unexpected(IoError{code, 0});
}

}  // namespace

IoResult<std::vector<Entry>> PartialFolder::list(std::string_view folder) const {
  IoResult<std::vector<Entry>> entries = folder_->list(folder);
  if (entries)
    std::erase_if(*entries, [&](const Entry& entry) { return hidden_.contains(entry.path); });
  return entries;
}

IoResult<Entry> PartialFolder::status(std::string_view path) const {
  if (hidden_.contains(path)) return refusal(ENOENT);
  return folder_->status(path);
}

IoResult<std::string> PartialFolder::read(std::string_view path, std::uint64_t max_size) const {
  if (hidden_.contains(path)) return refusal(ENOENT);
  return folder_->read(path, max_size);
}

bool PartialFolder::holds(std::string_view path, std::string_view bytes) const {
  return !hidden_.contains(path) && folder_->holds(path, bytes);
}

IoResult<void> PartialFolder::write(std::string_view, std::string_view) {
  return refusal(EROFS);
}
IoResult<void> PartialFolder::remove_file(std::string_view) {
  return refusal(EROFS);
}
IoResult<void> PartialFolder::remove_folder(std::string_view) {
  return refusal(EROFS);
}
IoResult<void> PartialFolder::lock() {
  return refusal(EROFS);
}

}  // namespace tertial
