#pragma once
// Shows a site while it is being written: builds, serves, waits for changes, builds again. Whatever
// happens while a build runs is answered by one more. How a site is built is the caller's.
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "files/file_system.h"
#include "preview/snapshot.h"
#include "preview/watcher.h"

namespace tertial {

/// What one build gave.
struct PreviewBuild {
  std::shared_ptr<const SiteFiles> site;  ///< null: there are errors
  std::string prefix;
  Date as_of;
  DiagnosticsView findings;
  std::function<void()> tell;  ///< prints what was found, once the browsers have been told
};

struct PreviewSettings {
  std::vector<std::string> folders;  ///< whatever changes there may change the site
  std::uint16_t port = 0;            ///< the next free one is taken when it is not; 0: any
  Language language = Language::sv;
  Watching watching = Watching::events;
  std::optional<Date> as_of;  ///< to begin with; nothing: today, whatever day that becomes
};

/// Until SIGINT or SIGTERM. Errors in the content are shown, not returned; the error is that no
/// port could be had. `build` is called from this thread only.
IoResult<void> run_preview(const PreviewSettings& settings,
                           const std::function<PreviewBuild(std::optional<Date>)>& build,
                           std::ostream& out);

}  // namespace tertial
