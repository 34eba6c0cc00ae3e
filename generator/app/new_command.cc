#include <algorithm>
#include <ostream>

#include "app/record_commands.h"
#include "app/type_names.h"
#include "app/workspace.h"
#include "base/text.h"
#include "schema/export.h"

namespace tertial {
namespace {

struct Assignment {
  std::string name, value;
};

/// A TOML string with what must be escaped in it.
std::string toml_text(std::string_view text) {
  std::string literal = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') literal += '\\';
    literal += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
  }
  return literal + "\"";
}

/// The value as it stands where it already is TOML of the field's type, else as a string.
std::string literal_for(const FieldInfo& field, const std::string& value) {
  switch (field.type->shape) {
    case Shape::boolean:
    case Shape::integer:
    case Shape::number:
    case Shape::list:
    case Shape::table:
      return value;
    case Shape::date:
      return parse_date(value) ? value : toml_text(value);
    default:
      return toml_text(value);
  }
}

/// The id of an inspection is its place, year and season: "ryd/2025-host".
void add_inspection(std::vector<Assignment>& all, std::string_view place, std::string_view when) {
  all.push_back({"districts", "[" + toml_text(place) + "]"});
  const std::string_view year = when.substr(0, when.find('-'));
  if (!parse_partial_date(year)) return;
  all.push_back({"date", std::string(year)});
  if (when.ends_with("-var")) all.push_back({"season", "spring"});
  if (when.ends_with("-host")) all.push_back({"season", "autumn"});
}

std::vector<Assignment> assignments(const Options& options, const RecordSchema& schema) {
  std::vector<Assignment> all;
  for (const std::string& text : options.values) {
    const std::size_t equals = text.find('=');
    if (equals != std::string::npos)
      all.push_back({text.substr(0, equals), text.substr(equals + 1)});
  }
  // The id of a follow-up is its pledge and its period.
  const std::size_t slash = options.id.rfind('/');
  if (schema.name == "followup" && slash != std::string::npos) {
    all.push_back({"pledge", options.id.substr(0, slash)});
    all.push_back({"period", options.id.substr(slash + 1)});
  }
  if (schema.name == "inspection" && slash != std::string::npos)
    add_inspection(all, options.id.substr(0, slash), options.id.substr(slash + 1));
  // That of a meeting is its body and its day.
  if (schema.name == "meeting" && slash != std::string::npos) {
    all.push_back({"body", options.id.substr(0, slash)});
    if (parse_date(options.id.substr(slash + 1)))
      all.push_back({"date", options.id.substr(slash + 1)});
  }
  // That of an item ends in its number.
  if (schema.name == "item" && slash != std::string::npos && options.id[slash + 1] == 'p')
    all.push_back({"number", options.id.substr(slash + 2)});
  return all;
}

/// An id that exists, for a required reference that was not given.
std::optional<std::string> some_id(const FieldInfo& field, const Model* model) {
  if (field.type->shape != Shape::reference || !model) return std::nullopt;
  const std::span<const Record> records = model->records(field.type->table());
  if (records.empty()) return std::nullopt;
  return toml_text(records.front().id);
}

/// "nya-lofte" → "Nya lofte": something to write the real title over.
std::string title_from(std::string_view id) {
  std::string title(last_part(id));
  std::ranges::replace(title, '-', ' ');
  return capitalized(title);
}

std::optional<std::string> value_of(const FieldInfo& field, const RecordType& type,
                                    const std::vector<Assignment>& given, const Model* model,
                                    std::string_view id, Date today) {
  for (const Assignment& assignment : given)
    if (assignment.name == field.name) return literal_for(field, assignment.value);
  // News are of the day on which they are written; any other day would be somebody else's.
  if (type.schema().name == "news" && field.name == "date") return to_string(today);
  if (field.required) return some_id(field, model);
  if (field.rules.suggested) return std::string(field.example);
  if (field.name == "title" && type.title == TitleDuty::required) return toml_text(title_from(id));
  if (field.name == "updated") return to_string(today);
  // Only who writes knows the source: an empty list is asked for by `check`.
  if (field.name == "sources" && type.sources == SourceDuty::required) return "[]";
  return std::nullopt;
}

}  // namespace

int run_new(const Options& options, const Streams& streams) {
  const bool swedish = options.language == Language::sv;
  const auto refuse = [&](std::string_view sv, std::string_view en, std::string_view what) {
    streams.err << "tertial: " << (swedish ? sv : en) << what << '\n';
    return exit_usage;
  };
  const RecordType* type = type_named(options.type, options, streams);
  if (!type) return exit_usage;
  const RecordSchema& schema = type->schema();
  if (!is_record_id(options.id))
    return refuse("ett id består av a–z, 0–9 och bindestreck, inte ",
                  "an id is made of a–z, 0–9 and hyphens, not ", options.id);

  if (options.as_markdown && type->text == RunningText::none)
    return refuse("--md går inte: posten har ingen löpande text. Texten står i fälten ",
                  "no --md: the record has no running text. Its text stands in the fields ",
                  text_fields(schema));

  Workspace workspace(options, {});
  if (!workspace.load()) return workspace.report(streams);
  const Content& content = workspace.pipeline().content();
  if (content.model->find(schema, options.id))
    return refuse("posten finns redan: ", "the record exists already: ", options.id);
  const std::vector<Assignment> given = assignments(options, schema);
  const bool markdown = options.as_markdown || schema.name == "item" || schema.name == "page" ||
                        schema.name == "news";
  const std::string text =
      to_skeleton(schema, {.kind = markdown ? FileKind::markdown : FileKind::toml,
                           .language = options.language,
                           .value = [&](const FieldInfo& field) {
                             return value_of(field, *type, given, content.model.get(), options.id,
                                             workspace.as_of());
                           }});
  std::string path = std::string(schema.folder) + "/" + options.id;
  if (!schema.stem.empty()) path.append("/").append(schema.stem);
  path += markdown ? ".md" : ".toml";

  const IoResult<std::unique_ptr<FileSystem>> folder =
      create_folder(options.content.string(), Symlinks::never);
  const IoResult<void> written =
      folder ? (*folder)->write(path, text) : tl::unexpected(folder.error());
  if (!written) {
    streams.err << "tertial: " << path << ": " << reason_of(written.error()).in(options.language)
                << '\n';
    return exit_io;
  }
  streams.out << (options.content / path).string() << '\n';
  return exit_ok;
}

}  // namespace tertial
