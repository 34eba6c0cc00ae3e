#pragma once
// A folder without some of its files: as if they were not there. Changes nothing.
#include <memory>
#include <set>
#include <string>

#include "files/file_system.h"

namespace tertial {

/// Paths below a folder.
using HiddenFiles = std::set<std::string, std::less<>>;

class PartialFolder final : public FileSystem {
 public:
  PartialFolder(std::shared_ptr<const FileSystem> folder, HiddenFiles hidden)
      : folder_(std::move(folder)), hidden_(std::move(hidden)) {}

  std::string_view name() const override { return folder_->name(); }
  IoResult<std::vector<Entry>> list(std::string_view folder = {}) const override;
  IoResult<Entry> status(std::string_view path) const override;
  IoResult<std::string> read(std::string_view path,
                             std::uint64_t max_size = default_max_size) const override;
  bool holds(std::string_view path, std::string_view bytes) const override;

  // It cannot be changed: EROFS.
  IoResult<void> write(std::string_view path, std::string_view bytes) override;
  IoResult<void> remove_file(std::string_view path) override;
  IoResult<void> remove_folder(std::string_view path) override;
  IoResult<void> lock() override;

 private:
  std::shared_ptr<const FileSystem> folder_;
  HiddenFiles hidden_;
};

}  // namespace tertial
