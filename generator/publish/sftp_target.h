#pragma once
// A folder on an SFTP server as a place to publish to. A file is sent under another name and
// renamed when all of it is there. libcurl 7.88 cannot rename over a file, so the old one goes a
// moment before; what has been read stands meanwhile under a third name, so that a cut in that
// moment does not lose the manifest.
#include <set>

#include "publish/fetcher.h"
#include "publish/sftp_address.h"
#include "publish/target.h"

namespace tertial {

class SftpTarget final : public Target {
 public:
  SftpTarget(SftpAddress address, FetchLimits limits, const Login& login)
      : address_(std::move(address)), fetcher_(limits, login) {}

  std::string_view name() const override { return address_.url.text(); }
  TargetResult<std::optional<std::string>> read(const std::string& path,
                                                std::size_t most_bytes) override;
  /// Folders are listed, each once, and none below one that is not there.
  TargetResult<std::vector<std::string>> standing(std::span<const std::string> paths) override;
  TargetResult<void> put(std::span<const Upload> files, const Done& done) override;
  /// And folders that are empty then.
  TargetResult<void> remove(std::span<const std::string> paths, const Done& done) override;

 private:
  using Take = std::function<TargetResult<void>(std::size_t request, FetchAnswer answer)>;
  /// Asks for all, and ends at the first that `take` does not accept.
  TargetResult<void> ask(std::span<const FetchRequest> requests, const Take& take);
  TargetResult<std::optional<std::string>> fetched(const std::string& path, std::size_t most_bytes);
  FetchRequest upload_of(const Upload& file) const;
  /// After one that failed: why, and halves away.
  Sentence clean_up(const std::set<std::string>& unfinished, const Sentence& why);
  std::string quoted(std::string_view path) const;

  SftpAddress address_;
  Fetcher fetcher_;
  std::set<std::string, std::less<>> kept_;  ///< have been read
};

}  // namespace tertial
