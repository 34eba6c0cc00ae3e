#pragma once
// A folder of this machine, or of a disk that is mounted on it, as a place to publish to. One run
// at a time changes it; what a killed one left half-written is cleaned away by the next.
#include <memory>

#include "files/file_system.h"
#include "publish/target.h"

namespace tertial {

class FolderTarget final : public Target {
 public:
  explicit FolderTarget(std::unique_ptr<FileSystem> folder) : folder_(std::move(folder)) {}

  std::string_view name() const override { return folder_->name(); }
  TargetResult<std::optional<std::string>> read(const std::string& path,
                                                std::size_t most_bytes) override;
  TargetResult<std::vector<std::string>> standing(std::span<const std::string> paths) override;
  TargetResult<void> put(std::span<const Upload> files, const Done& done) override;
  /// And folders that are empty then.
  TargetResult<void> remove(std::span<const std::string> paths, const Done& done) override;

 private:
  TargetResult<void> begin();

  std::unique_ptr<FileSystem> folder_;
  bool begun_ = false;
};

}  // namespace tertial
