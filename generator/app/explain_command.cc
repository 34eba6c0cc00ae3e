#include <algorithm>
#include <array>
#include <ostream>
#include <set>

#include "app/catalogue.h"
#include "app/record_commands.h"
#include "app/workspace.h"
#include "base/did_you_mean.h"
#include "base/text.h"

namespace tertial {
namespace {

namespace fs = std::filesystem;

int explain_kind(const DiagnosticKind& kind, const Options& options, const Streams& streams) {
  const Language language = options.language;
  streams.out << kind.code << '\n'
              << without_values(kind.message.in(language)) << "\n\n"
              << kind.explain.in(language) << '\n';
  return exit_ok;
}

/// Everything that a record refers to.
std::vector<const Record*> references_of(const Record& record) {
  std::vector<const Record*> targets;
  const auto add = [](void* state, AnyRef& ref, const RecordSchema&) {
    auto& found = *static_cast<std::vector<const Record*>*>(state);
    if (ref.target && std::ranges::find(found, ref.target) == found.end())
      found.push_back(ref.target);
  };
  visit_record(*record.schema, record.data.get(),
               {.state = &targets, .reference = add, .markdown = nullptr});
  return targets;
}

std::string name_of_record(const Record& record) {
  return std::string(record.schema->name) + ":" + record.id;
}

void explain_record(const Record& record, const Site& site, const Options& options,
                    const Streams& streams) {
  const bool swedish = options.language == Language::sv;
  streams.out << name_of_record(record) << '\n'
              << (swedish ? "titel: " : "title: ") << title_of(site, record) << '\n'
              << (swedish ? "adress: " : "address: ") << address_of(site, record) << '\n';
  for (const Record* target : references_of(record))
    streams.out << (swedish ? "hänvisar till " : "refers to ") << name_of_record(*target) << '\n';
  for (const RecordType& type : record_types())
    for (const Record* from : site.model.referring(record, type.schema()))
      streams.out << (swedish ? "nämns av " : "referred to by ") << name_of_record(*from) << '\n';
}

/// The picture, the records whose texts show it, and where it stands on the site.
void explain_picture(const Picture& picture, const Content& content, const Site& site,
                     const Options& options, const Streams& streams) {
  const bool swedish = options.language == Language::sv;
  streams.out << (swedish ? "bild: " : "picture: ") << picture.source << '\n';
  std::set<FileId> texts;
  for (const ContentLink& link : content.shown)
    if (content.pictures.find(content.files[link.at.file].path(), link.target) == &picture)
      texts.insert(link.at.file);
  for (const RecordType& type : record_types())
    for (const Record& record : site.model.records(type.schema()))
      if (texts.contains(record.file))
        streams.out << (swedish ? "visas av " : "shown by ") << name_of_record(record) << '\n';
  if (texts.empty())
    streams.out << (swedish ? "ingen text visar den, så den står inte på webbplatsen\n"
                            : "no text shows it, so it is not on the site\n");
  else if (content.pictures.is_published(picture))
    streams.out << (swedish ? "adress: " : "address: ") << site.plain_link("/" + picture.path).text
                << '\n';
  else
    streams.out << (swedish ? "står inte på webbplatsen före den dag då texten visas\n"
                            : "not on the site before the day when the text is shown\n");
}

/// The settings, or the folder of a type; false of all else.
bool explain_place(std::string_view path, const Options& options, const Streams& streams) {
  const bool swedish = options.language == Language::sv;
  if (path == settings_file) {
    streams.out << (swedish ? "webbplatsens inställningar: namn, adress, utseende, vad som är "
                              "granskat\nalla fält: tertial schema site --reference\n"
                            : "the settings of the site: name, address, looks, what was "
                              "reviewed\nall fields: tertial schema site --reference\n");
    return true;
  }
  bool found = false;
  for (const RecordType& type : record_types()) {
    const RecordSchema& schema = type.schema();
    if (schema.folder != path) continue;
    streams.out << schema.name << ": " << schema.doc.in(options.language)
                << (swedish ? "\nny post: tertial new " : "\nnew record: tertial new ")
                << schema.name << (swedish ? " ID\nalla fält: " : " ID\nall fields: ")
                << "tertial schema " << schema.name << " --reference\n";
    found = true;
  }
  return found;
}

/// "content/pledges/norrby.toml" → "pledges/norrby": what all paths share would make them alike.
std::string name_of_path(const fs::path& path, const fs::path& content) {
  fs::path below = path.lexically_relative(content);
  if (below.empty() || below.native().starts_with("..")) below = path;
  return below.replace_extension().generic_string();
}

/// The file that a path that is not there most likely means, or that of the record whose id was
/// written instead; or nothing.
std::string nearest_file(const Options& options, const fs::path& program_folder) {
  Workspace workspace(options, program_folder);
  if (!workspace.load()) return {};
  const Content& content = workspace.pipeline().content();
  std::vector<std::string> paths;
  std::vector<std::string> names;
  for (const RecordType& type : record_types())
    for (const Record& record : content.model->records(type.schema())) {
      std::string path = (options.content / content.files[record.file].path()).generic_string();
      if (record.id == options.subject || name_of_record(record) == options.subject) return path;
      names.push_back(name_of_path(path, options.content));
      paths.push_back(std::move(path));
    }
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const std::string_view guess =
      did_you_mean(name_of_path(options.subject, options.content), candidates);
  const auto found = std::ranges::find(candidates, guess);
  return guess.empty() ? std::string()
                       : paths[static_cast<std::size_t>(found - candidates.begin())];
}

/// Codes with the same first part: "pledge.circle, …" of "pledge.unknown".
std::string codes_beside(std::string_view subject, const std::vector<std::string_view>& codes) {
  const std::size_t dot = subject.find('.');
  if (dot == std::string_view::npos) return {};
  std::vector<std::string_view> beside;
  for (const std::string_view code : codes)
    if (code.starts_with(subject.substr(0, dot + 1))) beside.push_back(code);
  return first_few(beside, [](std::string_view code) { return code; });
}

}  // namespace

int run_explain(const Options& options, const fs::path& program_folder, const Streams& streams) {
  std::vector<std::string_view> codes;
  for (const DiagnosticKind* kind : all_kinds()) {
    if (kind->code == options.subject) return explain_kind(*kind, options, streams);
    codes.push_back(kind->code);
  }
  std::error_code error;
  const fs::path subject = options.subject;
  fs::path relative = fs::relative(subject, options.content, error);
  if (!fs::exists(subject, error))
    relative = fs::exists(options.content / subject, error) ? subject : "";
  if (relative.empty() || relative.native().starts_with("..")) {
    const bool swedish = options.language == Language::sv;
    streams.err << "tertial: " << options.subject
                << (swedish ? " är varken en felkod eller en fil i "
                            : " is neither a code nor a file in ")
                << options.content.string() << '\n';
    std::string guess(did_you_mean(options.subject, codes));
    if (guess.empty()) guess = nearest_file(options, program_folder);
    if (!guess.empty()) streams.err << (swedish ? "menade du " : "did you mean ") << guess << "?\n";
    if (const std::string beside = codes_beside(options.subject, codes); !beside.empty())
      streams.err << (swedish ? "felkoder: " : "codes: ") << beside << '\n';
    return exit_usage;
  }
  if (explain_place(relative.generic_string(), options, streams)) return exit_ok;
  Workspace workspace(options, program_folder);
  if (!workspace.load()) return workspace.report(streams);
  workspace.plan();
  const Plan& plan = workspace.pipeline().planned();
  if (!plan.site) return workspace.report(streams);
  const Content& content = workspace.pipeline().content();
  for (const RecordType& type : record_types())
    for (const Record& record : content.model->records(type.schema()))
      if (content.files[record.file].path() == relative.generic_string())
        return explain_record(record, *plan.site, options, streams), exit_ok;
  if (const Picture* picture = content.pictures.at(relative.generic_string()))
    return explain_picture(*picture, content, *plan.site, options, streams), exit_ok;
  streams.err << "tertial: "
              << (options.language == Language::sv ? "filen är ingen post\n"
                                                   : "the file is no record\n");
  return exit_usage;
}

}  // namespace tertial
