#include <ostream>

#include "app/editor_files.h"
#include "app/record_commands.h"
#include "app/type_names.h"
#include "files/real_file_system.h"
#include "schema/export.h"

namespace tertial {
namespace {

int write_schemas(const Options& options, const Streams& streams) {
  const std::string site = (options.content / "..").lexically_normal().string();
  const IoResult<std::unique_ptr<FileSystem>> folder =
      open_folder(site.empty() ? "." : site, Symlinks::never);
  IoResult<void> written = folder ? IoResult<void>() : tl::unexpected(folder.error());
  for (const EditorFile& file : schema_files(options.language))
    if (written) written = (*folder)->write(file.path, file.text);
  if (written) {
    streams.out << (std::filesystem::path(site) / schema_folder).string() << '\n';
    return exit_ok;
  }
  streams.err << "tertial: " << schema_folder << ": "
              << reason_of(written.error()).in(options.language) << '\n';
  return exit_io;
}

}  // namespace

int run_schema(const Options& options, const Streams& streams) {
  const auto write = [&](const RecordSchema& schema, const AskedFor& asked) {
    streams.out << (options.reference ? to_reference(schema, asked, options.language)
                                      : to_json_schema(schema, asked, options.language));
  };
  if (options.write_files) return write_schemas(options, streams);
  if (!options.type.empty() && options.type != "site") {
    const RecordType* type = type_named(options.type, options, streams);
    if (!type) return exit_usage;
    write(type->schema(), asked_for(*type));
    return exit_ok;
  }
  if (options.type.empty())
    for (const RecordType& type : record_types())
      write(type.schema(), asked_for(type));
  write(schema_of(Tag<Settings>{}), {});
  return exit_ok;
}

}  // namespace tertial
