#include "preview/snapshot.h"

#include "base/hash.h"

namespace tertial {

std::shared_ptr<const std::string> Snapshot::find(std::string_view path) const {
  if (!site) return nullptr;
  const auto found = site->find(path);
  if (found == site->end()) return nullptr;
  return {site, &found->second};
}

std::string Snapshot::file_of(std::string_view address) const {
  if (!address.starts_with(prefix) || !address.substr(prefix.size()).starts_with('/')) return {};
  std::string path(address.substr(prefix.size() + 1));
  if (path.empty() || path.ends_with('/')) path += "index.html";
  return find(path) ? path : std::string();
}

std::string Snapshot::version_of(std::string_view address) const {
  const std::shared_ptr<const std::string> bytes = find(file_of(address));
  const std::string all = to_hex(bytes ? hash64(*bytes) : 0) + to_hex(findings_hash) +
                          to_string(as_of) + (site ? "" : "-");
  return to_hex(hash64(all));
}

}  // namespace tertial
