#pragma once
// What an editor program needs to complete and check records while they are typed: a JSON Schema of
// every type, and the settings by which Tombi and Taplo (Even Better TOML) find them.
#include <string>
#include <string_view>
#include <vector>

#include "records/registry.h"
#include "schema/export.h"

namespace tertial {

/// What rules ask for in every record of the type.
AskedFor asked_for(const RecordType& type);

/// Beside content/.
inline constexpr std::string_view schema_folder = "schemas";

struct EditorFile {
  std::string path;  ///< below the site's folder: "schemas/pledge.schema.json"
  std::string text;
};

/// One file per record type, and that of site.toml.
std::vector<EditorFile> schema_files(Language language);
/// tombi.toml and .taplo.toml: which schema is for which files.
std::vector<EditorFile> editor_settings();

/// The first line of a record, by which both find its schema. `path`: below content/.
std::string schema_line(std::string_view type, std::string_view path);
std::string schema_path(std::string_view type);

}  // namespace tertial
