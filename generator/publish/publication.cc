#include "publish/publication.h"

#include <algorithm>

namespace tertial {
namespace {

using Clock = std::chrono::steady_clock;
/// Between two looks at the clock.
constexpr std::size_t batch = 100;

constexpr Text newer{"{0} i målet kommer från ett nyare program; publicera med det programmet",
                     "{0} in the target comes from a newer program; publish with that program"};
constexpr Text not_ours{
    "{0} i målet är inte skriven av tertial; flytta undan den, eller välj en "
    "annan plats",
    "{0} in the target was not written by tertial; move it away, or choose "
    "another place"};
constexpr Text later{
    "målet visar webbplatsen som den är {0}, men den här datorns klocka säger {1}; ställ klockan, "
    "eller skriv dagen med --as-of",
    "the target shows the site as of {0}, but this machine's clock says {1}; set the clock, or "
    "write the day with --as-of"};

PublishRefusal refusal(Text why, std::string_view path) {
  return {{why, {std::string(path)}}, {}};
}

}  // namespace

std::optional<PublishTrouble> Publication::plan(UploadChoice choice) {
  if (auto trouble = read_place()) return trouble;
  plan_ = plan_publication(site_.manifest, known_, choice);
  return find_foreign();
}

std::optional<PublishTrouble> Publication::refused_by(const DeleteGuard& guard) const {
  if (may_delete(plan_, guard)) return std::nullopt;
  return PublishRefusal{
      {{"{0} av målets {1} {1|fil|filer} skulle tas bort (--plan visar vilka); är det "
        "meningen, lägg till --allow-deletes {0}",
        "{0} of the target's {1} {1|file|files} would be deleted (--plan shows which); "
        "if that is meant, add --allow-deletes {0}"},
       {plan_.deleted.size(), plan_.known}},
      {}};
}

std::optional<PublishTrouble> Publication::read_place() {
  const std::string path(site_manifest_path), journal(journal_path);
  TargetResult<std::optional<std::string>> text = target_.read(path, most_manifest_bytes);
  if (!text) return PublishFailure{text.error()};
  manifest_text_ = std::move(*text);
  std::optional<SiteManifest> manifest;
  if (manifest_text_) {
    manifest = read_site_manifest(*manifest_text_);
    if (!manifest) return refusal(not_ours, path);
    if (manifest->format > this_manifest_format) return refusal(newer, path);
    // A clock that has jumped would bring residents the site of another day.
    if (site_.day_by_clock && manifest->as_of > site_.manifest.as_of)
      return PublishRefusal{{later, {to_string(manifest->as_of), to_string(site_.manifest.as_of)}},
                            {}};
  }
  const TargetResult<std::optional<std::string>> cut = target_.read(journal, most_manifest_bytes);
  if (!cut) return PublishFailure{cut.error()};
  if (const std::optional<std::string>& lines = *cut) {
    std::optional<KnownFiles> files = read_journal(*lines);
    if (!files) return refusal(lines->starts_with("tertial-") ? newer : not_ours, journal);
    journal_ = std::move(*files);
    resumes_ = true;
  }
  known_ = known_files(manifest ? &*manifest : nullptr, journal_);
  return std::nullopt;
}

/// A file that Tertial has not put there is never overwritten.
std::optional<PublishTrouble> Publication::find_foreign() {
  TargetResult<std::vector<std::string>> foreign = target_.standing(plan_.added);
  if (!foreign) return PublishFailure{foreign.error()};
  if (foreign->empty()) return std::nullopt;
  std::ranges::sort(*foreign);
  return PublishRefusal{{{"{0} {0|fil|filer} som tertial inte har lagt i målet står i vägen; "
                          "flytta undan {0|den|dem}, "
                          "eller välj en annan plats",
                          "{0} {0|file|files} that tertial did not put in the target {0|is|are} in "
                          "the way; move {0|it|them} "
                          "away, or choose another place"},
                         {foreign->size()}},
                        std::move(*foreign)};
}

bool Publication::is_done() const {
  return plan_.upload_count() == 0 && plan_.deleted.empty() && !resumes() &&
         manifest_text_ == to_json(site_.manifest);
}

TargetResult<void> Publication::write_journal() {
  const Upload file{std::string(journal_path), "text/plain; charset=utf-8",
                    [this] { return to_journal(journal_); }};
  return target_.put({&file, 1}, [](const std::string&) {});
}

PublishTrouble Publication::cut_off(Sentence why) {
  static_cast<void>(write_journal());  // if it can be: the reason that counts is the first
  return PublishFailure{std::move(why)};
}

std::optional<PublishTrouble> Publication::apply(std::chrono::milliseconds checkpoint) {
  if (is_done()) return std::nullopt;
  for (const std::vector<const SiteFile*>& phase : plan_.uploads)
    for (const SiteFile* file : phase)
      journal_.insert_or_assign(file->path, std::string());
  for (const std::string& path : plan_.deleted)
    journal_.insert_or_assign(path, std::string());
  if (const TargetResult<void> begun = write_journal(); !begun)
    return PublishFailure{begun.error()};
  for (const std::vector<const SiteFile*>& phase : plan_.uploads)
    if (auto trouble = upload(phase, checkpoint)) return trouble;
  if (auto trouble = write_manifest()) return trouble;
  const Target::Done none = [](const std::string&) {};
  // The journal names what is deleted until all of it is.
  if (const TargetResult<void> gone = target_.remove(plan_.deleted, none); !gone)
    return PublishFailure{gone.error()};
  const std::string journal(journal_path);
  if (const TargetResult<void> ended = target_.remove({&journal, 1}, none); !ended)
    return PublishFailure{ended.error()};
  return std::nullopt;
}

std::optional<PublishTrouble> Publication::upload(std::span<const SiteFile* const> files,
                                                  std::chrono::milliseconds checkpoint) {
  Clock::time_point written = Clock::now();
  while (!files.empty()) {
    const std::span<const SiteFile* const> some = files.first(std::min(batch, files.size()));
    files = files.subspan(some.size());
    std::vector<Upload> uploads;
    uploads.reserve(some.size());
    for (const SiteFile* file : some)
      uploads.push_back({file->path, file->type, [this, file] { return site_.bytes(file->path); }});
    const TargetResult<void> put = target_.put(uploads, [&](const std::string& path) {
      journal_.insert_or_assign(path, site_.manifest.find(path)->sha256);
    });
    if (!put) return cut_off(put.error());
    if (Clock::now() - written < checkpoint) continue;
    if (const TargetResult<void> noted = write_journal(); !noted)
      return PublishFailure{noted.error()};
    written = Clock::now();
  }
  return std::nullopt;
}

std::optional<PublishTrouble> Publication::write_manifest() {
  const std::string path(site_manifest_path);
  const TargetResult<std::optional<std::string>> now = target_.read(path, most_manifest_bytes);
  if (!now) return cut_off(now.error());
  if (*now != manifest_text_)
    return cut_off({{"någon annan har publicerat till samma plats under tiden; kör publish igen",
                     "somebody else has published to the same place meanwhile; run publish again"},
                    {}});
  const Upload file{path, "application/json; charset=utf-8",
                    [this] { return to_json(site_.manifest); }};
  const TargetResult<void> put = target_.put({&file, 1}, [](const std::string&) {});
  if (!put) return cut_off(put.error());
  return std::nullopt;
}

}  // namespace tertial
