// The invented municipality is complete: whatever the format can say, it says somewhere. A new
// record type, field or word of a choice must therefore come with an example that a test shows.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "records/accessibility_statement/accessibility_statement.h"
#include "records/common/common.h"
#include "records/load.h"
#include "records/registry.h"

using namespace tertial;

namespace {

using Names = std::set<std::string>;

/// A word stands for its list of words: a reason for silence need not occur in every field that
/// takes one.
std::string word_name(std::span<const Choice> choices, std::string_view word) {
  std::string name;
  for (const Choice& choice : choices)
    name.append(name.empty() ? "" : "|").append(choice.name);
  return name + ": " + std::string(word);
}

/// "pledge.stage" for a field that is written, "local|municipal: local" for a word of a choice.
void add_used(const TypeInfo& type, const std::string& name, const Value& value, Names& used);

void add_table(const RecordSchema& schema, const Table& table, Names& used) {
  const auto add_fields = [&](const RecordSchema& fields) {
    for (const FieldInfo& field : fields.fields)
      if (const Member* member = find(table, field.name))
        add_used(*field.type, std::string(fields.name) + "." + std::string(field.name),
                 member->value, used);
  };
  add_fields(schema);
  if (schema.common) add_fields(*schema.common());
}

void add_used(const TypeInfo& type, const std::string& name, const Value& value, Names& used) {
  if (const bool* yes = std::get_if<bool>(&value.data); yes && !*yes) return;
  used.insert(name);
  if (type.shape == Shape::choice)
    used.insert(word_name(type.choices, std::get<std::string>(value.data)));
  if (type.shape == Shape::list)
    for (const Value& element : std::get<Array>(value.data))
      add_used(*type.element, name, element, used);
  if (type.shape == Shape::table) add_table(type.table(), std::get<Table>(value.data), used);
}

/// Everything that the table, and the tables in it, can say.
void add_possible(const RecordSchema& schema, Names& possible, std::set<std::string_view>& seen) {
  if (!seen.insert(schema.name).second) return;
  for (const FieldInfo& field : schema.fields) {
    const std::string name = std::string(schema.name) + "." + std::string(field.name);
    possible.insert(name);
    const TypeInfo* type = field.type;
    while (type->element)
      type = type->element;
    for (const Choice& choice : type->choices)
      possible.insert(word_name(type->choices, choice.name));
    if (type->shape == Shape::table) add_possible(type->table(), possible, seen);
  }
  if (schema.common) add_possible(*schema.common(), possible, seen);
}

std::string text_of(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("the example municipality has every record type, field and word of a choice") {
  const std::filesystem::path content = "tests/sites/exempelkommun/content";
  Names used, types;
  DiagnosticList findings;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(content)) {
    const std::string path = entry.path().lexically_relative(content).generic_string();
    if (!entry.is_regular_file() || !record_type_of(path) || path.ends_with(".png")) continue;
    const auto loaded = load_record(path, text_of(entry.path()), 0, findings);
    REQUIRE_MESSAGE(loaded, path);
    const Record& record = loaded->record;
    types.insert(std::string(record.schema->name));
    add_table(*record.schema, encode_record(*record.schema, record.data.get()), used);
  }
  Names possible;
  std::set<std::string_view> seen;
  for (const RecordType& type : record_types()) {
    CHECK_MESSAGE(types.contains(std::string(type.schema().name)), type.schema().name);
    add_possible(type.schema(), possible, seen);
  }
  // That a report is awaited follows from its period and is never written.
  possible.erase(word_name(choices_of<AbsenceReason>, "upcoming"));
  // A site has one statement on its accessibility, and it is partial here.
  for (const char* degree : {"full", "none"})
    possible.erase(word_name(choices_of<Conformance>, degree));
  for (const std::string& name : possible)
    CHECK_MESSAGE(used.contains(name), "no example: " << name);
}
