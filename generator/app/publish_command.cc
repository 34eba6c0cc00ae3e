// `tertial publish TARGET`: brings what these records give, or what was built from them, to the
// place that residents read, or says what that would change there.
#include <ostream>

#include "app/built_site.h"
#include "app/messages.h"
#include "app/publish_place.h"
#include "app/record_commands.h"
#include "app/workspace.h"
#include "base/sha256.h"
#include "files/real_file_system.h"
#include "publish/publish_report.h"

namespace tertial {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds checkpoint{5};

int refuse(const Options& options, const Streams& streams, const Sentence& sentence, int code) {
  streams.err << "tertial: " << sentence.in(options.language) << '\n';
  return code;
}

/// The folder that `build` or `withdraw` left, if it is just what its manifest says; nothing after
/// saying why.
std::optional<PublishedSite> as_built(const Options& options, const Streams& streams) {
  const auto stop = [&](const Argument& file, Text why) {
    refuse(options, streams, {{"{0}/{1}: {2}", "{0}/{1}: {2}"}, {options.out.string(), file, why}},
           exit_io);
    return std::nullopt;
  };
  const Argument list(std::string{site_manifest_path});
  IoResult<std::unique_ptr<FileSystem>> opened = open_folder(options.out.string(), Symlinks::never);
  if (!opened) return stop(list, {"mappen finns inte; kör build", "no such folder; run build"});
  const std::shared_ptr<FileSystem> folder(std::move(*opened));
  const IoResult<std::string> text = folder->read(site_manifest_path, most_manifest_bytes);
  std::optional<SiteManifest> manifest = text ? read_site_manifest(*text) : std::nullopt;
  if (!manifest)
    return stop(list, {"finns inte eller går inte att läsa; kör build",
                       "is missing or cannot be read; run build"});
  for (const SiteFile& file : manifest->files) {
    const IoResult<std::string> bytes = folder->read(file.path, any_size);
    if (!bytes || sha256(*bytes) != file.sha256)
      return stop(file.path, {"har ändrats sedan webbplatsen byggdes; kör build",
                              "has changed since the site was built; run build"});
  }
  return PublishedSite{std::move(*manifest), [folder](std::string_view path) {
                         const IoResult<std::string> bytes = folder->read(path, any_size);
                         if (!bytes) throw std::runtime_error("a file of the site has vanished");
                         return *bytes;
                       }};
}

int carry_out(const Options& options, const Streams& streams, const PublishedSite& site,
              Target& target) {
  Publication publication(site, target);
  const auto stop = [&](const PublishTrouble& trouble, bool begun) {
    streams.err << render_trouble(trouble, target.name(), begun, options.language);
    return std::holds_alternative<PublishRefusal>(trouble) ? exit_refused : exit_io;
  };
  DeleteGuard guard;
  guard.allowed = options.allow_deletes;
  const UploadChoice choice = options.everything ? UploadChoice::everything : UploadChoice::changed;
  if (const auto trouble = publication.plan(choice)) return stop(*trouble, false);
  // A plan is shown whole, also one that would not be carried out.
  const auto too_much = publication.refused_by(guard);
  if (too_much && options.apply) return stop(*too_much, false);
  PublishOutcome outcome = PublishOutcome::nothing;
  if (!publication.is_done())
    outcome = options.apply ? PublishOutcome::done : PublishOutcome::planned;
  if (outcome == PublishOutcome::done)
    if (const auto trouble = publication.apply(checkpoint)) return stop(*trouble, true);
  const PublishReport report{publication.planned(), std::string(target.name()), outcome,
                             publication.resumes()};
  streams.out << (options.format == Format::json ? render_json(report)
                                                 : render_human(report, options.language));
  return too_much ? stop(*too_much, false) : exit_ok;
}

}  // namespace

int run_publish(const Options& options, const fs::path& program_folder, const Streams& streams) {
  if (options.apply == options.only_plan)
    return refuse(options, streams,
                  {{"skriv --plan för att se vad som skulle ändras i målet, eller --apply för att "
                    "göra det",
                    "write --plan to see what would change in the target, or --apply to do it"},
                   {}},
                  exit_usage);
  Place place = open_place(options, streams);
  if (!place.target) return place.code;

  Workspace workspace(options, program_folder);
  const bool loaded = workspace.load();
  if (loaded && !options.as_built) workspace.plan();
  if (!loaded || (!options.as_built && workspace.findings().has_errors()))
    return workspace.report(streams);
  if (options.deny_warnings && workspace.findings().count(Severity::warning) > 0)
    return workspace.report(streams);
  const Settings& settings = workspace.pipeline().content().settings;
  // With a publisher comes a contact, and neither is empty: loading has seen to that.
  if (!settings.publisher) {
    workspace.findings()
        .report(app_kind("publish.no-publisher"), whole_file(settings.base_url.at.file))
        .with_help({"lägg till: publisher = { name = \"…\", contact = \"…\" }",
                    "add: publisher = { name = \"…\", contact = \"…\" }"});
    static_cast<void>(workspace.report(streams));
    return exit_refused;
  }
  if (!settings.manifest)
    return refuse(options, streams,
                  {{"manifest = false i {0}: utan manifest går det inte att veta vad som är vårt i "
                    "målet",
                    "manifest = false in {0}: without a manifest nothing tells what is ours in the "
                    "target"},
                   {(options.content / "site.toml").string()}},
                  exit_refused);
  if (options.as_built) {
    const std::optional<PublishedSite> site = as_built(options, streams);
    return site ? carry_out(options, streams, *site, *place.target) : exit_io;
  }
  const BuiltSite built(workspace.pipeline(), options.commit);
  if (workspace.findings().has_errors()) return workspace.report(streams);
  const PublishedSite site{
      built.manifest(), [&](std::string_view path) { return built.bytes(path); }, !options.as_of};
  return carry_out(options, streams, site, *place.target);
}

}  // namespace tertial
