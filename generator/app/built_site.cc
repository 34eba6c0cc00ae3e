#include "app/built_site.h"

namespace tertial {

BuiltSite::BuiltSite(Pipeline& pipeline, const std::string& commit)
    : pipeline_(pipeline), manifest_(pipeline.manifest(commit)) {
  const std::vector<std::string> paths = pipeline.output_paths();
  for (std::size_t file = 0; file < pipeline.outputs(); ++file)
    outputs_.emplace(paths[file], file);
  pipeline.make_files([&](std::string_view path, std::string_view bytes, DiagnosticList&) {
    measure(manifest_, path, bytes);
    if (outputs_.contains(path)) return;
    const std::scoped_lock lock(mutex_);
    index_.emplace(path, bytes);
  });
}

std::string BuiltSite::bytes(std::string_view path) const {
  const auto output = outputs_.find(path);
  return output == outputs_.end() ? index_.find(path)->second : pipeline_.output(output->second);
}

}  // namespace tertial
