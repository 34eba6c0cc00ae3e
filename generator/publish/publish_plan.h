#pragma once
// What has to be done to a place so that it holds a site: pure. The order keeps the place whole for
// those who read it meanwhile: what pages need, the pages, what leads to them, the manifest, and
// only then what nothing leads to any more goes.
#include <array>
#include <string>
#include <vector>

#include "publish/target_state.h"

namespace tertial {

struct PublishPlan {
  /// Assets, pages, indexes.
  std::array<std::vector<const SiteFile*>, 3> uploads;
  std::vector<std::string> added;    ///< those of them that nobody has put there yet
  std::vector<std::string> deleted;  ///< by path
  std::size_t unchanged = 0;
  std::size_t known = 0;  ///< files that Tertial has in the place

  std::size_t upload_count() const;
  std::uint64_t upload_bytes() const;
};

enum class UploadChoice : std::uint8_t {
  changed,    ///< what the place's manifest says is there already is left alone
  everything  ///< whatever it says: somebody may have changed files behind its back
};

/// `wanted` must outlive the plan.
PublishPlan plan_publication(const SiteManifest& wanted, const KnownFiles& known,
                             UploadChoice choice);

/// So many may go unasked: a mistake in the content could empty the site.
struct DeleteGuard {
  std::size_t few = 10;      ///< always may
  std::size_t percent = 20;  ///< of what is there
  std::size_t most = 500;    ///< whatever the share
  std::size_t allowed = 0;   ///< as the user said
};
bool may_delete(const PublishPlan& plan, const DeleteGuard& guard);

}  // namespace tertial
