#pragma once
// Brings the files of a site into an output tree: each as it is and packed as the settings say,
// with its sums in the site's manifest where there is one.
#include <span>
#include <string>
#include <string_view>

#include "cache/kept_pages.h"
#include "files/output_tree.h"
#include "formats/packed.h"
#include "publish/site_manifest.h"

namespace tertial {

class SiteWriter {
 public:
  /// All must outlive the writer. `list`: null when the site has none. `packed_alike`: what the
  /// folder holds packed was packed by this very program.
  SiteWriter(OutputTree& tree, const FileSystem& folder, SiteManifest* list, bool packed_alike)
      : tree_(tree), folder_(folder), list_(list), packed_alike_(packed_alike) {}

  /// Both are called by many threads. `codings`: of the packed files beside it.
  void write(std::string_view path, std::string_view bytes, std::span<const Coding> codings,
             DiagnosticList& out);
  /// Leaves the page and what is packed of it as they stand; false when one has to be written.
  bool keep(const std::string& path, const cache::KeptPage& page, std::span<const Coding> codings);

 private:
  bool keep_packed(std::string_view path);

  OutputTree& tree_;
  const FileSystem& folder_;
  SiteManifest* list_;
  bool packed_alike_;
};

}  // namespace tertial
