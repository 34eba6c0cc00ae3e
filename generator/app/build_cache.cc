#include "app/build_cache.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "app/catalogue.h"
#include "app/masking.h"
#include "app/program_identity.h"
#include "app/record_commands.h"
#include "app/workspace.h"
#include "base/fingerprint.h"
#include "base/text.h"
#include "cache/known_output.h"
#include "cache/record_file.h"
#include "files/manifest.h"
#include "files/real_file_system.h"

namespace tertial {
namespace {

namespace fs = std::filesystem;
using cache::BuildRecord;
using cache::SourceFolder;

constexpr std::array<SourceFolder, cache::source_count> all_sources{
    SourceFolder::content, SourceFolder::own_theme, SourceFolder::theme};

std::string environment(const char* name) {
  const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): read only
  return value ? value : "";
}

std::string whole_path(const fs::path& path) {
  std::error_code error;
  return fs::absolute(path, error).lexically_normal().string();
}

/// One line for each word.
void add_line(std::string& text, std::string_view name, std::string_view value) {
  text.append(name).append("=").append(value).push_back('\n');
}

std::string key_of(const Options& options) {
  std::string key;
  add_line(key, "content", whole_path(options.content));
  add_line(key, "out", whole_path(options.out));
  return key;
}

/// All that the site and its findings depend on, apart from files.
std::string text_of(const Options& options, Date as_of) {
  std::string text = key_of(options);
  add_line(text, "named", options.content.string());
  add_line(text, "themes", options.themes ? options.themes->string() : "");
  add_line(text, "as-of", to_string(as_of));
  add_line(text, "commit", options.commit);
  if (options.precompress)
    for (const Coding coding : *options.precompress)
      add_line(text, "precompress", packed_path("", coding));
  // Some findings are about days to come, and none of them are told from another day.
  add_line(text, "today", looks_elsewhere(options) ? "no" : "yes");
  return text;
}

const DiagnosticKind* kind_of(std::string_view code) {
  const auto& kinds = all_kinds();
  const auto found = std::ranges::lower_bound(kinds, code, {}, &DiagnosticKind::code);
  return found == kinds.end() || (*found)->code != code ? nullptr : *found;
}

/// Nothing that the privacy gate looks for is kept anywhere.
bool is_private(const Diagnostic& finding) {
  const Diagnostic shown = masked(finding);
  for (const Language language : {Language::sv, Language::en}) {
    if (shown.message(language) != finding.message(language) ||
        shown.help.in(language) != finding.help.in(language))
      return true;
    for (std::size_t i = 0; i < shown.notes.size(); ++i)
      if (shown.notes[i].second.in(language) != finding.notes[i].second.in(language)) return true;
  }
  return false;
}

std::uint64_t theme_fingerprint(const Workspace& workspace) {
  Fingerprint both;
  for (const SourceFolder source : {SourceFolder::own_theme, SourceFolder::theme}) {
    const cache::ObservedFolder* const observed = workspace.observed(source);
    both.add(observed ? observed->fingerprint() : 0);
  }
  return both.value();
}

/// Numbers the files anew that findings point at, in the same order.
class Mentions {
 public:
  Mentions(const DiagnosticList& findings, const SourceSet& files) {
    for (const Diagnostic& finding : findings.items()) {
      add(finding.span);
      for (const auto& note : finding.notes)
        add(note.first);
    }
    std::ranges::sort(ids_);
    const auto rest = std::ranges::unique(ids_);
    ids_.erase(rest.begin(), rest.end());
    files_ = &files;
  }

  void renumber(Span& span) const {
    if (span.file == no_file) return;
    span.file = static_cast<FileId>(std::ranges::lower_bound(ids_, span.file) - ids_.begin());
  }
  /// Nothing when a file is in none of the folders.
  std::optional<std::vector<cache::MentionedFile>> files(
      const std::array<const FileSystem*, cache::source_count>& folders) const {
    std::vector<cache::MentionedFile> mentioned;
    mentioned.reserve(ids_.size());
    for (const FileId id : ids_) {
      const SourceFile& file = (*files_)[id];
      const auto source = std::ranges::find(folders, file.folder);
      if (source == folders.end()) return std::nullopt;
      mentioned.push_back({static_cast<SourceFolder>(source - folders.begin()), file.path()});
    }
    return mentioned;
  }

