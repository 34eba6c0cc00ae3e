#include "files/output_tree.h"

#include <algorithm>
#include <cerrno>
#include <ranges>
#include <stdexcept>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/parallel_for.h"
#include "base/text.h"
#include "files/messages.h"

namespace tertial {
bool is_temporary(std::string_view path) {
  std::string_view name = last_part(path);
  if (!name.starts_with(temporary_prefix)) return false;
  name.remove_prefix(temporary_prefix.size());
  return !name.empty() && std::ranges::all_of(name, is_digit);
}

bool has_leftovers(const FileSystem& folder) {
  return folder.status(std::string(temporary_prefix) + "0").has_value();
}

std::unique_ptr<OutputTree> OutputTree::open(FileSystem& folder, DiagnosticList& out) {
  const IoResult<void> lock = folder.lock();
  // Some network file systems have no locks; then nobody is kept away.
  if (!lock && lock.error().code == EWOULDBLOCK) {
    out.report(output_kind("output.busy"), {}, {quoted(folder.name())})
        .with_help({"vänta tills den andra körningen är klar, och kör igen",
                    "wait until the other run is done, and run again"});
    return nullptr;
  }
  std::unique_ptr<OutputTree> tree(new OutputTree(folder));
  IoResult<std::string> text = folder.read(manifest_name, any_size);
  if (!text && text.error().code == ENOENT) return tree;
  if (text) tree->old_text_ = std::move(*text);
  std::optional<Manifest> manifest = text ? parse_manifest(tree->old_text_) : std::nullopt;
  if (!manifest) {
    Diagnostic& finding =
        out.report(output_kind("output.bad-manifest"), {}, {tree->shown(manifest_name)});
    if (!text) finding.with_help({"{0}", "{0}"}, {reason_of(text.error())});
    return nullptr;
  }
  tree->old_ = std::move(*manifest);
  tree->manifest_hash_ = hash64(tree->old_text_);
  return tree;
}

bool OutputTree::contains(const Paths& sorted, std::string_view path) {
  return std::ranges::binary_search(sorted, path);
}

Argument OutputTree::shown(std::string_view path) const {
  // Whole: which file it is stands at the end.
  return "`" + printable(std::string(folder_.name()) + "/" + std::string(path)) + "`";
}

bool OutputTree::is_planned(std::string_view path) const {
  const auto page = std::ranges::lower_bound(pages_, path, {}, &Page::path);
  return page != pages_.end() && page->path == path;
}

bool OutputTree::is_in_the_way(std::string_view path) const {
  if (contains(folders_, path)) return true;
  for (std::string_view folder = folder_of(path); !folder.empty(); folder = folder_of(folder))
    if (is_planned(folder)) return true;
  return false;
}

std::vector<ManifestFile> OutputTree::stale() const {
  std::vector<ManifestFile> files;
  std::ranges::copy_if(old_.files, std::back_inserter(files),
                       [&](const ManifestFile& file) { return !is_planned(file.path); });
  return files;
}

bool OutputTree::start(DiagnosticList& out) {
  std::call_once(start_flag_, [&] { start_once(out); });
  return !stopped_;
}

void OutputTree::start_once(DiagnosticList& out) {
  started_ = true;
  Manifest intent;
  intent.finished = false;
  intent.files = stale();
  for (const Page& page : pages_)
    intent.files.push_back({page.path, std::nullopt});
  std::ranges::sort(intent.files, {}, &ManifestFile::path);
  std::ranges::set_union(old_.folders, own_folders_, std::back_inserter(intent.folders));
  if (!write_manifest(to_text(intent), out)) return;
  remove_leftovers();
}

void OutputTree::remove_leftovers() {
  // A run that is killed while it writes its first file, the manifest, leaves that half in the
  // folder itself. All later ones leave an unfinished manifest. The first goes last: while it is
  // there, the next run looks for the others.
  if (old_.finished && !has_leftovers(folder_)) return;
  const IoResult<std::vector<Entry>> entries = folder_.list();
  if (!entries) return;  // they harm nobody; the next run tries again
  for (const Entry& entry : std::views::reverse(*entries))
    if (entry.kind == Entry::Kind::file && is_temporary(entry.path))
      static_cast<void>(folder_.remove_file(entry.path));
}

bool OutputTree::make_way(DiagnosticList& out) {
  for (const ManifestFile& file : stale()) {
    if (!is_in_the_way(file.path)) continue;
    const Removal removal = remove(file, out);
    if (removal == Removal::kept) fail(file.path, IoError{EEXIST, 0}, out);
    if (removal == Removal::failed) stopped_ = true;
    if (stopped_) return false;
    if (removal == Removal::deleted) made_way_.push_back(file.path);
  }
  // What is in a folder goes before the folder.
  for (const std::string_view folder : std::views::reverse(old_.folders)) {
    if (contains(folders_, folder)) continue;
    if (!is_planned(folder) && !is_in_the_way(folder)) continue;
    const IoResult<void> result = folder_.remove_folder(folder);
    const int code = result ? 0 : result.error().code;
    if (code != 0 && code != ENOENT && code != ENOTDIR)
      return fail(folder, result.error(), out), false;
  }
  return true;
}

OutputTree::Page& OutputTree::planned(std::string_view path) {
  const auto page = std::ranges::lower_bound(pages_, path, {}, &Page::path);
  if (page == pages_.end() || page->path != path)
    throw std::logic_error("a page that is not in the plan");
  return *page;
}

bool OutputTree::left(std::string_view path, std::uint64_t hash) const {
  const ManifestFile* const old_file = old_.find(path);
  return old_.finished && old_file && old_file->hash == hash;
}

bool OutputTree::keep(std::string_view path, std::uint64_t hash) {
  if (stopped_ || !left(path, hash)) return false;
  Page& page = planned(path);
  page.hash = hash;
  page.result = WriteResult::unchanged;
  return true;
}

WriteResult OutputTree::write(std::string_view path, std::string_view bytes, DiagnosticList& out) {
  Page* const page = &planned(path);
  if (stopped_) return WriteResult::failed;
  page->hash = hash64(bytes);
  if (page->known && folder_.holds(path, bytes)) return page->result = WriteResult::unchanged;
  // One that stood there is not asked for in the plan: most have not changed.
  if (page->known && is_foreign_folder(path)) {
    report_foreign(path, out);
    return page->result = WriteResult::failed;
  }
  if (!start(out)) return WriteResult::failed;
  const IoResult<std::uint64_t> staged = folder_.stage(stage_of(*page), bytes);
  if (!staged) {
    fail(path, staged.error(), out);
    return WriteResult::failed;
  }
  page->staged = *staged;
  return page->result = WriteResult::written;
}

std::optional<OutputReport> OutputTree::finish(DiagnosticList& out, unsigned threads) {
  const bool whole = std::ranges::none_of(
      pages_, [](const Page& page) { return page.result == WriteResult::failed; });
  if (stopped_ || !whole) return std::nullopt;
  OutputReport report;
  Manifest manifest;
  for (const Page& page : pages_) {
    if (page.result == WriteResult::written)
      report.written.push_back(page.path);
    else
      ++report.unchanged;
    manifest.files.push_back({page.path, page.hash});
  }
  manifest.folders = own_folders_;
  if (hash64(to_text(manifest)) == manifest_hash_ && report.written.empty()) {
    remove_leftovers();
    return report;
  }
  if (!start(out)) return std::nullopt;
  committing_ = true;
  if (!make_way(out) || !commit_pages(threads, out)) return std::nullopt;
  remove_stale(manifest, report, out);
  if (!write_manifest(to_text(manifest), out)) return std::nullopt;
  return report;
}

bool OutputTree::commit_pages(unsigned threads, DiagnosticList& out) {
  parallel_for(pages_.size(), threads, [&](std::size_t slot) {
    const Page& page = pages_[slot];
    if (page.result != WriteResult::written || stopped_) return;
    const IoResult<void> result = folder_.commit(stage_of(page), page.staged, page.path);
    if (!result) fail(page.path, result.error(), out);  // only the first is reported
  });
  return !stopped_;
}

std::string_view OutputTree::stage_of(const Page& page) const {
  const std::string_view folder = folder_of(page.path);
  return contains(behind_files_, folder) ? std::string_view() : folder;
}

void OutputTree::take_back() {
  if (!started_ || committing_) return;
  for (const Page& page : pages_)
    if (page.result == WriteResult::written) folder_.discard(stage_of(page), page.staged);
  // What is in a folder goes before the folder; one that holds something stays.
  for (const std::string_view folder : std::views::reverse(missing_))
    static_cast<void>(folder_.remove_folder(folder));
  if (!manifest_hash_ || *manifest_hash_ == hash64(old_text_)) return;
  // If this fails too the intent stays there, and the next run finishes the work.
  if (old_text_.empty())
    static_cast<void>(folder_.remove_file(manifest_name));
  else
    static_cast<void>(folder_.write(manifest_name, old_text_));
}

void OutputTree::remove_stale(Manifest& manifest, OutputReport& report, DiagnosticList& out) {
  report.deleted.assign(made_way_.begin(), made_way_.end());
  for (const ManifestFile& file : stale()) {
    if (is_in_the_way(file.path)) continue;  // gone already
    const Removal removal = remove(file, out);
    if (removal == Removal::deleted) report.deleted.emplace_back(file.path);
    if (removal == Removal::kept)
      out.report(output_kind("output.changed-file"), {}, {shown(file.path)});
    if (removal == Removal::failed) manifest.files.push_back(file);
  }
  std::ranges::sort(report.deleted);
  std::ranges::sort(manifest.files, {}, &ManifestFile::path);
  // What is in a folder goes before the folder. One that is not empty holds something of somebody
  // else, and is theirs from now on.
  for (const std::string_view folder : std::views::reverse(old_.folders))
    if (!contains(own_folders_, folder)) static_cast<void>(folder_.remove_folder(folder));
}

OutputTree::Removal OutputTree::remove(const ManifestFile& file, DiagnosticList& out) {
  switch (compare(file)) {
    case Found::nothing:
      return Removal::absent;
    case Found::other:
      return Removal::kept;
    case Found::ours:
    case Found::unreadable:
      break;
  }
  // What cannot be read cannot be told to be ours; the reason is that of reading it.
  IoResult<void> result;
  if (const IoResult<std::string> bytes = folder_.read(file.path, any_size); !bytes)
    result = tl::make_unexpected(bytes.error());
  else
    result = folder_.remove_file(file.path);
  if (result) return Removal::deleted;
  if (result.error().code == ENOENT) return Removal::absent;
  out.report(output_kind("output.cannot-delete"), {},
             {shown(file.path), reason_of(result.error())});
  return Removal::failed;
}

bool OutputTree::write_manifest(std::string_view text, DiagnosticList& out) {
  const std::uint64_t hash = hash64(text);
  if (hash == manifest_hash_) return true;
  const IoResult<void> result = folder_.write(manifest_name, text);
  if (!result)
    fail(manifest_name, result.error(), out);
  else
    manifest_hash_ = hash;
  return static_cast<bool>(result);
}

void OutputTree::fail(std::string_view path, const IoError& error, DiagnosticList& out) {
  if (stopped_.exchange(true)) return;
  Diagnostic& finding =
      out.report(output_kind("output.cannot-write"), {}, {shown(path), reason_of(error)});
  if (committing_)
    finding.with_help(
        {"i {0} är en del filer nya och en del gamla, alla hela: rätta felet och kör "
         "igen",
         "in {0} some files are new and some old, all whole: mend this and run again"},
        {std::string(folder_.name())});
  else
    finding.with_help({"sidorna i {0} är som de var: gör plats, rätta rättigheterna eller välj en "
                       "annan mapp (--out), och kör igen",
                       "the pages in {0} are as they were: make room, mend the permissions or "
                       "choose another folder (--out), and run again"},
                      {std::string(folder_.name())});
}

}  // namespace tertial
