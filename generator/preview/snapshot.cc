#include "preview/snapshot.h"

#include "base/hash.h"

namespace tertial {

SiteFiles::SiteFiles(const std::vector<std::string>& paths,
                     std::function<std::string(std::size_t)> make)
    : make_(std::move(make)) {
  for (std::size_t place = 0; place < paths.size(); ++place)
    files_.try_emplace(paths[place], File{place, nullptr});
}

std::shared_ptr<const std::string> SiteFiles::find(std::string_view path) const {
  const std::scoped_lock lock(mutex_);
  const auto found = files_.find(path);
  if (found == files_.end()) return nullptr;
  File& file = found->second;
  if (!file.bytes) file.bytes = std::make_shared<const std::string>(make_(file.place));
  return file.bytes;
}

std::shared_ptr<const std::string> Snapshot::find(std::string_view path) const {
  return site ? site->find(path) : nullptr;
}

std::string Snapshot::file_of(std::string_view address) const {
  if (!address.starts_with(prefix) || !address.substr(prefix.size()).starts_with('/')) return {};
  std::string path(address.substr(prefix.size() + 1));
  if (path.empty() || path.ends_with('/')) path += "index.html";
  return site && site->has(path) ? path : std::string();
}

std::string Snapshot::version_of(std::string_view address) const {
  const std::shared_ptr<const std::string> bytes = find(file_of(address));
  const std::string all = to_hex(bytes ? hash64(*bytes) : 0) + to_hex(findings_hash) +
                          to_string(as_of) + (site ? "" : "-");
  return to_hex(hash64(all));
}

}  // namespace tertial
