#include "records/load.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/did_you_mean.h"
#include "base/text.h"
#include "markdown/abbreviations.h"
#include "records/district/district.h"
#include "records/messages.h"
#include "records/page/page.h"
#include "records/texts/kept_texts.h"
#include "records/texts/left_over.h"
#include "records/texts/text_level.h"
#include "records/texts/text_place.h"
#include "schema/placeholder.h"

namespace tertial {
namespace {

constexpr std::string_view fence = "+++";

struct FileParts {
  std::string_view fields;
  std::uint32_t fields_line = 1;
  std::string_view body = {};
  BodyLocation location = {};
};

std::string_view line_at(std::string_view text, std::size_t offset) {
  return text.substr(offset, text.find('\n', offset) - offset);
}

/// Takes the blank lines that a text begins with, and says how many.
std::uint32_t skip_blank_lines(std::string_view& text) {
  const std::string_view blank = text.substr(0, text.find_first_not_of(" \t\n"));
  text.remove_prefix(blank.rfind('\n') + 1);  // npos + 1 is 0
  return static_cast<std::uint32_t>(std::ranges::count(blank, '\n'));
}

/// Divides an .md file at its two +++ lines.
std::optional<FileParts> split_front_matter(std::string_view text, FileId file,
                                            DiagnosticList& out) {
  if (trim(line_at(text, 0)) != fence) {
    const bool yaml = trim(line_at(text, 0)) == "---";
    out.report(content_kind("content.no-front-matter"), {file, {1, 1}, {1, 1}})
        .with_help(yaml ? Text{"skriv +++ i stället för båda raderna ---, och fälten som TOML: "
                               "fält = \"värde\"",
                               "write +++ instead of both lines of ---, and the fields in TOML: "
                               "field = \"value\""}
                        : Text{"börja filen med +++, fälten, och en rad +++ till",
                               "begin the file with +++, the fields, and another line of +++"});
    return std::nullopt;
  }
  const std::size_t begin = text.find('\n');
  std::uint32_t line = 2;
  for (std::size_t at = begin == std::string_view::npos ? text.size() : begin + 1; at < text.size();
       ++line) {
    const std::string_view current = line_at(text, at);
    const std::size_t next = std::min(text.size(), at + current.size() + 1);
    if (trim(current) == fence) {
      std::string_view body = text.substr(next);
      const std::uint32_t blank = skip_blank_lines(body);
      return FileParts{text.substr(begin + 1, at - begin - 1),
                       2,
                       body,
                       {text.size() - body.size(), line + 1 + blank, !trim(body).empty()}};
    }
    at = next;
  }
  out.report(content_kind("content.unclosed-front-matter"), {file, {1, 1}, {1, 4}})
      .with_help(
          {"skriv en rad +++ under det sista fältet", "write a line of +++ below the last field"});
  return std::nullopt;
}

std::string_view folder_in(std::string_view path) {
  const std::size_t slash = path.find('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

/// "agreements/", "bodies/", … in order.
std::vector<std::string> record_folders() {
  std::set<std::string> folders;
  for (const RecordType& type : record_types())
    folders.insert(std::string(type.schema().folder) + "/");
  return {folders.begin(), folders.end()};
}

/// The folder of a record type that a misspelt one stands for; or empty.
std::string_view meant_folder(std::string_view folder) {
  std::vector<std::string_view> folders;
  for (const RecordType& type : record_types())
    folders.push_back(type.schema().folder);
  return did_you_mean(folder, folders);
}

/// The type of the record at `path`, also where its folder is misspelt: that is one mistake, and
/// the records in it are there all the same.
const RecordType* type_at(std::string_view path) {
  const std::string_view folder = folder_in(path);
  if (folder.empty()) return nullptr;
  if (const RecordType* type = record_type_of(path)) return type;
  const std::string_view meant = meant_folder(folder);
  if (meant.empty()) return nullptr;
  return record_type_of(std::string(meant) + std::string(path.substr(folder.size())));
}

bool is_record_file(std::string_view path) {
  return path.ends_with(".md") || path.ends_with(".toml");
}

Record broken_record(const RecordSchema& schema, std::string id, FileId file) {
  Record record;
  record.schema = &schema;
  record.id = std::move(id);
  record.file = file;
  record.broken = true;
  record.data = {schema.make(), schema.destroy};
  return record;
}

/// The id that a path gives: below the type's folder, without ending; a meeting is its folder.
std::string id_of(const RecordSchema& schema, std::string_view path) {
  std::string_view id = path.substr(folder_in(path).size() + 1);
  id = id.substr(0, id.rfind('.'));
  if (!schema.stem.empty())
    id = id.substr(0, id.rfind('/') == std::string_view::npos ? 0 : id.rfind('/'));
  return std::string(id);
}

struct Inspection {
  LoadedRecord& loaded;
  DiagnosticList& out;
  const PlaceNames& names;
  bool judged = true;  ///< LIX is made for Swedish
  TextKind kind = TextKind::running;
  Position summary = {};  ///< where the record's summary stands, if it has one
};

/// Whether and as what the record's texts are judged.
void choose_kind(const Record& record, const Table& table, Inspection& inspection) {
  if (const Member* summary = find(table, "summary"))
    inspection.summary = summary->value.text_begin;
  const auto* common = static_cast<const Common*>(record.schema->common_part(record.data.get()));
  inspection.judged = !common->lang;
  if (record.is<Page>() && record.as<Page>().easy) inspection.kind = TextKind::easy;
}

/// What readers meet first is judged harder, but in what is promised to be easy.
TextKind first_kind(const Inspection& inspection) {
  return inspection.kind == TextKind::running ? TextKind::summary : inspection.kind;
}

/// Words that may begin a link to a record ("pledge:skaggetorp-2017"): the names of all types.
std::span<const std::string_view> link_types() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (const RecordType& type : record_types())
      all.push_back(type.schema().name);
    return all;
  }();
  return names;
}

/// Reports what is wrong in a text, collects its links and gives the ids of its headings.
std::vector<std::string> inspect_text(Inspection& inspection, std::string_view text, Span at) {
  watch_text(text, at, inspection.names, inspection.loaded.remarks);
  if (inspection.judged) {
    const bool is_first = at.begin == inspection.summary;
    check_text_level(text, is_first ? first_kind(inspection) : inspection.kind, at, inspection.out);
    for (const Abbreviation& used : unexplained_abbreviations(text))
      if (!is_left_over(used.letters))
        inspection.loaded.remarks.push_back({.kind = TextRemark::Kind::abbreviation,
                                             .word = std::string(used.word),
                                             .instead = std::string(used.letters),
                                             .at = place_in(text, at, used.word)});
  }
  MarkdownDocument document = inspect_markdown(text, at, inspection.out, link_types());
  for (MarkdownLink& link : document.links) {
    const bool external = link.target.starts_with("http:") || link.target.starts_with("https:");
    LoadedRecord& loaded = inspection.loaded;
    std::vector<ContentLink>& kind = external     ? loaded.outward
                                     : link.image ? loaded.pictures
                                                  : loaded.links;
    kind.push_back({std::move(link.target), link.at});
  }
  std::vector<std::string> anchors;
  anchors.reserve(document.headings.size());
  for (MarkdownHeading& heading : document.headings)
    anchors.push_back(std::move(heading.id));
  return anchors;
}

/// A record that was saved under another ending would be missing, and nobody the wiser.
void report_ending(std::string_view path, FileId file, DiagnosticList& out) {
  static constexpr std::string_view endings[] = {".yaml",     ".yml",      ".json",  ".tml",
                                                 ".markdown", ".toml.txt", ".md.txt"};
  const std::string lower = lower_case(path);
  const auto has_ending = [&](std::string_view ending) { return lower.ends_with(ending); };
  const bool record =
      std::ranges::any_of(endings, has_ending) || has_ending(".toml") || has_ending(".md");
  const Text help{
      "döp om filen så att den slutar på .toml, eller .md om den har löpande text; annat "
      "läggs utanför content/",
      "rename the file so that it ends in .toml, or .md if it has running text; put "
      "anything else outside content/"};
  out.report(record ? content_kind("content.wrong-ending") : content_kind("content.not-a-record"),
             whole_file(file))
      .with_help(help);
}

}  // namespace

void check_folder(std::string_view path, FileId file, DiagnosticList& out) {
  const std::string_view folder = folder_in(path);
  if (folder.empty()) {
    out.report(content_kind("content.no-folder"), whole_file(file))
        .with_help({"flytta den till mappen för sin sort, till exempel news/ eller districts/",
                    "move it to the folder of its type, such as news/ or districts/"});
    return;
  }
  const bool known = std::ranges::any_of(
      record_types(), [&](const RecordType& type) { return type.schema().folder == folder; });
  if (known) return;
  Diagnostic& finding =
      out.report(content_kind("content.unknown-folder"), whole_file(file), {quoted(folder)});
  if (const std::string_view meant = meant_folder(folder); !meant.empty())
    finding.with_help({"menade du {0}/? Döp om mappen", "did you mean {0}/? Rename the folder"},
                      {meant});
  else
    finding.with_help({"byt namn på mappen, eller flytta ut den ur content/: det som läses är {0}",
                       "rename the folder, or move it out of content/: what is read is {0}"},
                      {join(record_folders(), ", ")});
}

std::string usable_id(std::string_view id) {
  std::string usable;
  for (const std::string_view part : split(id, '/'))
    usable.append(usable.empty() ? "" : "/").append(slug(part));
  return usable;
}

std::optional<Record> unread_record(std::string_view path, FileId file) {
  const RecordType* type = is_record_file(path) ? type_at(path) : nullptr;
  if (!type) return std::nullopt;
  const std::string id = id_of(type->schema(), path);
  return broken_record(type->schema(), is_record_id(id) ? id : usable_id(id), file);
}

std::optional<Record> stand_in(const Record& record) {
  for (const RecordType& type : record_types()) {
    if (&type.schema() != record.schema || !type.meant_id) continue;
    std::string id = type.meant_id(record);
    if (!id.empty() && id != record.id)
      return broken_record(*record.schema, std::move(id), record.file);
  }
  return std::nullopt;
}

std::optional<LoadedRecord> load_record(std::string_view path, std::string_view text, FileId file,
                                        DiagnosticList& out, const PlaceNames& names,
                                        const KeptText* kept) {
  const bool markdown = path.ends_with(".md");
  if (!is_record_file(path)) {
    report_ending(path, file, out);
    return std::nullopt;
  }
  const RecordType* type = type_at(path);
  if (!type) return std::nullopt;

  const RecordSchema& schema = type->schema();
  LoadedRecord loaded;
  Record& record = loaded.record;
  record.schema = &schema;
  record.file = file;
  record.id = id_of(schema, path);
  if (!is_record_id(record.id)) {
    out.report(content_kind("content.bad-file-name"), whole_file(file), {quoted(record.id)})
        .with_help({"döp om filen till {0}", "rename the file to {0}"},
                   {usable_id(record.id) + (markdown ? ".md" : ".toml")});
    record.id = usable_id(record.id);
  }

  record.data = {schema.make(), schema.destroy};

  if (trim(text).empty()) {
    out.report(content_kind("content.empty-file"), whole_file(file))
        .with_help({"skriv posten, eller ta bort filen; tertial new {0} skriver en med alla fält",
                    "write the record, or delete the file; tertial new {0} writes one with all "
                    "fields"},
                   {schema.name});
    record.broken = true;
    return loaded;
  }
  const std::optional<FileParts> parts =
      markdown ? split_front_matter(text, file, out) : FileParts{.fields = text};
  if (!parts) {
    record.broken = true;
    return loaded;
  }
  const std::optional<Table> table = read_toml(parts->fields, file, parts->fields_line, out);
  if (!table) {
    record.broken = true;
    return loaded;
  }
  // What is not written yet breaks no rule.
  record.broken = has_placeholder(*table);
  record.body = parts->location;
  decode_record(schema, record.data.get(), *table,
                {file, {parts->fields_line, 1}, {parts->fields_line, 1}}, out);

  if (kept && give_back(kept->found, file, loaded)) return loaded;
  Inspection inspection{.loaded = loaded, .out = out, .names = names};
  choose_kind(record, *table, inspection);
  visit_record(schema, record.data.get(),
               {.state = &inspection,
                .reference = nullptr,
                .markdown =
                    [](void* state, Markdown& m) {
                      inspect_text(*static_cast<Inspection*>(state), m.text, m.at);
                    },
                .original =
                    [](void* state, Original& original) {
                      auto& seen = *static_cast<Inspection*>(state);
                      watch_original(original.text, original.at, seen.names, seen.loaded.remarks);
                    },
                .url =
                    [](void* state, std::string_view address, Span at) {
                      LoadedRecord& seen = static_cast<Inspection*>(state)->loaded;
                      seen.outward.push_back({std::string(address), at});
                    }});
  // Plain lines that readers meet first.
  for (const std::string_view line : {"title", "lead"})
    if (const Member* member = find(*table, line))
      if (const auto* words = std::get_if<std::string>(&member->value.data)) {
        const Span at{file, member->value.text_begin, member->value.text_begin};
        watch_text(*words, at, inspection.names, loaded.remarks);
        if (line == "lead" && inspection.judged)
          check_text_level(*words, first_kind(inspection), at, inspection.out);
      }
  if (record.body.present) {
    const Position begin{record.body.first_line, 1};
    loaded.anchors = inspect_text(inspection, parts->body, {file, begin, begin});
  }
  return loaded;
}

bool names_places(std::string_view path) {
  const RecordType* type = record_type_of(path);
  return type && &type->schema() == &schema_of(Tag<District>{});
}

void add_names(const Record& record, PlaceNames& names) {
  if (!record.is<District>() || record.broken) return;
  const auto& district = record.as<District>();
  if (!district.common.title) return;
  const std::string& title = *district.common.title;
  names.add(title);
  for (const Alias& alias : district.aliases) {
    if (alias.misspelling)
      names.add_misspelling(alias.name, title);
    else
      names.add(alias.name);
  }
}

Settings unread_settings() {
  Settings settings;
  settings.official = true;
  return settings;
}

std::optional<Settings> load_settings(std::string_view text, FileId file, DiagnosticList& out) {
  const std::optional<Table> table = read_toml(text, file, 1, out);
  if (!table) return std::nullopt;
  Settings settings;
  decode_record(schema_of(Tag<Settings>{}), &settings, *table, {file, {1, 1}, {1, 1}}, out);
  return settings;
}

}  // namespace tertial
