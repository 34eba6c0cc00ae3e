#pragma once
// The preview's bar: the day to look from, what is wrong, and the script that loads the page anew.
// It is put into pages when they are sent, so no built site ever holds it.
#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "preview/snapshot.h"

namespace tertial {

/// Where the preview's own files and actions are. No page of a site begins with a dot.
inline constexpr std::string_view preview_folder = "/.tertial/";
inline constexpr std::string_view preview_style = "/.tertial/preview.css";
inline constexpr std::string_view preview_script = "/.tertial/preview.js";
inline constexpr std::string_view preview_events =
    "/.tertial/events";  ///< the page's address follows
inline constexpr std::string_view preview_date = "/.tertial/as-of";

struct BarView;

/// Immutable; may be used by many threads.
class Bar {
 public:
  explicit Bar(Language language);
  ~Bar();
  Bar(const Bar&) = delete;
  Bar& operator=(const Bar&) = delete;

  /// The page with the bar before its end, and with leave for the bar's script where the page
  /// forbids scripts. `target`: the address that was asked for, as it came.
  std::string inject(std::string_view page, const Snapshot& snapshot,
                     std::string_view target) const;
  /// A page for addresses where the site has none to show.
  std::string empty_page(const Snapshot& snapshot, std::string_view target) const;

 private:
  struct Templates;
  BarView view(const Snapshot& snapshot, std::string_view target) const;

  Language language_;
  std::unique_ptr<const Templates> templates_;
};

}  // namespace tertial