 private:
  void add(const Span& span) {
    if (span.file != no_file) ids_.push_back(span.file);
  }

  std::vector<FileId> ids_;
  const SourceSet* files_ = nullptr;
};

}  // namespace

std::string cache_folder() {
  std::string caches = environment("XDG_CACHE_HOME");
  if (!caches.starts_with('/')) {
    std::error_code error;
    const std::string home = environment("HOME");
    if (!home.starts_with('/') || !fs::is_directory(home, error)) return {};
    caches = home + "/.cache";
  }
  return caches + "/tertial";
}

void forget_build(const Options& options) {
  if (const auto folder = open_folder(cache_folder(), Symlinks::never))
    cache::forget_record(**folder, key_of(options));
}

BuildCache::BuildCache(const Options& options, const fs::path& program_folder, Date as_of)
    : options_(options),
      program_folder_(program_folder),
      began_(now_nanoseconds()),
      threads_(thread_count(options)) {
  if (!options.cache) return;
  program_ = program_identity();
  if (program_.empty()) return;
  folder_path_ = cache_folder();
  options_text_ = text_of(options, as_of);
  key_ = key_of(options);
}

bool BuildCache::refuse(Text why, Arguments arguments) {
  why_not_ = {why, std::move(arguments)};
  return false;
}

const BuildRecord* BuildCache::unchanged() {
  if (is_current()) return record_.get();
  // A lock of this very program would keep its own build away.
  output_.reset();
  const bool same_program = record_ && record_->program == program_;
  same_options_ = same_program && record_->options == options_text_;
  // Anew, as it was before anything was compared.
  std::optional<BuildRecord> last;
  if (same_program) last = cache::parse_build_record(bytes_, kind_of);
  record_ = last ? std::make_unique<BuildRecord>(std::move(*last)) : nullptr;
  if (!record_) bytes_ = {};
  return nullptr;
}

bool BuildCache::is_current() {
  constexpr Text nothing_kept{"inget tidigare bygge är känt", "no earlier build is known"};
  if (!is_on()) return refuse({"cachen används inte", "the cache is not used"});
  const auto folder = open_folder(folder_path_, Symlinks::never);
  if (!folder) return refuse(nothing_kept);
  std::optional<std::string> bytes = cache::load_record(**folder, key_);
  if (!bytes) return refuse(nothing_kept);
  bytes_ = std::move(*bytes);
  std::optional<BuildRecord> record = cache::parse_build_record(bytes_, kind_of);
  if (!record) return refuse(nothing_kept);
  record_ = std::make_unique<BuildRecord>(std::move(*record));
  if (record_->program != program_)
    return refuse({"programmet är ett annat", "the program is another"});
  if (record_->options != options_text_)
    return refuse({"dagen eller något på kommandoraden är ett annat",
                   "the day or something on the command line is another"});
  if (!open_sources()) return false;
  std::ostringstream unheard;  // the build itself will say so
  if (refuses_output(options_, std::string(record_->of(SourceFolder::theme).name),
                     {unheard, unheard}))
    return refuse({"utdatamappen går inte att använda", "the output folder cannot be used"});

  constexpr Text gone{"{0} är ändrad eller borta", "{0} has changed or is gone"};
  auto output = open_folder(options_.out.string(), Symlinks::never);
  if (!output) return refuse(gone, {quoted(options_.out.string())});
  output_ = std::move(*output);
  // Whoever has it locked writes there now.
  if (!output_->lock() || has_leftovers(*output_))
    return refuse(gone, {quoted(options_.out.string())});

  const auto same = [&](const FileSystem& there, cache::KnownFolder& known,
                        cache::Strangers strangers) {
    const std::optional<std::string> change =
        cache::first_change(there, known, strangers, began_, threads_);
    if (!change) return true;
    const std::string path = change->empty() ? "" : "/" + *change;
    return refuse(gone, {quoted(std::string(there.name()) + path)});
  };
  for (const SourceFolder source : all_sources)
    if (const auto& there = sources_[static_cast<std::size_t>(source)])
      if (!same(*there, record_->of(source), cache::Strangers::noticed)) return false;
  if (!same(*output_, record_->output, cache::Strangers::welcome)) return false;
  const bool renewed =
      record_->output.renewed ||
      std::ranges::any_of(record_->sources, [](const auto& source) { return source.renewed; });
  if (renewed) cache::save_record(**folder, key_, to_bytes(*record_));
  return true;
}

