#include "schema/schema.h"

namespace tertial {

void visit_record(const RecordSchema& schema, void* record, const Visitor& visitor) {
  if (schema.common_part) visit_record(*schema.common(), schema.common_part(record), visitor);
  for (const FieldInfo& field : schema.fields)
    if (field.visit) field.visit(record, visitor);
}

Table encode_record(const RecordSchema& schema, const void* record) {
  Table table;
  if (schema.common_part)
    table = encode_record(*schema.common(), schema.common_part(const_cast<void*>(record)));
  for (const FieldInfo& field : schema.fields) {
    Value value;
    if (field.encode(record, value))
      table.push_back({std::string(field.name), {}, std::move(value)});
  }
  return table;
}

}  // namespace tertial
