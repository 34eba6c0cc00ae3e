#include <filesystem>
#include <ostream>

#include "app/build_cache.h"
#include "app/page_reasons.h"
#include "app/record_commands.h"
#include "base/text.h"

namespace tertial {
namespace {

/// What there is to say after a build, whether it did anything or not.
struct Finished {
  OutputReport report;
  std::string next_change;  ///< the first day that gives other pages, or empty
};

std::string next_change(const Pipeline& pipeline) {
  const std::optional<Date> next = pipeline.as_of().next_change();
  return next ? to_string(*next) : std::string();
}

void say_files(const Finished& finished, const Options& options, const Streams& streams) {
  const std::string folder = options.out.string() + "/";
  for (const std::string& path : finished.report.written)
    streams.err << Text{"skriven: ", "written: "}.in(options.language) << folder << path << '\n';
  for (const std::string& path : finished.report.deleted)
    streams.err << Text{"borttagen: ", "deleted: "}.in(options.language) << folder << path << '\n';
}

void say_counts(const Finished& finished, const Options& options, const Streams& streams) {
  const OutputReport& report = finished.report;
  streams.out << options.out.string()
              << Sentence{{": {0} {0|fil skriven|filer skrivna}, {1} {1|oförändrad|oförändrade}, "
                           "{2} {2|borttagen|borttagna}\n",
                           ": {0} {0|file|files} written, {1} unchanged, {2} deleted\n"},
                          {report.written.size(), report.unchanged, report.deleted.size()}}
                     .in(options.language);
}

/// So that somebody can set a timer: pages change without a commit. False after saying that the
/// file cannot be written.
bool tell_next_change(const Finished& finished, const Options& options, const Streams& streams) {
  if (!finished.next_change.empty() && options.format == Format::human)
    streams.out
        << options.out.string()
        << Text{": sidor ändras härnäst av sig själva ", ": pages change next by themselves "}.in(
               options.language)
        << finished.next_change << '\n';
  if (options.next_change.empty()) return true;
  const std::string line = finished.next_change.empty() ? "" : finished.next_change + "\n";
  const IoResult<void> written = write_named_file(options.next_change.string(), line);
  if (!written)
    streams.err << "tertial: " << options.next_change.string() << ": "
                << reason_of(written.error()).in(options.language) << '\n';
  return written.has_value();
}

/// False when not all of it could be said.
bool say(const Finished& finished, const Options& options, const Streams& streams) {
  if (options.verbose) say_files(finished, options, streams);
  if (options.format == Format::human) say_counts(finished, options, streams);
  return tell_next_change(finished, options, streams);
}

void say_why(const BuildCache& cache, const Options& options, const Streams& streams) {
  if (options.verbose)
    streams.err << Text{"bygger: ", "building: "}.in(options.language)
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
  Finished finished{{}, std::string(record.next_change)};
  finished.report.unchanged = record.files;
  return say(finished, options, streams) ? code : exit_io;
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

  if (cache.is_on()) {
    workspace.observe(cache.began(), cache.last());
    workspace.keep_texts(cache.texts());
  }
  if (workspace.load()) workspace.plan();
  if (workspace.findings().has_errors()) return workspace.report(streams);
  if (refuses_output(options, workspace.theme_folder(), streams)) return exit_usage;
  if (options.deny_warnings && workspace.findings().count(Severity::warning) > 0)
    return workspace.report(streams);

  std::optional<Finished> finished;
  const DiagnosticList findings = workspace.findings();
  const std::unique_ptr<FileSystem> folder =
      open_output_folder(options.out.string(), workspace.findings());
  const std::unique_ptr<PageMemory> pages = cache.pages(workspace);
  if (pages) workspace.pipeline().use(*pages, cache.began());
  if (folder)
    if (std::optional<OutputReport> report = workspace.pipeline().build(*folder, options.commit))
      finished = {std::move(*report), next_change(workspace.pipeline())};
  const bool found_more = workspace.findings().items().size() != findings.items().size();
  const int code = workspace.report(streams);
  if (!finished) return code == exit_ok ? exit_io : code;
  if (pages && options.verbose)
    say_pages(workspace.pipeline(), *pages, options.language, streams.err);
  const bool said = say(*finished, options, streams);
  // What the writing found is not found a second time.
  workspace.pipeline().forget();  // what is kept needs room of its own
  if (pages && !found_more)
    cache.remember(workspace, findings, *folder, finished->next_change, *pages);
  return said ? code : exit_io;
}

}  // namespace tertial
