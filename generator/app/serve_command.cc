#include <chrono>
#include <map>
#include <ostream>

#include "app/record_commands.h"
#include "app/workspace.h"
#include "files/memory_file_system.h"
#include "preview/preview.h"

namespace tertial {
namespace {

/// The planned site, whose pages are made when they are asked for. Null after reporting paths that
/// no output folder can hold.
std::shared_ptr<const SiteFiles> site_of(const std::shared_ptr<Workspace>& workspace) {
  const std::vector<std::string> paths = workspace->pipeline().output_paths();
  MemoryFileSystem folder("preview");
  const std::unique_ptr<OutputTree> tree = OutputTree::open(folder, workspace->findings());
  if (!tree || !tree->plan(paths, workspace->findings())) return nullptr;
  // Files are made one at a time, so that the index, which takes all pages, is made once.
  const auto index = std::make_shared<std::map<std::string, std::string>>();
  return std::make_shared<const SiteFiles>(paths, [workspace, index, paths](std::size_t file) {
    Pipeline& pipeline = workspace->pipeline();
    if (file < pipeline.outputs()) return pipeline.output(file);
    if (index->empty()) *index = pipeline.index_files();
    return (*index)[paths[file]];
  });
}

PreviewBuild build_preview(const Options& options, const std::filesystem::path& program_folder,
                           SourceCopies& copies, const Streams& streams) {
  const auto begin = std::chrono::steady_clock::now();
  const auto workspace = std::make_shared<Workspace>(options, program_folder, &copies);
  if (workspace->load()) workspace->plan();
  PreviewBuild built;
  built.as_of = workspace->as_of();
  if (!workspace->findings().has_errors()) built.site = site_of(workspace);
  if (built.site) built.prefix = url_prefix(workspace->pipeline().content().settings);
  workspace->findings().sort();
  built.findings = diagnostics_view(workspace->findings(), workspace->files(), options.language);
  const auto took = std::chrono::steady_clock::now() - begin;
  built.tell = [workspace, took, &streams, language = options.language] {
    workspace->report(streams);
    streams.err << (language == Language::sv ? "byggt på " : "built in ")
                << std::chrono::round<std::chrono::milliseconds>(took).count() << " ms\n"
                << std::flush;
  };
  return built;
}

}  // namespace

int run_serve(const Options& options, const std::filesystem::path& program_folder,
              const Streams& streams) {
  {
    Workspace workspace(options, program_folder);
    if (!workspace.open()) return workspace.report(streams);
  }
  PreviewSettings settings;
  settings.port = options.port;
  settings.language = options.language;
  settings.watching = options.poll ? Watching::polling : Watching::events;
  settings.as_of = options.as_of;
  settings.folders.push_back(options.content.string());
  std::error_code error;
  for (const std::filesystem::path& themes : theme_places(options, program_folder))
    if (std::filesystem::is_directory(themes, error)) settings.folders.push_back(themes.string());
  if (const std::optional<std::string> own = own_theme_folder(options))
    settings.folders.push_back(*own);

  SourceCopies copies;
  Options current = options;  // the day is chosen on the page
  const IoResult<void> ended = run_preview(
      settings,
      [&](std::optional<Date> as_of) {
        current.as_of = as_of;
        return build_preview(current, program_folder, copies, streams);
      },
      streams.out);
  if (ended) return exit_ok;
  streams.err << "tertial: "
              << Text{"ingen port går att få: ", "no port can be had: "}.in(options.language)
              << reason_of(ended.error()).in(options.language) << '\n';
  return exit_io;
}

}  // namespace tertial
