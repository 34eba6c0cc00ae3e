#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "checks/personal_data.h"
#include "records/pledge/pledge.h"
#include "records/registry.h"
#include "records/site/settings.h"
#include "schema/export.h"

using namespace tertial;

namespace {

/// Every table that an editor can write: records, their nested tables, and site.toml.
std::vector<const RecordSchema*> all_tables() {
  std::vector<const RecordSchema*> all;
  const auto add = [&](const RecordSchema& schema) {
    for (const RecordSchema* table : tables_of(schema))
      if (std::ranges::find(all, table) == all.end()) all.push_back(table);
  };
  for (const RecordType& type : record_types())
    add(type.schema());
  add(schema_of(Tag<Settings>{}));
  return all;
}

/// Decodes one member the way a file would: "field = example".
DiagnosticList decode_example(const RecordSchema& schema, const FieldInfo& field, void* record) {
  DiagnosticList out;
  const std::string text = std::string(field.name) + " = " + std::string(field.example) + "\n";
  const std::optional<Table> table = read_toml(text, 0, 1, out);
  REQUIRE_MESSAGE(table, schema.name << "." << field.name << ": " << text);
  field.decode(record, table->front().value, field, out);
  return out;
}

}  // namespace

TEST_CASE("every example in the field tables of records decodes without a finding") {
  for (const RecordType& type : record_types()) {
    const RecordSchema& schema = type.schema();
    Record record;
    record.data = {schema.make(), schema.destroy};
    for (const FieldInfo& field : schema.fields) {
      const DiagnosticList out = decode_example(schema, field, record.data.get());
      CHECK_MESSAGE(out.empty(), schema.name << "." << field.name);
    }
    for (const FieldInfo& field : schema.common()->fields) {
      const DiagnosticList out =
          decode_example(schema, field, schema.common_part(record.data.get()));
      CHECK_MESSAGE(out.empty(), schema.name << "." << field.name);
    }
  }
  Settings settings;
  for (const FieldInfo& field : schema_of(Tag<Settings>{}).fields)
    CHECK_MESSAGE(decode_example(schema_of(Tag<Settings>{}), field, &settings).empty(), field.name);
}

// Help that tells what to type would show dots.
TEST_CASE("no example is of what findings never show") {
  for (const RecordSchema* table : all_tables())
    for (const FieldInfo& field : table->fields)
      CHECK_MESSAGE(without_personal_data(field.example) == field.example,
                    table->name << "." << field.name);
}

TEST_CASE("every field and table is documented in both languages and named once") {
  for (const RecordSchema* table : all_tables()) {
    INFO(table->name);
    CHECK_FALSE(table->doc.sv.empty());
    CHECK_FALSE(table->doc.en.empty());
    std::set<std::string_view> names;
    for (const FieldInfo& field : table->fields) {
      INFO(field.name);
      CHECK_FALSE(field.doc.sv.empty());
      CHECK_FALSE(field.doc.en.empty());
      CHECK_FALSE(field.example.empty());
      CHECK(names.insert(field.name).second);
      if (table->common)
        for (const FieldInfo& common : table->common()->fields)
          CHECK(common.name != field.name);
    }
  }
}

TEST_CASE("a shorthand names a field of its table") {
  for (const RecordSchema* table : all_tables()) {
    if (table->shorthand.empty()) continue;
    CHECK_MESSAGE(
        std::ranges::find(table->fields, table->shorthand, &FieldInfo::name) != table->fields.end(),
        table->name);
  }
}

TEST_CASE("what is decoded and encoded again is the same table") {
  const std::string text =
      "title = \"Trygghet\"\nsources = [ { source = \"s1\", place = \"§ 2\" } ]\n"
      "kind = \"local\"\nstage = \"signed\"\nvalid = \"2024-08/2025-12\"\n";
  DiagnosticList out;
  const RecordSchema& schema = schema_of(Tag<Pledge>{});
  const auto round = [&](const Table& table) {
    Pledge pledge;
    decode_record(schema, &pledge, table, {}, out);
    return encode_record(schema, &pledge);
  };
  const Table once = round(*read_toml(text, 0, 1, out));
  const Table twice = round(once);
  CHECK(out.empty());
  REQUIRE(once.size() == twice.size());
  const Member* valid = find(twice, "valid");
  REQUIRE(valid);
  CHECK(std::get<std::string>(valid->value.data) == "2024-08/2025-12");
  CHECK(find(twice, "points") == nullptr);
}
