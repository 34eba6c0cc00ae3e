#pragma once
// A theme as one site wears it: its templates compiled with the site's own files and texts, its
// static files in the site's colour, and the logo and the card that pages name. It depends on
// little of what editors write, so the preview keeps it from save to save.
#include <cstdint>
#include <memory>

#include "app/theme_sources.h"
#include "pages/site.h"
#include "theme/template.h"

namespace tertial {

struct SiteTheme {
  std::uint64_t mark = 0;  ///< of all that it is made of
  Theme theme;
  SiteLook look;
};

/// Which theme these files make, without making it: as they are numbered and as they stand. `site`:
/// the settings.
std::uint64_t site_theme_mark(const SourceSet& files, FileId site, FileRange own, FileRange theme);

/// Null where the theme has no texts in the site's language, after reporting it.
std::shared_ptr<SiteTheme> make_site_theme(const Settings& settings, const ThemeSources& sources,
                                           DiagnosticList& out);

}  // namespace tertial
