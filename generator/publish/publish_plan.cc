#include "publish/publish_plan.h"

#include <algorithm>

#include "formats/packed.h"

namespace tertial {
namespace {

enum Phase : std::size_t { assets, pages, indexes };

/// The start page, the lists below it, and what no page is but tells of pages: the sitemap, feeds,
/// the search index.
Phase phase_of(std::string_view published) {
  const std::string_view path = without_coding(published);
  if (path.starts_with("assets/")) return assets;
  return path.ends_with(".html") && std::ranges::count(path, '/') > 1 ? pages : indexes;
}

}  // namespace

std::size_t PublishPlan::upload_count() const {
  return uploads[assets].size() + uploads[pages].size() + uploads[indexes].size();
}

std::uint64_t PublishPlan::upload_bytes() const {
  std::uint64_t bytes = 0;
  for (const std::vector<const SiteFile*>& phase : uploads)
    for (const SiteFile* file : phase)
      bytes += file->size;
  return bytes;
}

PublishPlan plan_publication(const SiteManifest& wanted, const KnownFiles& known,
                             UploadChoice choice) {
  PublishPlan plan;
  plan.known = known.size();
  for (const SiteFile& file : wanted.files) {
    const auto there = known.find(file.path);
    if (there == known.end()) plan.added.push_back(file.path);
    if (choice == UploadChoice::changed && there != known.end() && there->second == file.sha256)
      ++plan.unchanged;
    else
      plan.uploads[phase_of(file.path)].push_back(&file);
  }
  for (const auto& [path, sum] : known)
    if (!wanted.find(path)) plan.deleted.push_back(path);
  return plan;
}

bool may_delete(const PublishPlan& plan, const DeleteGuard& guard) {
  const std::size_t count = plan.deleted.size();
  if (count <= std::max(guard.few, guard.allowed)) return true;
  return count <= guard.most && count * 100 <= plan.known * guard.percent;
}

}  // namespace tertial
