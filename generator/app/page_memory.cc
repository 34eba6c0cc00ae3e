#include "app/page_memory.h"

#include <algorithm>
#include <unordered_map>

#include "base/fingerprint.h"
#include "base/hash.h"
#include "files/manifest.h"

namespace tertial {
namespace {

thread_local PageMemory::Watch* watching = nullptr;

void add(Fingerprint& to, const TextRemark& remark) {
  to.add(static_cast<std::uint64_t>(remark.kind));
  to.add(remark.word);
  to.add(remark.instead);
  to.add(static_cast<std::uint64_t>(remark.number));
  for (const Position& position : {remark.at.begin, remark.at.end}) {
    to.add(position.line);
    to.add(position.column);
  }
}

}  // namespace

cache::FileMarks marks_of(std::string_view path, std::string_view text,
                          const LoadedRecord* loaded) {
  const bool has_body = loaded && loaded->record.body.present;
  const std::size_t end =
      has_body ? std::min(loaded->record.body.offset, text.size()) : text.size();
  Fingerprint common;
  common.add(path);
  common.add(has_body ? 1 : 0);
  common.add(text.substr(0, end));
  if (loaded)
    for (const TextRemark& remark : loaded->remarks)
      add(common, remark);
  return {common.value(), has_body ? hash64(text.substr(end)) : 0};
}

cache::FileMarks marks_of_picture(std::string_view path, std::uint64_t bytes) {
  return {hash64(path), bytes};
}

PageMemory::Watch::Watch() {
  watching = this;
}

PageMemory::Watch::~Watch() {
  watching = nullptr;
}

void PageMemory::note_body(std::uint32_t file) {
  if (watching) watching->bodies_.push_back(file);
}

bool PageMemory::is_last_run(std::optional<std::uint64_t> manifest) const {
  return last_build_ && manifest &&
         std::ranges::any_of(last_build_->output.entries, [&](const cache::KnownEntry& entry) {
           return entry.path == manifest_name && entry.hash == *manifest;
         });
}

PageMemory::Reason PageMemory::compare_grounds() const {
  if (last_.pages.empty()) return {Why::nothing_known};
  if (last_.theme != now_.theme) return {Why::other_theme};
  const auto [before, after] = std::ranges::mismatch(
      last_.files, now_.files, {}, &cache::FileMarks::common, &cache::FileMarks::common);
  if (before != last_.files.end() || after != now_.files.end()) {
    const auto place = static_cast<std::size_t>(after - now_.files.begin());
    return {Why::file, static_cast<std::uint32_t>(std::min(place, now_.files.size() - 1))};
  }
  // The same files give the same pages; this is only to be sure.
  return std::ranges::equal(last_.pages, now_.pages, {}, &cache::KeptPage::path,
                            &cache::KeptPage::path)
             ? Reason{}
             : Reason{Why::nothing_known};
}

void PageMemory::begin(std::vector<cache::FileMarks> files, const std::vector<std::string>& pages,
                       const FileSystem& output, std::int64_t moment, unsigned threads) {
  now_.files = std::move(files);
  now_.pages.resize(pages.size());
  reasons_.resize(pages.size());
  for (std::size_t page = 0; page < pages.size(); ++page)
    now_.pages[page].path = hash64(pages[page]);
  if (!last_build_) {
    ground_ = {Why::nothing_known};
    return;
  }
  if (std::optional<cache::KeptPages> last = cache::parse_kept_pages(last_build_->pages))
    last_ = std::move(*last);
  find_before();
  ground_ = compare_grounds();
  if (ground_.why == Why::not_made) {
    cache::KnownFolder known = last_build_->output;
    const std::vector<std::uint8_t> standing = cache::standing(output, known, moment, threads);
    look_up(pages, known, standing);
  }
}

void PageMemory::find_before() {
  std::unordered_map<std::uint64_t, std::uint64_t> by_path;
  by_path.reserve(last_.pages.size());
  for (const cache::KeptPage& page : last_.pages)
    by_path.emplace(page.path, page.hash);
  before_.resize(now_.pages.size());
  for (std::size_t page = 0; page < before_.size(); ++page)
    if (const auto known = by_path.find(now_.pages[page].path); known != by_path.end())
      before_[page] = known->second;
}

void PageMemory::look_up(const std::vector<std::string>& pages, const cache::KnownFolder& known,
                         const std::vector<std::uint8_t>& standing) {
  std::unordered_map<std::string_view, const cache::KnownEntry*> by_path;
  by_path.reserve(known.entries.size());
  for (std::size_t i = 0; i < known.entries.size(); ++i)
    if (standing[i] != 0 && known.entries[i].kind == Entry::Kind::file)
      by_path.emplace(known.entries[i].path, &known.entries[i]);
  stands_.resize(pages.size());
  for (std::size_t page = 0; page < pages.size(); ++page) {
    const auto entry = by_path.find(pages[page]);
    stands_[page] = entry != by_path.end() && entry->second->hash == last_.pages[page].hash ? 1 : 0;
  }
}

const cache::KeptPage* PageMemory::standing(std::size_t page) {
  if (ground_.why != Why::not_made) return nullptr;
  const cache::KeptPage& kept = last_.pages[page];
  const auto changed = std::ranges::find_if(kept.bodies, [&](std::uint32_t file) {
    return last_.files[file].body != now_.files[file].body;
  });
  if (changed != kept.bodies.end()) {
    reasons_[page] = {Why::body, *changed};
    return nullptr;
  }
  if (stands_[page] != 0) return &kept;
  reasons_[page] = {Why::output};
  return nullptr;
}

void PageMemory::note(std::size_t page, Watch& watch, std::string_view bytes) {
  cache::KeptPage& made = now_.pages[page];
  made.hash = hash64(bytes);
  made.size = bytes.size();
  made.next_change = watch.days_.next_change();
  std::ranges::sort(watch.bodies_);
  const auto twice = std::ranges::unique(watch.bodies_);
  watch.bodies_.erase(twice.begin(), twice.end());
  made.bodies = std::move(watch.bodies_);
}

bool PageMemory::was_made_alike(std::size_t page) const {
  return page < before_.size() && before_[page] != 0 && before_[page] == now_.pages[page].hash;
}

}  // namespace tertial
