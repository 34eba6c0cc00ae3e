#include <filesystem>
#include <ostream>

#include "app/build_cache.h"
#include "app/record_commands.h"
#include "base/text.h"

namespace tertial {
namespace {

/// What there is to say after a build, whether it did anything or not.
struct Finished {
  OutputReport report;
  std::string next_removal;  ///< the day, or empty
};

std::string next_removal(const Pipeline& pipeline) {
  if (!pipeline.content().settings.official) return {};
  const std::optional<Date> next = pipeline.planned().notices->next_removal();
  return next ? to_string(*next) : std::string();
}

void say_files(const Finished& finished, const Options& options, const Streams& streams) {
  const std::string folder = options.out.string() + "/";
  for (const std::string& path : finished.report.written)
    streams.err << Text{"skriven: ", "written: "}.in(options.language) << folder << path << '\n';
  for (const std::string& path : finished.report.deleted)
    streams.err << Text{"borttagen: ", "deleted: "}.in(options.language) << folder << path << '\n';
}

void say(const Finished& finished, const Options& options, const Streams& streams) {
  if (options.verbose) say_files(finished, options, streams);
  if (options.format != Format::human) return;
  const std::string written = std::to_string(finished.report.written.size());
  const std::string unchanged = std::to_string(finished.report.unchanged);
  const std::string deleted = std::to_string(finished.report.deleted.size());
  streams.out << options.out.string()
              << (options.language == Language::sv
                      ? ": " + written + " filer skrivna, " + unchanged + " oförändrade, " +
                            deleted + " borttagna\n"
                      : ": " + written + " files written, " + unchanged + " unchanged, " + deleted +
                            " deleted\n");
  // So that somebody can set a timer: the board changes without a commit.
  if (!finished.next_removal.empty())
    streams.out << options.out.string()
                << (options.language == Language::sv ? ": nästa anslag tas ned "
                                                     : ": next notice to come down ")
                << finished.next_removal << '\n';
}

void say_why(const BuildCache& cache, const Options& options, const Streams& streams) {
  if (options.verbose)
    streams.err << Text{"bygger hela webbplatsen: ", "building the whole site: "}.in(
                       options.language)
                << printable(cache.why_not().in(options.language)) << '\n';
}

/// The same build as last time: what it said, and nothing to be done.
int repeat(const cache::BuildRecord& record, const BuildCache& cache, Workspace& workspace,
           const Options& options, const Streams& streams) {
  if (options.verbose)
    streams.err << Text{"inget är ändrat sedan förra bygget\n",
                        "nothing has changed since the last build\n"}
                       .in(options.language);
  workspace.repeat(cache.findings(), cache.files());
  const bool denied = options.deny_warnings && workspace.findings().count(Severity::warning) > 0;
  const int code = workspace.report(streams);
  if (denied) return code;
  Finished finished{{}, std::string(record.next_removal)};
  finished.report.unchanged = record.files;
  say(finished, options, streams);
  return code;
}

}  // namespace

int run_build(const Options& options, const std::filesystem::path& program_folder,
              const Streams& streams) {
  if (refuses_output(options, std::nullopt, streams)) return exit_usage;
  Workspace workspace(options, program_folder);
  if (!limit_to_changes(workspace, options, streams)) return exit_usage;
  BuildCache cache(options, program_folder, workspace.as_of());
  if (const cache::BuildRecord* record = cache.unchanged())
    return repeat(*record, cache, workspace, options, streams);
  say_why(cache, options, streams);

  if (cache.is_on()) workspace.observe(cache.began());
  if (workspace.load()) workspace.plan();
  if (workspace.findings().has_errors()) return workspace.report(streams);
  if (refuses_output(options, workspace.theme_folder(), streams)) return exit_usage;
  if (options.deny_warnings && workspace.findings().count(Severity::warning) > 0)
    return workspace.report(streams);

  std::optional<Finished> finished;
  const DiagnosticList findings = workspace.findings();
  const std::unique_ptr<FileSystem> folder =
      open_output_folder(options.out.string(), workspace.findings());
  if (folder)
    if (std::optional<OutputReport> report = workspace.pipeline().build(*folder, options.commit))
      finished = {std::move(*report), next_removal(workspace.pipeline())};
  const bool found_more = workspace.findings().items().size() != findings.items().size();
  const int code = workspace.report(streams);
  if (!finished) return code == exit_ok ? exit_io : code;
  say(*finished, options, streams);
  // What the writing found is not found a second time.
  if (!found_more) cache.remember(workspace, findings, *folder, finished->next_removal);
  return code;
}

}  // namespace tertial