bool BuildCache::open_sources() {
  const std::string theme =
      theme_folder_named(record_->theme, options_, program_folder_).value_or("");
  const std::array<std::string, cache::source_count> places{
      options_.content.string(), own_theme_folder(options_).value_or(""), theme};
  for (std::size_t i = 0; i < places.size(); ++i) {
    const cache::KnownFolder& known = record_->sources[i];
    const bool was_there = !known.name.empty();
    const bool is_there = !places[i].empty();
    if (was_there == is_there && !is_there) continue;
    auto opened = open_folder(places[i], Symlinks::within_folder);
    if (!opened || (*opened)->name() != known.name)
      return refuse({"mappen för innehållet eller temat är en annan",
                     "the folder of the content or of the theme is another"});
    sources_[i] = std::move(*opened);
  }
  for (const cache::MentionedFile& file : record_->findings.files) {
    const auto& folder = sources_[static_cast<std::size_t>(file.source)];
    if (folder) files_.add_known(*folder, file.path);
  }
  return files_.size() == record_->findings.files.size();
}

std::shared_ptr<const KeptTexts> BuildCache::texts() const {
  std::optional<KeptTexts> texts;
  if (record_) texts = KeptTexts::parse(record_->texts);
  return texts ? std::make_shared<const KeptTexts>(std::move(*texts)) : nullptr;
}

std::unique_ptr<PageMemory> BuildCache::pages(const Workspace& workspace) const {
  if (!is_on()) return nullptr;
  return std::make_unique<PageMemory>(same_options_ ? record_.get() : nullptr,
                                      theme_fingerprint(workspace));
}

DiagnosticList BuildCache::findings() const {
  DiagnosticList all;
  for (const Diagnostic& finding : record_->findings.findings)
    all.report(*finding.kind, finding.span) = finding;
  return all;
}

void BuildCache::remember(const Workspace& workspace, const DiagnosticList& findings,
                          const FileSystem& output, std::string_view next_change,
                          const PageMemory& pages) const {
  if (!is_on() || std::ranges::any_of(findings.items(), is_private)) return;
  BuildRecord record;
  record.program = program_;
  record.options = options_text_;
  const Content& content = workspace.pipeline().content();
  record.theme = *content.settings.theme;
  std::array<const FileSystem*, cache::source_count> folders{};
  for (const SourceFolder source : all_sources) {
    const cache::ObservedFolder* const observed = workspace.observed(source);
    if (!observed) continue;
    std::optional<cache::KnownFolder> known = observed->known(threads_);
    if (!known) return;
    record.of(source) = std::move(*known);
    folders[static_cast<std::size_t>(source)] = observed;
  }
  const Mentions mentions(findings, content.files);
  std::optional<std::vector<cache::MentionedFile>> mentioned = mentions.files(folders);
  if (!mentioned) return;
  record.findings.files = std::move(*mentioned);
  record.findings.findings = findings.items();
  for (Diagnostic& finding : record.findings.findings) {
    mentions.renumber(finding.span);
    for (auto& note : finding.notes)
      mentions.renumber(note.first);
  }
  const IoResult<std::string> manifest = output.read(manifest_name, any_size);
  if (!manifest) return;
  std::optional<cache::KnownFolder> known =
      cache::known_output(output, *manifest, began_, threads_);
  if (!known) return;
  record.output = std::move(*known);
  record.files = static_cast<std::uint64_t>(
      std::ranges::count(record.output.entries, Entry::Kind::file, &cache::KnownEntry::kind) - 1);
  record.next_change = next_change;
  std::string kept;
  // No page reads a theme; one that did would have to be known to.
  if (theme_fingerprint(workspace) == pages.now().theme) kept = cache::to_bytes(pages.now());
  record.pages = kept;
  const std::shared_ptr<const KeptTexts> known_texts = workspace.pipeline().texts();
  const std::string texts = known_texts ? known_texts->to_bytes() : std::string();
  record.texts = texts;

  std::error_code error;
  const bool fresh = !fs::exists(folder_path_, error);
  const auto folder = create_folder(folder_path_, Symlinks::never);
  if (!folder) return;
  // File names and findings are for whoever builds the site.
  if (fresh) fs::permissions(folder_path_, fs::perms::owner_all, error);
  cache::save_record(**folder, key_, to_bytes(record));
}

}  // namespace tertial
