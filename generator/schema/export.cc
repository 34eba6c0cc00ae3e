#include "schema/export.h"

#include <algorithm>

#include "schema/placeholder.h"
#include "value/json.h"

namespace tertial {
namespace {

/// The fields of a record as its author sees them: its own first, then those all records have.
std::vector<const FieldInfo*> fields_of(const RecordSchema& schema) {
  std::vector<const FieldInfo*> fields;
  for (const FieldInfo& field : schema.fields)
    fields.push_back(&field);
  if (schema.common)
    for (const FieldInfo& field : schema.common()->fields)
      fields.push_back(&field);
  return fields;
}

const TypeInfo& innermost(const TypeInfo& type) {
  return type.element ? innermost(*type.element) : type;
}

Value text(std::string_view value) {
  return {{}, std::string(value)};
}

void add(Table& table, std::string_view key, Value value) {
  table.push_back({std::string(key), {}, std::move(value)});
}

void add_reference(Table& to, const RecordSchema& table) {
  add(to, "$ref", text("#/$defs/" + std::string(table.name)));
}

void add_type(Table& to, const TypeInfo& type) {
  switch (type.shape) {
    case Shape::boolean:
      return add(to, "type", text("boolean"));
    case Shape::integer:
      return add(to, "type", text("integer"));
    case Shape::number:
      return add(to, "type", text("number"));
    case Shape::text:
    case Shape::markdown:
    case Shape::period:
      return add(to, "type", text("string"));
    case Shape::date:
      // By the format, editors tell TOML's own dates from strings.
      add(to, "type", text("string"));
      return add(to, "format", text("date"));
    case Shape::partial_date: {
      Table whole;
      Table part;
      add(whole, "type", text("string"));
      add(whole, "format", text("date"));
      add(part, "type", text("string"));
      return add(to, "anyOf", {{}, Array{{{}, std::move(whole)}, {{}, std::move(part)}}});
    }
    case Shape::time_of_day:
      add(to, "type", text("string"));
      return add(to, "pattern", text("^([01][0-9]|2[0-3])[:.][0-5][0-9]$"));
    case Shape::decimal:
      add(to, "type", {{}, Array{text("integer"), text("string")}});
      return add(to, "pattern", text("^[-−]?[0-9]{1,12}([.,][0-9]{1,6})?$"));
    case Shape::colour:
      add(to, "type", text("string"));
      return add(to, "pattern", text("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"));
    case Shape::url:
      add(to, "type", text("string"));
      return add(to, "pattern", text("^https?://"));
    case Shape::reference:
      add(to, "type", text("string"));
      return add(to, "pattern", text("^[a-z0-9][a-z0-9./-]*$"));
    case Shape::choice: {
      Array names;
      for (const Choice& choice : type.choices)
        names.push_back(text(choice.name));
      return add(to, "enum", {{}, std::move(names)});
    }
    case Shape::list: {
      Table items;
      add_type(items, *type.element);
      add(to, "type", text("array"));
      return add(to, "items", {{}, std::move(items)});
    }
    case Shape::table: {
      if (type.table().shorthand.empty()) return add_reference(to, type.table());
      Table plain;
      Table full;
      add(plain, "type", text("string"));
      add_reference(full, type.table());
      return add(to, "anyOf", {{}, Array{{{}, std::move(plain)}, {{}, std::move(full)}}});
    }
  }
}

bool is_required(const FieldInfo& field, const AskedFor& asked_for) {
  return field.required || std::ranges::find(asked_for, field.name) != asked_for.end();
}

Table object_schema(const RecordSchema& schema, const AskedFor& asked_for, Language language) {
  Table object;
  add(object, "description", text(schema.doc.in(language)));
  add(object, "type", text("object"));
  Table properties;
  Array required;
  for (const FieldInfo* field : fields_of(schema)) {
    Table property;
    add(property, "description", text(field->doc.in(language)));
    add_type(property, *field->type);
    if (field->rules.min != INT64_MIN) add(property, "minimum", {{}, field->rules.min});
    if (field->rules.max != INT64_MAX) add(property, "maximum", {{}, field->rules.max});
    add(properties, field->name, {{}, std::move(property)});
    if (is_required(*field, asked_for)) required.push_back(text(field->name));
  }
  add(object, "properties", {{}, std::move(properties)});
  if (!required.empty()) add(object, "required", {{}, std::move(required)});
  add(object, "additionalProperties", {{}, false});
  return object;
}

void collect(const RecordSchema& schema, std::vector<const RecordSchema*>& found) {
  if (std::ranges::find(found, &schema) != found.end()) return;
  found.push_back(&schema);
  for (const FieldInfo* field : fields_of(schema))
    if (const TypeInfo& type = innermost(*field->type); type.shape == Shape::table)
      collect(type.table(), found);
}

std::string type_words(const TypeInfo& type, Language language) {
  if (type.shape == Shape::choice) {
    std::string words;
    for (const Choice& choice : type.choices)
      words.append(words.empty() ? "" : ", ").append("`").append(choice.name).append("`");
    return words;
  }
  const bool swedish = language == Language::sv;
  if (type.shape == Shape::reference)
    return std::string(swedish ? "id i `" : "id in `") + std::string(type.table().folder) + "/`";
  if (type.shape == Shape::table) return "`" + std::string(type.table().name) + "`";
  if (type.shape == Shape::list)
    return std::string(swedish ? "lista av: " : "list of: ") + type_words(*type.element, language);
  return std::string(type.noun.in(language));
}

/// A Markdown table cell: no pipe may end it.
std::string cell(std::string_view words) {
  std::string text;
  for (const char c : words) {
    if (c == '|') text += '\\';
    text += c;
  }
  return text;
}

}  // namespace

std::vector<const RecordSchema*> tables_of(const RecordSchema& schema) {
  std::vector<const RecordSchema*> found;
  collect(schema, found);
  return found;
}

std::string to_json_schema(const RecordSchema& schema, const AskedFor& asked_for,
                           Language language) {
  Table root;
  add(root, "$schema", text("https://json-schema.org/draft/2020-12/schema"));
  add(root, "title", text(schema.name));
  for (Member& member : object_schema(schema, asked_for, language))
    root.push_back(std::move(member));
  Table definitions;
  for (const RecordSchema* table : tables_of(schema))
    if (table != &schema) add(definitions, table->name, {{}, object_schema(*table, {}, language)});
  if (!definitions.empty()) add(root, "$defs", {{}, std::move(definitions)});
  return to_json(root) + "\n";
}

std::string to_reference(const RecordSchema& schema, const AskedFor& asked_for, Language language) {
  const bool swedish = language == Language::sv;
  std::string page;
  for (const RecordSchema* table : tables_of(schema)) {
    page.append(table == &schema ? "## " : "### ").append(table->name).append("\n\n");
    page.append(table->doc.in(language)).append("\n\n");
    if (!table->folder.empty())
      page.append(swedish ? "Mapp: `content/" : "Folder: `content/")
          .append(table->folder)
          .append("/`\n\n");
    page.append(swedish ? "| fält | krävs | värde | betyder | exempel |\n"
                        : "| field | required | value | meaning | example |\n");
    page.append("|---|---|---|---|---|\n");
    for (const FieldInfo* field : fields_of(*table)) {
      page.append("| `").append(field->name).append("` | ");
      const bool required = is_required(*field, table == &schema ? asked_for : AskedFor());
      page.append(required ? (swedish ? "ja" : "yes") : "").append(" | ");
      page.append(cell(type_words(*field->type, language))).append(" | ");
      page.append(cell(field->doc.in(language))).append(" | `");
      page.append(cell(field->example)).append("` |\n");
    }
    page.append("\n");
  }
  return page;
}

std::string to_skeleton(const RecordSchema& schema, const SkeletonOptions& options) {
  const bool markdown = options.kind == FileKind::markdown;
  const Language language = options.language;
  std::string filled;
  std::string optional;
  for (const FieldInfo* field : fields_of(schema)) {
    if (field->name == options.left_out) continue;
    const std::optional<std::string> value = options.value ? options.value(*field) : std::nullopt;
    const bool fill = field->required || value;
    std::string& to = fill ? filled : optional;
    to.append("\n# ").append(field->doc.in(language)).append(" – ");
    to.append(type_words(*field->type, language)).append("\n");
    if (value && *value == "\"" + std::string(placeholder.in(language)) + "\"")
      to.append(language == Language::sv ? "# till exempel: " : "# for example: ")
          .append(field->example)
          .append("\n");
    to.append(fill ? "" : "# ").append(field->name).append(" = ");
    to.append(value ? *value : field->example).append("\n");
  }
  std::string page = markdown ? "+++\n# " : "# ";
  page.append(schema.doc.in(language)).append("\n").append(filled);
  page.append(language == Language::sv ? "\n# Frivilligt: ta bort # framför det som behövs.\n"
                                       : "\n# Optional: delete the # before what you need.\n");
  page.append(optional);
  if (markdown) page += "+++\n\n";
  return page;
}

}  // namespace tertial
