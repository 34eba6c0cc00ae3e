#include "app/built_site.h"

namespace tertial {

BuiltSite::BuiltSite(Pipeline& pipeline, const std::string& commit)
    : pipeline_(pipeline), manifest_(pipeline.manifest(commit)) {
  const std::vector<std::string> paths = pipeline.output_paths();
  for (std::size_t file = 0; file < pipeline.outputs(); ++file)
    outputs_.emplace(paths[file], file);
  pipeline.make_files([&](std::string_view path, std::string_view bytes, DiagnosticList&) {
    measure(manifest_, path, bytes);
    for (const Coding coding : pipeline.codings_of(path))
      measure(manifest_, packed_path(path, coding), pack(bytes, coding));
    if (outputs_.contains(path)) return;
    const std::scoped_lock lock(mutex_);
    index_.emplace(path, bytes);
  });
}

std::string BuiltSite::bytes(std::string_view path) const {
  const std::string_view file = without_coding(path);
  const auto output = outputs_.find(file);
  std::string bytes =
      output == outputs_.end() ? index_.find(file)->second : pipeline_.output(output->second);
  for (const Coding coding : pipeline_.codings_of(file))
    if (packed_path(file, coding) == path) return pack(bytes, coding);
  return bytes;
}

}  // namespace tertial
