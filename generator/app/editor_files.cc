#include "app/editor_files.h"

#include <algorithm>

namespace tertial {
namespace {

constexpr std::string_view site_type = "site";

/// The files that hold records of a type; empty where another type's would match too.
std::string pattern_of(const RecordSchema& schema) {
  const std::string folder = "content/" + std::string(schema.folder) + "/**/";
  if (!schema.stem.empty()) return folder + std::string(schema.stem) + ".toml";
  const bool shared = std::ranges::any_of(record_types(), [&](const RecordType& other) {
    return other.schema().folder == schema.folder && !other.schema().stem.empty();
  });
  return shared ? std::string() : folder + "*.toml";
}

}  // namespace

AskedFor asked_for(const RecordType& type) {
  return type.title == TitleDuty::required ? AskedFor{"title"} : AskedFor{};
}

std::string schema_path(std::string_view type) {
  return std::string(schema_folder) + "/" + std::string(type) + ".schema.json";
}

std::string schema_line(std::string_view type, std::string_view path) {
  std::string line = "#:schema ../";
  for (std::ptrdiff_t folders = std::ranges::count(path, '/'); folders > 0; --folders)
    line += "../";
  return line + schema_path(type) + "\n";
}

std::vector<EditorFile> schema_files(Language language) {
  std::vector<EditorFile> files;
  files.reserve(record_types().size() + 1);
  for (const RecordType& type : record_types())
    files.push_back({schema_path(type.schema().name),
                     to_json_schema(type.schema(), asked_for(type), language)});
  files.push_back(
      {schema_path(site_type), to_json_schema(schema_of(Tag<Settings>{}), {}, language)});
  return files;
}

std::vector<EditorFile> editor_settings() {
  std::string tombi = "# Tombi: https://tombi-toml.github.io/tombi\n";
  std::string taplo = "# Taplo, Even Better TOML: https://taplo.tamasfe.dev\n";
  const auto add = [&](std::string_view type, const std::string& pattern) {
    if (pattern.empty()) return;
    const std::string path = schema_path(type);
    tombi.append("\n[[schemas]]\npath = \"").append(path);
    tombi.append("\"\ninclude = [\"").append(pattern).append("\"]\n");
    taplo.append("\n[[rule]]\ninclude = [\"").append(pattern);
    taplo.append("\"]\n[rule.schema]\npath = \"").append(path).append("\"\n");
  };
  for (const RecordType& type : record_types())
    add(type.schema().name, pattern_of(type.schema()));
  add(site_type, "content/site.toml");
  return {{"tombi.toml", std::move(tombi)}, {".taplo.toml", std::move(taplo)}};
}

}  // namespace tertial
