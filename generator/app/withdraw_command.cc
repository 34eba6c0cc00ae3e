// `tertial withdraw RECORD`: off the site at once, whatever is wrong with other records. Those that
// cannot be built are left out, and with them what refers to them, until a site without errors is
// left; pages of theirs that stand already are kept if they do not name the withdrawn record. A
// link to it in somebody's text is dead until that is mended.
#include <algorithm>
#include <ostream>

#include "app/build_cache.h"
#include "app/masking.h"
#include "app/pictures.h"
#include "app/record_commands.h"
#include "app/workspace.h"
#include "base/text.h"
#include "checks/personal_data.h"
#include "files/manifest.h"
#include "files/real_file_system.h"
#include "pages/line_breaks.h"
#include "theme/escape.h"

namespace tertial {
namespace {

namespace fs = std::filesystem;

/// "pledge:norrby" or "pledges/norrby.toml", as messages and `explain` print them.
std::vector<std::string> files_of(std::string_view subject, const FileSystem& content) {
  std::vector<std::string> found;
  const IoResult<std::vector<Entry>> entries = content.list();
  if (!entries) return found;
  for (const Entry& entry : *entries) {
    const RecordType* type =
        entry.kind == Entry::Kind::folder ? nullptr : record_type_of(entry.path);
    if (!type) continue;
    const RecordSchema& schema = type->schema();
    std::string_view id = std::string_view(entry.path).substr(schema.folder.size() + 1);
    id = id.substr(0, id.rfind('.'));
    if (!schema.stem.empty()) id = folder_of(id);
    const bool by_id = subject == std::string(schema.name) + ":" + std::string(id) || subject == id;
    const bool by_path =
        subject == entry.path || subject == std::string(content.name()) + "/" + entry.path;
    // A picture may be called like the record beside it.
    if (by_path || (by_id && !is_picture_path(entry.path))) found.push_back(entry.path);
  }
  return found;
}

/// Content files that errors point at.
HiddenFiles files_with_errors(Workspace& workspace) {
  HiddenFiles files;
  const Content& content = workspace.pipeline().content();
  for (const Diagnostic& finding : workspace.findings().items()) {
    const FileId file = finding.span.file;
    if (finding.kind->severity != Severity::error || file < content.first_file ||
        file >= content.last_file || content.files[file].path() == "site.toml")
      continue;
    files.emplace(content.files[file].path());
  }
  return files;
}

/// Plans the site without `hidden` and without what cannot be built then; adds that to `hidden`.
/// Null when what is wrong is in no record. Stops, too, when `wanted` would have to go.
std::unique_ptr<Workspace> plan_without(HiddenFiles& hidden, const Options& options,
                                        const fs::path& program_folder, const Streams& streams,
                                        std::string_view wanted = {}) {
  while (true) {
    auto workspace = std::make_unique<Workspace>(options, program_folder);
    workspace->hide(hidden);
    if (workspace->load()) workspace->plan();
    if (!workspace->findings().has_errors()) return workspace;
    HiddenFiles wrong;
    if (workspace->has_content()) wrong = files_with_errors(*workspace);
    if (!wanted.empty() && wrong.contains(wanted)) return nullptr;
    if (wrong.empty()) {
      if (wanted.empty()) workspace->report(streams);
      return nullptr;
    }
    hidden.merge(wrong);
  }
}

/// As a page shows it.
std::string on_page(std::string_view title) {
  std::string shown;
  append_escaped_text(shown, title);
  keep_together(shown);
  return shown;
}

/// What pages and files would name the record by.
std::vector<std::string> names_of(const Site& site, const Content& content, std::string_view path) {
  std::vector<std::string> names;
  for (const RecordType& type : record_types())
    for (const Record& record : site.model.records(type.schema()))
      if (content.files[record.file].path() == path) {
        const std::string title(title_of(site, record));
        names.insert(names.end(), {address_of(site, record), title, on_page(title)});
      }
  std::erase_if(names, [](const std::string& name) { return name.empty(); });
  return names;
}

bool is_page(std::string_view path) {
  return std::ranges::any_of(std::vector<std::string_view>{".html", ".csv", ".ics", ".xml"},
                             [&](std::string_view ending) { return path.ends_with(ending); });
}

/// True below the address of a page that goes: "/nyheter/rapport/".
bool is_below(std::string_view path, const std::string& address) {
  return address.ends_with('/') && ("/" + std::string(path)).starts_with(address);
}

/// Files of the last build that this one does not make: pages of records that are left out, where
/// they name none of `names`, and the pictures on those. The search index is always made anew.
std::vector<std::string> kept_files(const FileSystem& folder, const std::vector<std::string>& paths,
                                    const std::vector<std::string>& names) {
  std::vector<std::string> kept;
  const IoResult<std::string> text = folder.read(manifest_name, any_size);
  const std::optional<Manifest> manifest = text ? parse_manifest(*text) : std::nullopt;
  if (!manifest) return kept;
  std::vector<std::string> pictures;
  for (const ManifestFile& file : manifest->files)
    if (is_published_picture(file.path) && !std::ranges::binary_search(paths, file.path))
      pictures.emplace_back(file.path);
  for (const ManifestFile& file : manifest->files) {
    if (!is_page(file.path) || std::ranges::binary_search(paths, file.path)) continue;
    const IoResult<std::string> bytes = folder.read(file.path, any_size);
    const auto shows = [&](std::string_view words) {
      return bytes->find(words) != std::string::npos;
    };
    if (!bytes || std::ranges::any_of(names, [&](const std::string& name) {
          return shows(name) || is_below(file.path, name);
        }))
      continue;
    kept.emplace_back(file.path);
    const auto shown = std::ranges::stable_partition(pictures, std::not_fn(shows)).begin();
    std::move(shown, pictures.end(), std::back_inserter(kept));
    pictures.erase(shown, pictures.end());
  }
  return kept;
}

void say_files(const HiddenFiles& files, Text heading, const Options& options,
               const Streams& streams) {
  if (files.empty()) return;
  streams.out << heading.in(options.language) << '\n';
  for (const std::string& file : files)
    streams.out << "  " << without_personal_data(options.content.string() + "/" + file) << '\n';
}

/// Where all reports are said to be registered, one that is gone reads as one that was never given.
void say_silence(std::string_view file, const Settings& settings, const Options& options,
                 const Streams& streams) {
  if (!file.starts_with("followups/") || settings.register_complete_through.empty()) return;
  streams.out << Text{"Registret sägs vara fullständigt (register_complete_through i site.toml): "
                      "perioden kan nu stå som ej redovisad. Skriv skälet i löftet: absent = [{ "
                      "periods = [\"…\"], reason = \"not-held\" }]\n",
                      "The register is said to be complete (register_complete_through in site.toml): "
                      "the period may now read as not reported. Write the reason in the pledge: "
                      "absent = [{ periods = [\"…\"], reason = \"not-held\" }]\n"}
                     .in(options.language);
}

/// In `all` and not in `some`.
HiddenFiles without(const HiddenFiles& all, const HiddenFiles& some) {
  HiddenFiles rest;
  std::ranges::set_difference(all, some, std::inserter(rest, rest.end()));
  return rest;
}

}  // namespace

int run_withdraw(const Options& options, const fs::path& program_folder, const Streams& streams) {
  const bool swedish = options.language == Language::sv;
  DiagnosticList trouble;
  const auto stop = [&] {
    print_findings(trouble, SourceSet(), options, streams);
    return exit_io;
  };
  const std::unique_ptr<FileSystem> content = open_source_folder(options.content.string(), trouble);
  if (!content) return stop();
  const std::vector<std::string> files = files_of(options.subject, *content);
  if (files.size() != 1) {
    streams.err << "tertial: "
                << (files.empty() ? Text{"ingen post heter ", "there is no record "}
                                  : Text{"flera poster heter ", "several records are called "})
                       .in(options.language)
                << printable(without_personal_data(options.subject))
                << (swedish ? "; skriv sort:id eller filens namn, till exempel news:rapport\n"
                            : "; write type:id or the file's name, such as news:rapport\n");
    return exit_usage;
  }
  const std::string& file = files.front();
  if (refuses_output(options, std::nullopt, streams)) return exit_usage;

  // Once with the record, to learn by which address and title pages name it; then without.
  HiddenFiles broken;
  std::vector<std::string> names;
  if (const auto before = plan_without(broken, options, program_folder, streams, file))
    names = names_of(*before->pipeline().planned().site, before->pipeline().content(), file);
  HiddenFiles hidden = broken;
  hidden.insert(file);
  const std::unique_ptr<Workspace> site = plan_without(hidden, options, program_folder, streams);
  if (!site) return exit_content;
  if (refuses_output(options, site->theme_folder(), streams)) return exit_usage;
  HiddenFiles followers = without(hidden, broken);
  followers.erase(file);

  const std::unique_ptr<FileSystem> folder = open_output_folder(options.out.string(), trouble);
  if (!folder) return stop();
  std::vector<std::string> kept;
  if (!names.empty()) {
    std::vector<std::string> paths = site->pipeline().output_paths();
    std::ranges::sort(paths);
    kept = kept_files(*folder, paths, names);
  }
  const std::optional<OutputReport> result = site->pipeline().build(*folder, {}, kept);
  if (!result) return site->report(streams);

  // Its path, at least, is known there.
  forget_build(options);
  // Only now: had the site not been built, the file would be gone and the page still be there.
  const IoResult<std::unique_ptr<FileSystem>> sources =
      create_folder(options.content.string(), Symlinks::never);
  const IoResult<void> removed =
      sources ? (*sources)->remove_file(file) : tl::unexpected(sources.error());
  if (!removed) {
    streams.err << "tertial: " << without_personal_data(file) << ": "
                << reason_of(removed.error()).in(options.language) << '\n';
    return exit_io;
  }
  streams.out << options.out.string()
              << Sentence{{": {0} {0|fil borttagen|filer borttagna}, {1} {1|skriven|skrivna}\n",
                           ": {0} {0|file|files} deleted, {1} written\n"},
                          {result->deleted.size(), result->written.size()}}
                     .in(options.language);
  say_files({file}, {"Borttagen ur innehållet:", "Deleted from the content:"}, options, streams);
  say_files(followers,
            {"Hänvisar till den, och är borta från webbplatsen tills hänvisningen är ändrad:",
             "Refer to it, and are off the site until the reference is changed:"},
            options, streams);
  say_files(broken,
            {"Har fel, och står inte i listor och sökning förrän de är rättade:",
             "Have errors, and stand in no list or search until they are mended:"},
            options, streams);
  say_silence(file, site->pipeline().content().settings, options, streams);
  streams.out << (swedish ? "Publicera mappen nu (publish --as-built), och kör sedan check: den "
                            "visar länkar till "
                            "posten.\n"
                            "Git har kvar filen i sin historik.\n"
                          : "Publish the folder now (publish --as-built), then run check: it shows "
                            "links to the "
                            "record.\n"
                            "Git still holds the file in its history.\n");
  return exit_ok;
}

}  // namespace tertial
