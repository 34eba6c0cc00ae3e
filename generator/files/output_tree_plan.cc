// What a run is about to do to an output folder, and what keeps it from doing so: files and folders
// of somebody else.
#include <algorithm>
#include <cerrno>

#include "base/hash.h"
#include "base/text.h"
#include "files/messages.h"
#include "files/output_tree.h"

namespace tertial {
namespace {

bool is_writable_path(std::string_view path) {
  return is_plain_path(path) && path != manifest_name &&
         !last_part(path).starts_with(temporary_prefix);
}

}  // namespace

bool OutputTree::plan(std::vector<std::string> paths, DiagnosticList& out) {
  DiagnosticList findings;
  if (plan_paths(std::move(paths), findings)) {
    plan_folders(findings);
    plan_files(findings);
  }
  const bool fine = !findings.has_errors();
  out.append(std::move(findings));
  stopped_ = !fine;
  return fine;
}

bool OutputTree::plan_paths(std::vector<std::string> paths, DiagnosticList& out) {
  std::ranges::sort(paths);
  for (std::size_t i = 0; i < paths.size(); ++i)
    if (!is_writable_path(paths[i]) || (i > 0 && paths[i] == paths[i - 1]))
      out.report(output_kind("output.bad-path"), {}, {quoted(paths[i])});
  if (!out.empty()) return false;

  pages_.resize(paths.size());
  std::string_view last_folder;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    Page& page = pages_[i];
    page.path = std::move(paths[i]);
    page.known = old_.find(page.path) != nullptr;
    if (folder_of(page.path) == last_folder) continue;  // just seen
    last_folder = folder_of(page.path);
    for (std::string_view folder = last_folder; !folder.empty(); folder = folder_of(folder))
      folders_.push_back(folder);
  }
  std::ranges::sort(folders_);
  const auto rest = std::ranges::unique(folders_);
  folders_.erase(rest.begin(), rest.end());
  for (const Page& page : pages_)
    if (contains(folders_, page.path))
      out.report(output_kind("output.bad-path"), {}, {quoted(page.path)});
  return out.empty();
}

void OutputTree::report_foreign(std::string_view path, DiagnosticList& out) const {
  out.report(output_kind("output.foreign-file"), {}, {shown(path)})
      .with_help({"flytta den, eller välj en annan mapp: --out MAPP",
                  "move it, or choose another folder: --out FOLDER"});
}

void OutputTree::plan_folders(DiagnosticList& out) {
  // Parents come before what is in them.
  for (const std::string_view folder : folders_) {
    const std::string_view parent = folder_of(folder);
    if (contains(blocked_, parent)) {
      blocked_.push_back(folder);
      continue;
    }
    const ManifestFile* const old_file = old_.find(folder);
    // After a killed run a path may have been meant as both; then only the disk tells which it is.
    const bool own = contains(old_.folders, folder);
    if (own && !old_file) {
      own_folders_.push_back(folder);
      if (contains(behind_files_, parent)) behind_files_.push_back(folder);
      continue;
    }
    const IoResult<Entry> there = contains(missing_, parent)
                                      ? tl::make_unexpected(IoError{ENOENT, 0})
                                      : folder_.status(folder);
    if (there && there->kind == Entry::Kind::folder) {
      if (own) own_folders_.push_back(folder);
      continue;  // else somebody else's, and welcome
    }
    const bool vacant = !there && there.error().code == ENOENT;
    if (vacant || (there && old_file && compare(*old_file) == Found::ours)) {
      missing_.push_back(folder);
      own_folders_.push_back(folder);
      if (!vacant || contains(behind_files_, parent)) behind_files_.push_back(folder);
      continue;
    }
    blocked_.push_back(folder);
    if (there || there.error().code == ENOTDIR || there.error().code == ELOOP)
      report_foreign(folder, out);
    else
      out.report(output_kind("output.cannot-write"), {}, {shown(folder), reason_of(there.error())});
  }
}

void OutputTree::plan_files(DiagnosticList& out) {
  for (const Page& page : pages_) {
    const std::string_view parent = folder_of(page.path);
    const bool maybe_folder = contains(old_.folders, page.path);
    if (page.known && !maybe_folder) continue;
    if (contains(missing_, parent) || contains(blocked_, parent)) continue;
    const IoResult<Entry> there = folder_.status(page.path);
    if (!there && there.error().code == ENOENT) continue;
    if (there && there->kind == Entry::Kind::file && page.known) continue;
    if (there && there->kind == Entry::Kind::folder && may_give_way(page.path)) continue;
    if (there || there.error().code == ENOTDIR || there.error().code == ELOOP)
      report_foreign(page.path, out);
    else
      out.report(output_kind("output.cannot-write"), {},
                 {shown(page.path), reason_of(there.error())});
  }
}

bool OutputTree::is_foreign_folder(std::string_view path) const {
  const IoResult<Entry> there = folder_.status(path);
  return there && there->kind == Entry::Kind::folder && !may_give_way(path);
}

OutputTree::Found OutputTree::compare(const ManifestFile& file) const {
  const IoResult<Entry> there = folder_.status(file.path);
  if (!there) {
    const int code = there.error().code;
    // Beyond a symlink or a file that took a folder's place there is nothing of ours.
    return code == ENOENT || code == ENOTDIR || code == ELOOP ? Found::nothing : Found::unreadable;
  }
  // A killed run may have meant the path as both; a folder is not the file then.
  if (there->kind == Entry::Kind::folder && contains(old_.folders, file.path))
    return Found::nothing;
  if (there->kind != Entry::Kind::file) return Found::other;
  if (!file.hash) return Found::ours;
  const IoResult<std::string> bytes = folder_.read(file.path, any_size);
  if (!bytes) return Found::unreadable;
  return hash64(*bytes) == *file.hash ? Found::ours : Found::other;
}

bool OutputTree::may_give_way(std::string_view folder) const {
  if (!contains(old_.folders, folder)) return false;
  const IoResult<std::vector<Entry>> entries = folder_.list(folder);
  return entries && std::ranges::all_of(*entries, [&](const Entry& entry) {
           if (entry.kind == Entry::Kind::folder)
             return entry.error == 0 && contains(old_.folders, entry.path);
           if (is_temporary(entry.path)) return entry.kind == Entry::Kind::file;
           const ManifestFile* const file = old_.find(entry.path);
           return file && compare(*file) == Found::ours;
         });
}

}  // namespace tertial
