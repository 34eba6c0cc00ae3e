#include "app/workspace.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ostream>
#include <thread>

#include "app/masking.h"
#include "app/messages.h"
#include "app/reports.h"
#include "base/clock.h"
#include "base/text.h"
#include "links/messages.h"
#include "schema/schema.h"

namespace tertial {
namespace {

namespace fs = std::filesystem;

std::string summary(const DiagnosticList& findings, Language language) {
  return counts_of(findings.items()).in(language) + "\n";
}

/// Findings of the operating system and the output folder are not the editor's doing.
bool is_io(const Diagnostic& finding) {
  return finding.kind->code.starts_with("output.") || finding.kind->code == "files.cannot-open";
}

}  // namespace

Date today() {
  // Read once, before any thread is started.
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH"))  // NOLINT(concurrency-mt-unsafe)
    if (const std::optional<std::int64_t> seconds = parse_epoch(epoch))
      return date_in_stockholm(*seconds);
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return date_in_stockholm(std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

bool looks_elsewhere(const Options& options) {
  return options.as_of && *options.as_of != today();
}

unsigned thread_count(const Options& options) {
  if (options.threads > 0) return options.threads;
  return std::max(1U, std::thread::hardware_concurrency());
}

fs::path beside_content(const Options& options, std::string_view name) {
  fs::path content = options.content.lexically_normal();
  if (!content.has_filename()) content = content.parent_path();
  return content.parent_path() / name;
}

std::vector<fs::path> theme_places(const Options& options, const fs::path& program_folder) {
  if (options.themes) return {*options.themes};
  return {beside_content(options, "themes"), program_folder.parent_path() / "themes"};
}

std::optional<std::string> theme_folder_named(std::string_view name, const Options& options,
                                              const fs::path& program_folder) {
  // A name, never a way out of the themes' folder.
  if (!is_record_id(name) || name.find('/') != std::string_view::npos) return std::nullopt;
  std::error_code error;
  for (const fs::path& place : theme_places(options, program_folder))
    if (fs::is_directory(place / name, error)) return (place / name).string();
  return std::nullopt;
}

std::optional<std::string> own_theme_folder(const Options& options) {
  const fs::path folder = beside_content(options, "theme");
  std::error_code error;
  return fs::is_directory(folder, error) ? std::optional(folder.string()) : std::nullopt;
}

void print_findings(DiagnosticList& findings, const SourceLookup& files, const Options& options,
                    const Streams& streams) {
  findings.sort();
  const MaskedLookup masked_files(files);
  for (const Diagnostic& finding : findings.items()) {
    const Diagnostic shown = masked(finding);
    if (options.format == Format::json)
      streams.out << render_json(shown, masked_files, options.language) << '\n';
    else
      streams.err << render_human(shown, masked_files, options.language) << '\n';
  }
}

Workspace::Workspace(const Options& options, const fs::path& program_folder, SourceCopies* copies)
    : options_(options),
      program_folder_(program_folder),
      as_of_(options.as_of.value_or(Date{})),
      copies_(copies) {
  if (!options.as_of) as_of_ = today();
}

DiagnosticList& Workspace::findings() {
  return pipeline_ ? pipeline_->findings() : early_findings_;
}

std::shared_ptr<const FileSystem> Workspace::open_source(
    cache::SourceFolder source, const std::string& path, DiagnosticList& out,
    std::shared_ptr<const FrozenFolder>* copy) {
  std::shared_ptr<const FileSystem> folder = open_source_folder(path, out);
  if (folder && copy)
    folder = *copy = FrozenFolder::take(*folder, copy->get(), thread_count(options_));
  if (!folder || !observed_since_) return folder;
  return observed_[static_cast<std::size_t>(source)] = std::make_shared<cache::ObservedFolder>(
             folder, *observed_since_, last_build_ ? &last_build_->of(source) : nullptr,
             thread_count(options_));
}

bool Workspace::open() {
  content_ = open_source(cache::SourceFolder::content, options_.content.string(), early_findings_,
                         copies_ ? &copies_->content : nullptr);
  if (content_ && hidden_) content_ = std::make_shared<PartialFolder>(content_, *hidden_);
  return content_ != nullptr;
}

void Workspace::repeat(DiagnosticList findings, const SourceSet& files) {
  early_findings_ = std::move(findings);
  repeated_files_ = &files;
}

bool Workspace::load() {
  if (!open()) return false;
  pipeline_ = std::make_unique<Pipeline>(
      *content_, as_of_, looks_elsewhere(options_) ? std::nullopt : std::optional(as_of_),
      thread_count(options_));
  if (hidden_) pipeline_->allow_dead_links();
  if (outward_links_kept_) pipeline_->keep_outward_links();
  if (copies_) keep_texts(copies_->texts);
  if (texts_kept_) pipeline_->keep_texts(std::move(last_texts_));
  pipeline_->load();
  if (options_.precompress) pipeline_->set_precompress(*options_.precompress);
  if (copies_) copies_->texts = pipeline_->texts();
  return true;
}

std::optional<std::string> Workspace::theme_folder() const {
  return theme_folder_named(*pipeline_->content().settings.theme, options_, program_folder_);
}

void Workspace::report_no_theme() {
  // Settings that nobody could read name no theme, and that is told already.
  if (!pipeline_->content().settings_known) return;
  const Located<std::string>& theme = pipeline_->content().settings.theme;
  std::error_code error;
  const bool any_themes =
      std::ranges::any_of(theme_places(options_, program_folder_),
                          [&](const fs::path& place) { return fs::is_directory(place, error); });
  findings()
      .report(app_kind("theme.not-found"), theme.at, {quoted(*theme)})
      .with_help(any_themes
                     ? Text{"skriv namnet på en mapp under themes/, till exempel \"kommun\"",
                            "write the name of a folder below themes/, such as \"kommun\""}
                     : Text{"ingen mapp themes/ finns bredvid content/ eller programmets mapp: "
                            "lägg en där, eller säg var den är: --themes MAPP",
                            "there is no folder themes/ beside content/ or the program's folder: "
                            "put one there, or say where it is: --themes FOLDER"});
}

void Workspace::plan() {
  const std::optional<std::string> folder = theme_folder();
  if (!folder) {
    report_no_theme();
    return pipeline_->check_unplanned();
  }
  theme_ = open_source(cache::SourceFolder::theme, *folder, findings(),
                       copies_ ? &copies_->theme : nullptr);
  if (const std::optional<std::string> own = own_theme_folder(options_)) {
    own_theme_ = open_source(cache::SourceFolder::own_theme, *own, findings(),
                             copies_ ? &copies_->own_theme : nullptr);
    if (!own_theme_) return;
  }
  if (!theme_) return;
  if (copies_) pipeline_->keep_theme(std::move(copies_->site_theme));
  pipeline_->plan(*theme_, own_theme_.get());
  if (copies_) copies_->site_theme = pipeline_->site_theme();
}

const SourceSet& Workspace::files() const {
  static const SourceSet no_files;
  if (repeated_files_) return *repeated_files_;
  return pipeline_ ? pipeline_->content().files : no_files;
}

int Workspace::report(const Streams& streams) {
  DiagnosticList& all = findings();
  all.sort();
  const RepositoryPaths paths(files(), options_.content.string());
  DiagnosticList elsewhere;
  DiagnosticList shown = all;
  if (changed_) elsewhere = take_unchanged(shown, *changed_, paths);
  // A change can break what it does not touch: a run that fails says why.
  const bool broken_elsewhere = !shown.has_errors() && elsewhere.has_errors();
  if (broken_elsewhere) {
    shown.append(take_errors(elsewhere));
    shown.sort();
  }
  print_findings(shown, files(), options_, streams);
  const bool reported = write_reports(shown, paths, options_, streams);
  if (options_.format == Format::human) streams.err << summary(shown, options_.language);
  if (broken_elsewhere)
    streams.err << Text{"Felen står utanför det som ändrats; ändringen kan ha orsakat dem.\n",
                        "The errors stand outside what changed; the change may have caused them.\n"}
                       .in(options_.language);
  // Said in every format: whoever sees nothing wrong must know why the exit code says otherwise.
  if (!elsewhere.empty())
    streams.err << Text{"Utanför det som ändrats, och inte visat (kör utan --since): ",
                        "Outside what changed, and not shown (run without --since): "}
                       .in(options_.language)
                << summary(elsewhere, options_.language);
  if (options_.times && pipeline_)
    for (const StageTime& time : pipeline_->times())
      streams.err << time.stage << ": " << time.milliseconds << " ms\n";
  for (const Diagnostic& finding : all.items())
    if (finding.kind->severity == Severity::error && is_io(finding)) return exit_io;
  if (all.has_errors()) return exit_content;
  const std::size_t warnings = shown.count(Severity::warning);
  const auto of_network =
      static_cast<std::size_t>(std::ranges::count_if(shown.items(), [](const Diagnostic& finding) {
        return finding.kind->severity == Severity::warning && depends_on_network(*finding.kind);
      }));
  if (options_.deny_warnings && warnings > of_network) return exit_content;
  if ((options_.deny_warnings || options_.deny_links) && of_network > 0) return exit_links;
  return reported ? exit_ok : exit_io;
}

}  // namespace tertial
