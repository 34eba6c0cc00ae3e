#pragma once
// Compares a site as it is served with what its records give: every file, by the sum of the bytes
// that a resident's browser gets. Prints nothing.
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "publish/base_address.h"
#include "publish/fetcher.h"
#include "publish/first_difference.h"
#include "publish/site_manifest.h"

namespace tertial {

/// What ought to be served.
struct ExpectedSite {
  SiteManifest manifest;
  bool publishes_manifest = true;
  /// The bytes of a file of the manifest, made anew: few differ.
  std::function<std::string(std::string_view path)> bytes;
  /// Pages that have moved, by path, and where below the site each leads: a server may answer with
  /// a redirect instead of the page that says so.
  std::map<std::string, std::string, std::less<>> moved;
  std::string published_at;  ///< base_url, with a slash at the end: where such a redirect may lead
};

/// The live site's manifest: its text, and the answer it came with.
struct LiveManifest {
  FetchAnswer answer;
  std::optional<SiteManifest> manifest;
};

struct FileFinding {
  enum class Kind : std::uint8_t { differs, missing, extra, unanswered };
  Kind kind;
  std::string path;
  long status = 0;
  std::uint64_t size = 0, expected_size = 0;
  std::optional<FirstDifference> difference = {};
  std::string leads_to = {};  ///< of a redirect that should not be there, or leads elsewhere
  Text reason = {};           ///< why there is no answer
};

struct Verification {
  std::size_t files = 0;              ///< that were expected
  std::size_t identical = 0;          ///< of them
  std::size_t not_asked = 0;          ///< since too many in a row were not answered
  std::vector<FileFinding> findings;  ///< by path
};

/// unanswered: nothing differs, but not every file could be had.
enum class Outcome : std::uint8_t { identical, differs, unanswered };
Outcome outcome_of(const Verification& result);

LiveManifest fetch_manifest(Fetcher& fetcher, const BaseAddress& site);

/// Asks for every file. `live`: the site's own list, in which files may stand that nothing gives.
Verification verify(const ExpectedSite& expected, const LiveManifest& live, const BaseAddress& site,
                    Fetcher& fetcher);

/// What the answer says of one file; nothing when it is as it should be. Pure.
std::optional<FileFinding> compare(const ExpectedSite& expected, const SiteFile& file,
                                   const FetchAnswer& answer, const BaseAddress& site);

}  // namespace tertial
