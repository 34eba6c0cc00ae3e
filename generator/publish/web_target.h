#pragma once
// What stands at an address of a web server that takes files, as a place to publish to. WebDAV's
// folders are made when they are missing and never deleted: there a folder goes with all that is in
// it. S3 has none: its names only look like paths.
#include <set>

#include "publish/base_address.h"
#include "publish/fetcher.h"
#include "publish/target.h"
#include "publish/web_trouble.h"

namespace tertial {

class WebTarget final : public Target {
 public:
  WebTarget(WebKind kind, BaseAddress address, FetchLimits limits,
            const std::optional<Login>& login)
      : kind_(kind), address_(std::move(address)), fetcher_(limits, login) {}

  std::string_view name() const override { return address_.text(); }
  TargetResult<std::optional<std::string>> read(const std::string& path,
                                                std::size_t most_bytes) override;
  TargetResult<std::vector<std::string>> standing(std::span<const std::string> paths) override;
  TargetResult<void> put(std::span<const Upload> files, const Done& done) override;
  TargetResult<void> remove(std::span<const std::string> paths, const Done& done) override;

 private:
  using Take = std::function<TargetResult<void>(std::size_t request, FetchAnswer answer)>;
  /// Asks for all, and ends at the first that `take` does not accept.
  TargetResult<void> ask(std::span<const FetchRequest> requests, const Take& take);
  tl::unexpected<Sentence> refused(const std::string& path, const FetchAnswer& answer) const;
  TargetResult<void> make_folders(std::span<const Upload> files);

  WebKind kind_;
  BaseAddress address_;
  Fetcher fetcher_;
  std::set<std::string, std::less<>> folders_;  ///< that are there
};

}  // namespace tertial
