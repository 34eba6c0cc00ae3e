#include "app/commands.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "app/outward_links.h"
#include "app/record_commands.h"
#include "app/workspace.h"
#include "base/text.h"

namespace tertial {
namespace {

int run_check(const Options& options, const std::filesystem::path& program_folder,
              const Streams& streams) {
  Workspace workspace(options, program_folder);
  if (!limit_to_changes(workspace, options, streams)) return exit_usage;
  if (options.outward_links) workspace.keep_outward_links();
  if (workspace.load()) workspace.plan();
  if (!workspace.findings().has_errors()) workspace.pipeline().check_files();
  const int asked = options.outward_links ? ask_other_sites(workspace, options, streams) : exit_ok;
  const int code = workspace.report(streams);
  return code == exit_ok ? asked : code;
}

/// True when one of the folders is the other or lies within it, whatever links lead there.
/// Where a path leads, as far as that can be seen: a folder may be closed to who asks.
std::filesystem::path resolved(const std::filesystem::path& path) {
  std::error_code error;
  // Made absolute first: of a relative path whose first part is not there nothing else is resolved.
  const std::filesystem::path whole = std::filesystem::absolute(path, error);
  const std::filesystem::path there = std::filesystem::weakly_canonical(whole, error);
  return error ? whole.lexically_normal() : there;
}

bool overlap(const std::filesystem::path& first, const std::filesystem::path& second) {
  std::filesystem::path a = resolved(first);
  std::filesystem::path b = resolved(second);
  for (std::filesystem::path* path : {&a, &b})
    if (!path->has_filename()) *path = path->parent_path();  // "content/"
  const auto [at_a, at_b] = std::ranges::mismatch(a, b);
  return at_a == a.end() || at_b == b.end();
}

}  // namespace

bool limit_to_changes(Workspace& workspace, const Options& options, const Streams& streams) {
  if (options.since.empty()) return true;
  GitChanges changes = changes_since(options.content.string(), options.since);
  const auto refuse = [&](Text why) {
    streams.err << "tertial: --since " << printable(options.since) << ": "
                << why.in(options.language) << '\n';
    return false;
  };
  switch (changes.trouble) {
    case GitTrouble::no_git:
      return refuse({"programmet git finns inte här", "there is no program git here"});
    case GitTrouble::no_checkout:
      return refuse(
          {"innehållet ligger inte i ett git-arkiv", "the content is in no git checkout"});
    case GitTrouble::unknown_revision:
      return refuse({"git känner inte till revisionen; är klonen grund (fetch-depth)?",
                     "git does not know the revision; is the clone shallow (fetch-depth)?"});
    case GitTrouble::none:
      break;
  }
  workspace.limit_to(std::move(changes.lines));
  return true;
}

/// Pages among records would be read as records, and a record in the way be overwritten.
bool refuses_output(const Options& options, const std::optional<std::string>& theme,
                    const Streams& streams) {
  std::string in_the_way;
  if (overlap(options.out, options.content))
    in_the_way = options.content.string();
  else if (theme && overlap(options.out, *theme))
    in_the_way = *theme;
  else if (const auto own = own_theme_folder(options); own && overlap(options.out, *own))
    in_the_way = *own;
  if (in_the_way.empty()) return false;
  const bool swedish = options.language == Language::sv;
  streams.err << "tertial: "
              << (swedish ? "--out får inte vara, ligga i eller innehålla mappen "
                          : "--out must not be, lie within or contain the folder ")
              << in_the_way
              << (swedish ? "; välj en annan mapp, till exempel: --out public\n"
                          : "; choose another, such as: --out public\n");
  return true;
}

int run_command(const Options& options, const std::filesystem::path& program_folder,
                const Streams& streams) {
  switch (options.command) {
    case Command::build:
      return run_build(options, program_folder, streams);
    case Command::check:
      return run_check(options, program_folder, streams);
    case Command::init:
      return run_init(options, streams);
    case Command::new_record:
      return run_new(options, streams);
    case Command::list:
      return run_list(options, program_folder, streams);
    case Command::explain:
      return run_explain(options, program_folder, streams);
    case Command::schema:
      return run_schema(options, streams);
    case Command::server:
      return run_server(options, program_folder, streams);
    case Command::withdraw:
      return run_withdraw(options, program_folder, streams);
    case Command::publish:
      return run_publish(options, program_folder, streams);
    case Command::verify:
      return run_verify(options, program_folder, streams);
    case Command::serve:
      return run_serve(options, program_folder, streams);
  }
  return exit_usage;
}

}  // namespace tertial
