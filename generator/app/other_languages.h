#pragma once
// What pages in another language than the site's are made with: the theme's templates with that
// language's words, and a site over the same model that speaks it.
#include <memory>
#include <string_view>
#include <vector>

#include "app/theme_sources.h"
#include "pages/page_type.h"
#include "pages/versions.h"

namespace tertial {

struct OtherLanguage {
  std::string_view code;  ///< of known_languages()
  Span at;                ///< where the first page says that it is in it
  std::unique_ptr<Theme> theme;
  std::unique_ptr<Wording> wording;
  std::unique_ptr<Site> site;
};

class OtherLanguages {
 public:
  /// Those that pages are in. A site in one language has none, and does nothing more.
  void find(const Model& model, const Settings& settings);
  std::vector<std::string_view> codes() const;
  /// `own`: the theme in the site's language, which is asked for what a language does not say.
  void add_themes(const Theme& own, const ThemeSources& sources, const Settings& settings,
                  DiagnosticList& out);
  /// `own`: the site in its own language, with its versions.
  void add_sites(const Site& own);
  /// What links to each kind of version say, in its own language.
  void name_kinds(Versions& versions, const Site& own) const;
  /// Tells each of the pages that are planned.
  void set_planned(const std::vector<const PlannedPage*>& planned);
  /// Warns of words on their pages that are in the site's language. Templates have to be compiled.
  void report_untranslated(DiagnosticList& out) const;

  /// The one that a page is in; null for the site's own.
  const OtherLanguage* of(const PlannedPage& page, const Settings& settings) const;

 private:
  const OtherLanguage* of(std::string_view code) const;

  std::vector<OtherLanguage> all_;
};

}  // namespace tertial
