#pragma once
// The commands besides check, one function each, and what several of them begin with.
#include "app/commands.h"

namespace tertial {

class Workspace;

/// Checks the content and brings the output folder to just the site's files.
int run_build(const Options& options, const std::filesystem::path& program_folder,
              const Streams& streams);
/// Writes a small invented site into a new folder: an editor's first lesson.
int run_init(const Options& options, const Streams& streams);
/// Writes content/<folder>/<id>.toml (or .md): required fields filled in, others explained.
int run_new(const Options& options, const Streams& streams);
/// Lists records, or the expected reports that are not registered.
int run_list(const Options& options, const std::filesystem::path& program_folder,
             const Streams& streams);
/// Prints what a web server needs to know of the site, in that server's own language.
int run_server(const Options& options, const std::filesystem::path& program_folder,
               const Streams& streams);
/// Explains a code, or what a content file becomes and what it is tied to.
int run_explain(const Options& options, const std::filesystem::path& program_folder,
                const Streams& streams);
/// Shows the site on this machine while it is being written, until Ctrl-C.
int run_serve(const Options& options, const std::filesystem::path& program_folder,
              const Streams& streams);
/// Takes a record off the site and out of the content, whatever is wrong with other records.
int run_withdraw(const Options& options, const std::filesystem::path& program_folder,
                 const Streams& streams);
/// Limits what is shown to what --since names; false after saying why git cannot tell what changed.
bool limit_to_changes(Workspace& workspace, const Options& options, const Streams& streams);
/// True after saying that --out overlaps with the content or the theme.
bool refuses_output(const Options& options, const std::optional<std::string>& theme,
                    const Streams& streams);
/// Brings the site to the place that residents read.
int run_publish(const Options& options, const std::filesystem::path& program_folder,
                const Streams& streams);
/// Compares a published site with what the records give.
int run_verify(const Options& options, const std::filesystem::path& program_folder,
               const Streams& streams);
/// JSON Schema or reference of one type or all.
int run_schema(const Options& options, const Streams& streams);

}  // namespace tertial
