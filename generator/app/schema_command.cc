#include <ostream>

#include "app/record_commands.h"
#include "app/type_names.h"
#include "schema/export.h"

namespace tertial {

int run_schema(const Options& options, const Streams& streams) {
  const auto write = [&](const RecordSchema& schema) {
    streams.out << (options.reference ? to_reference(schema, options.language)
                                      : to_json_schema(schema, options.language));
  };
  if (!options.type.empty() && options.type != "site") {
    const RecordType* type = type_named(options.type, options, streams);
    if (!type) return exit_usage;
    write(type->schema());
    return exit_ok;
  }
  if (options.type.empty())
    for (const RecordType& type : record_types())
      write(type.schema());
  write(schema_of(Tag<Settings>{}));
  return exit_ok;
}

}  // namespace tertial
