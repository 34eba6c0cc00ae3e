#include "formats/csvw.h"

#include "value/json.h"

namespace tertial {
namespace {

Value text(std::string_view value) {
  return {{}, std::string(value)};
}

void add(Table& table, std::string_view key, Value value) {
  table.push_back({std::string(key), {}, std::move(value)});
}

Table dialect() {
  Table dialect;
  add(dialect, "encoding", text("utf-8"));
  add(dialect, "lineTerminators", {{}, Array{text("\r\n")}});
  add(dialect, "header", {{}, true});
  return dialect;
}

Table table_schema(const CsvTable& table) {
  Array described;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const CsvColumn& column = table.columns[i];
    Table entry;
    add(entry, "name", text(column.name));
    add(entry, "titles", text(column.name));
    add(entry, "dc:description", text(table.meanings[i]));
    add(entry, "datatype", text(column.datatype));
    if (column.list) add(entry, "separator", text(" "));
    if (column.required) add(entry, "required", {{}, true});
    described.push_back({{}, std::move(entry)});
  }
  Array key;
  for (const std::string& name : table.primary_key)
    key.push_back(text(name));
  Table schema;
  add(schema, "columns", {{}, std::move(described)});
  add(schema, "primaryKey", {{}, std::move(key)});
  return schema;
}

}  // namespace

std::vector<std::string> names_of(std::span<const CsvColumn> columns) {
  std::vector<std::string> names;
  names.reserve(columns.size());
  for (const CsvColumn& column : columns)
    names.emplace_back(column.name);
  return names;
}

std::string csvw_metadata(const CsvTable& table) {
  Table context;
  add(context, "@language", text(table.language));
  Table document;
  add(document, "@context",
      {{}, Array{text("http://www.w3.org/ns/csvw"), {{}, std::move(context)}}});
  add(document, "url", text(table.file));
  add(document, "dc:title", text(table.title));
  add(document, "dc:description", text(table.description));
  if (table.modified) add(document, "dc:modified", text(to_string(*table.modified)));
  add(document, "lang", text(table.language));
  add(document, "dialect", {{}, dialect()});
  add(document, "tableSchema", {{}, table_schema(table)});
  return to_json(document) + "\n";
}

}  // namespace tertial
