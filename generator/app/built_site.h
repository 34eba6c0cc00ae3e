#pragma once
// The site as its records give it: each file is made, its sum kept and its bytes let go, but for
// those of the search index, which are made of all pages. What is asked for again is made again.
#include <map>
#include <mutex>
#include <string>

#include "app/pipeline.h"

namespace tertial {

class BuiltSite {
 public:
  /// `pipeline`: planned without errors; must outlive this. What goes wrong is in its findings.
  BuiltSite(Pipeline& pipeline, const std::string& commit);
  BuiltSite(const BuiltSite&) = delete;
  BuiltSite& operator=(const BuiltSite&) = delete;

  const SiteManifest& manifest() const { return manifest_; }
  /// Of a file of the manifest.
  std::string bytes(std::string_view path) const;

 private:
  Pipeline& pipeline_;
  SiteManifest manifest_;
  std::map<std::string, std::size_t, std::less<>> outputs_;
  std::map<std::string, std::string, std::less<>> index_;
  std::mutex mutex_;
};

}  // namespace tertial
