#include <algorithm>
#include <ostream>

#include "app/editor_files.h"
#include "app/new_refusals.h"
#include "app/new_values.h"
#include "app/record_commands.h"
#include "app/type_names.h"
#include "app/workspace.h"
#include "base/text.h"
#include "records/followup/followup.h"
#include "records/load.h"
#include "schema/export.h"
#include "schema/placeholder.h"

namespace tertial {
namespace {

/// The value of a field whose author is to write it.
std::string to_fill_in(Language language) {
  return toml_text(placeholder.in(language));
}

/// A [[points]] of a follow-up for each point of its pledge. What was reported is not known here.
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
    text.append("\nstatus = ").append(to_fill_in(language));
    text.append("\ntext = ").append(to_fill_in(language)).append("\n");
  }
  return text;
}

/// Only what is given or certain is written as a value. What its author has to know stands there as
/// a placeholder: an example would be published as if somebody had stated it.
std::optional<std::string> value_of(const FieldInfo& field, const RecordType& type,
                                    const std::vector<Assignment>& given, const Settings& settings,
                                    Date today, Language language) {
  for (const Assignment& assignment : given)
    if (assignment.name == field.name) return literal_for(field, assignment.value);
  // News are of the day on which they are written; any other day would be somebody else's.
  if (type.schema().name == "news" && field.name == "date") return to_string(today);
  if (field.name == "updated") return to_string(today);
  const bool titled = field.name == "title" && type.title == TitleDuty::required;
  // On a site of the reporter's own a record may do without; what is said of a point may not.
  const bool sourced = field.name == "sources" && type.sources == SourceDuty::required &&
                       (!settings.official || type.schema().name == "followup");
  if (field.required || field.rules.suggested || titled || sourced) return to_fill_in(language);
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
  const std::string id = new_id(options, schema);
  for (const std::string& value : options.values)
    if (value.find('=') == std::string::npos && !is_period_of_followup(options, schema, value))
      return refuse("ett värde skrivs fält=värde, inte ", "a value is written field=value, not ",
                    value);
  if (!fields_exist(options, schema, streams)) return exit_usage;
  if (!is_record_id(id)) {
    refuse("ett id består av a–z, 0–9, bindestreck och inne i namnet punkt, inte ",
           "an id is made of a–z, 0–9, hyphens and inside the name dots, not ", id);
    if (const std::string meant = usable_id(id); is_record_id(meant))
      streams.err << (swedish ? "menade du " : "did you mean ") << meant << "?\n";
    return exit_usage;
  }

  if (options.as_markdown && type->text == RunningText::none)
    return refuse("--md går inte: posten har ingen löpande text. Texten står i fälten ",
                  "no --md: the record has no running text. Its text stands in the fields ",
                  text_fields(schema));

  Workspace workspace(options, {});
  if (!workspace.load()) return workspace.report(streams);
  const Content& content = workspace.pipeline().content();
  if (content.model->find(schema, id))
    return refuse("posten finns redan: ", "the record exists already: ", id);
  if (!place_exists(options, schema, id, *content.model, streams)) return exit_usage;
  const std::vector<Assignment> given = given_values(options, schema, id);
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
                                 return value_of(field, *type, given, content.settings,
                                                 workspace.as_of(), options.language);
                               },
                           .left_out = points.empty() ? "" : "points"}) +
      points;
  std::string path = std::string(schema.folder) + "/" + id;
  if (!schema.stem.empty()) path.append("/").append(schema.stem);
  path += markdown ? ".md" : ".toml";
  if (!values_fit(path, text, *content.model, options, streams)) return exit_usage;
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
