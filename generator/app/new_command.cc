#include <algorithm>
#include <ostream>

#include "app/editor_files.h"
#include "app/record_commands.h"
#include "app/type_names.h"
#include "app/workspace.h"
#include "base/text.h"
#include "records/followup/followup.h"
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

/// `tertial new followup PLEDGE PERIOD`: the second word is the rest of the id.
bool is_period_of_followup(const Options& options, const RecordSchema& schema,
                           const std::string& value) {
  return schema.name == "followup" && &value == &options.values.front() &&
         value.find('=') == std::string::npos;
}

std::string id_of(const Options& options, const RecordSchema& schema) {
  if (options.values.empty() || !is_period_of_followup(options, schema, options.values.front()))
    return options.id;
  return options.id + "/" + options.values.front();
}

std::vector<Assignment> assignments(const Options& options, const RecordSchema& schema,
                                    const std::string& id) {
  std::vector<Assignment> all;
  for (const std::string& text : options.values) {
    const std::size_t equals = text.find('=');
    if (equals != std::string::npos)
      all.push_back({text.substr(0, equals), text.substr(equals + 1)});
  }
  // The id of a follow-up is its pledge and its period.
  const std::size_t slash = id.rfind('/');
  if (schema.name == "followup" && slash != std::string::npos) {
    all.push_back({"pledge", id.substr(0, slash)});
    all.push_back({"period", id.substr(slash + 1)});
  }
  if (schema.name == "inspection" && slash != std::string::npos)
    add_inspection(all, id.substr(0, slash), id.substr(slash + 1));
  // That of a meeting is its body and its day.
  if (schema.name == "meeting" && slash != std::string::npos) {
    all.push_back({"body", id.substr(0, slash)});
    if (parse_date(id.substr(slash + 1))) all.push_back({"date", id.substr(slash + 1)});
  }
  // That of an item ends in its number.
  if (schema.name == "item" && slash != std::string::npos && id[slash + 1] == 'p')
    all.push_back({"number", id.substr(slash + 2)});
  return all;
}

/// A [[points]] of a follow-up for each point of its pledge. What was reported is not known here:
/// the empty text is an error until it is written.
std::string points_to_report(const Pledge& pledge, Language language) {
  if (pledge.points.empty()) return {};
  std::string text(
      Text{"\n# En tabell för varje punkt i löftet. Säger redovisningen inget om en punkt: ta bort "
           "den, och\n# skriv dess kod i `missing` ovan. Ord för `status`: ",
           "\n# A table for each point of the pledge. Where the report says nothing of a point: "
           "delete it, and\n# write its code in `missing` above. Words for `status`: "}
          .in(language));
  for (const Choice& choice : choices_of<Status>)
    text.append(choice.name).append(&choice == &choices_of<Status>.back() ? ".\n" : ", ");
  for (const Point& point : pledge.points) {
    text.append("\n[[points]]\npoint = ").append(toml_text(*point.code));
    text.append("  # ").append(printable(point.title));
    text.append("\nstatus = \"unassessed\"\ntext = \"\"\n");
  }
  return text;
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

/// The pledge that a new follow-up reports, if it is there.
const Pledge* pledge_of(const std::vector<Assignment>& given, const RecordSchema& schema,
                        const Model& model) {
  if (schema.name != "followup") return nullptr;
  for (const Assignment& assignment : given)
    if (assignment.name == "pledge")
      if (const Record* record = model.find(schema_of(Tag<Pledge>{}), assignment.value))
        return record->broken ? nullptr : &record->as<Pledge>();
  return nullptr;
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
  const std::string id = id_of(options, schema);
  for (const std::string& value : options.values)
    if (value.find('=') == std::string::npos && !is_period_of_followup(options, schema, value))
      return refuse("ett värde skrivs fält=värde, inte ", "a value is written field=value, not ",
                    value);
  if (!is_record_id(id))
    return refuse("ett id består av a–z, 0–9 och bindestreck, inte ",
                  "an id is made of a–z, 0–9 and hyphens, not ", id);

  if (options.as_markdown && type->text == RunningText::none)
    return refuse("--md går inte: posten har ingen löpande text. Texten står i fälten ",
                  "no --md: the record has no running text. Its text stands in the fields ",
                  text_fields(schema));

  Workspace workspace(options, {});
  if (!workspace.load()) return workspace.report(streams);
  const Content& content = workspace.pipeline().content();
  if (content.model->find(schema, id))
    return refuse("posten finns redan: ", "the record exists already: ", id);
  const std::vector<Assignment> given = assignments(options, schema, id);
  const bool markdown = options.as_markdown || schema.name == "item" || schema.name == "page" ||
                        schema.name == "news";
  std::string points;
  if (const Pledge* pledge = pledge_of(given, schema, *content.model); pledge && !markdown)
    points = points_to_report(*pledge, options.language);
  std::string text =
      to_skeleton(schema, {.kind = markdown ? FileKind::markdown : FileKind::toml,
                           .language = options.language,
                           .value =
                               [&](const FieldInfo& field) {
                                 return value_of(field, *type, given, content.model.get(), id,
                                                 workspace.as_of());
                               },
                           .left_out = points.empty() ? "" : "points"}) +
      points;
  std::string path = std::string(schema.folder) + "/" + id;
  if (!schema.stem.empty()) path.append("/").append(schema.stem);
  path += markdown ? ".md" : ".toml";
  std::error_code error;
  if (!markdown &&
      std::filesystem::exists(options.content / ".." / schema_path(schema.name), error))
    text.insert(0, schema_line(schema.name, path));

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
