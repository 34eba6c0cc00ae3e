#pragma once
// What the field tables say, for editors and their tools: JSON Schema, a reference page, and the
// commented skeleton of a new record. Emitted from the tables; nothing is ever validated by these.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "schema/schema.h"

namespace tertial {

/// Names of fields of the record itself that rules ask for, besides those that its table does.
using AskedFor = std::vector<std::string_view>;

/// JSON Schema (draft 2020-12) of one record type, nested tables as $defs.
std::string to_json_schema(const RecordSchema& schema, const AskedFor& asked_for,
                           Language language);

/// Markdown reference of one record type: a table of fields, then its nested tables.
std::string to_reference(const RecordSchema& schema, const AskedFor& asked_for, Language language);

enum class FileKind : std::uint8_t { toml, markdown };
struct SkeletonOptions {
  FileKind kind = FileKind::toml;  ///< markdown: +++ fences, and room for a body
  Language language = Language::sv;
  /// TOML literal for a field that is to be filled in, or nothing: then it is required fields with
  /// their examples, and optional ones commented out.
  std::function<std::optional<std::string>(const FieldInfo&)> value = {};
  std::string_view left_out = {};  ///< name of a field that the caller writes itself
};
/// A new record of the right form, each field with what it means, and one to be filled in with an
/// example in a comment.
std::string to_skeleton(const RecordSchema& schema, const SkeletonOptions& options);

/// The schema itself and every table nested in it, each once, in the order of the fields.
std::vector<const RecordSchema*> tables_of(const RecordSchema& schema);

}  // namespace tertial
