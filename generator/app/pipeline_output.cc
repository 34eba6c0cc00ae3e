// The last stage: a folder is brought to just the files of the site.
#include <algorithm>

#include "app/pipeline.h"
#include "app/site_writer.h"
#include "base/hash.h"

namespace tertial {

SiteManifest Pipeline::manifest(const std::string& commit) const {
  SiteManifest manifest{this_program(), as_of_.day(), commit, {}};
  const auto add = [&](std::string path, std::size_t file) {
    SiteFile& added = manifest.files.emplace_back();
    added.path = std::move(path);
    if (const FileId source = source_of(file); source != no_file)
      added.source = content_.files[source].path();
  };
  const std::vector<std::string> paths = output_paths();
  for (std::size_t file = 0; file < paths.size(); ++file) {
    add(paths[file], file);
    for (const Coding coding : codings_of(paths[file]))
      add(packed_path(paths[file], coding), file);
  }
  std::ranges::sort(manifest.files, {}, &SiteFile::path);
  return manifest;
}

void Pipeline::begin_memory(const FileSystem& output) {
  const StageTimer timer(times_, "compare pages");
  std::vector<std::string> paths;
  paths.reserve(plan_.pages.size());
  for (std::size_t page = 0; page < plan_.pages.size(); ++page)
    paths.push_back(path_of(page));
  memory_->begin(std::move(content_.marks), paths, output, began_, threads_);
}

bool Pipeline::keep(std::size_t page, SiteWriter& writer, const FileSystem& folder) {
  const cache::KeptPage* const standing = memory_->standing(page);
  const std::string path = path_of(page);
  if (!standing || !writer.keep(path, *standing, codings_of(path))) return false;
  if (plan_.index && plan_.searched[page]) {
    const IoResult<std::string> bytes = folder.read(path, any_size);
    if (!bytes || hash64(*bytes) != standing->hash) return false;
    read_for_index(page, *bytes);
  }
  // Asked again what the page asked when it was made.
  if (standing->next_change) as_of_.is_before(*standing->next_change);
  memory_->keep(page);
  return true;
}

std::optional<OutputReport> Pipeline::build(FileSystem& folder, const std::string& commit,
                                            std::span<const std::string> kept) {
  const std::unique_ptr<OutputTree> tree = OutputTree::open(folder, findings_);
  if (!tree) return std::nullopt;
  const bool listed = content_.settings.manifest;
  SiteManifest list = listed ? manifest(commit) : SiteManifest();
  std::vector<std::string> paths = output_paths();
  std::ranges::move(packed_paths(), std::back_inserter(paths));
  paths.insert(paths.end(), kept.begin(), kept.end());
  if (listed) {
    for (const std::string& path : kept)
      list.files.push_back({path, {}, 0, {}, {}});
    std::ranges::sort(list.files, {}, &SiteFile::path);
    paths.emplace_back(site_manifest_path);
  }
  if (!tree->plan(std::move(paths), findings_)) return std::nullopt;

  const bool packed_alike = memory_ && memory_->is_last_run(tree->last_manifest());
  SiteWriter writer(*tree, folder, listed ? &list : nullptr, packed_alike);
  for (const std::string& path : kept)
    if (const IoResult<std::string> bytes = folder.read(path, any_size))
      writer.write(path, *bytes, {}, findings_);
  if (memory_) begin_memory(folder);
  make_files([&](std::string_view path, std::string_view bytes,
                 DiagnosticList& out) { writer.write(path, bytes, codings_of(path), out); },
             [&](std::size_t page) { return memory_ && keep(page, writer, folder); });
  if (findings_.has_errors()) return std::nullopt;
  // Last, so that it never speaks of files that are not there yet.
  if (listed) tree->write(site_manifest_path, to_json(list), findings_);
  if (listed && memory_)
    for (std::size_t page = 0; page < plan_.pages.size(); ++page)
      if (const SiteFile* const file = list.find(path_of(page)))
        memory_->note_sum(page, file->sha256);
  return tree->finish(findings_, threads_);
}

}  // namespace tertial
