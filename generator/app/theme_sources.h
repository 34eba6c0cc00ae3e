#pragma once
// The files of a run's theme, with the site's own laid over them: `theme/` beside `content/`. Says
// which of the site's would never be shown.
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "files/source_set.h"
#include "theme/theme_file.h"

namespace tertial {

class ThemeSources {
 public:
  /// Reads nothing yet. `own` is empty when the site has no folder of its own.
  ThemeSources(const SourceSet& files, FileRange own, FileRange theme)
      : files_(files), own_(own), theme_(theme) {}

  /// The templates, the site's first. Those that it replaces can still be extended or included, by
  /// the theme's name before their own: "kommun/start.html".
  std::vector<ThemeFile> templates(std::string_view theme_name, DiagnosticList& out) const;
  /// The texts of one language, the site's first.
  std::vector<ThemeFile> strings(std::string_view language, DiagnosticList& out) const;
  /// The languages that the theme has texts in.
  std::vector<std::string> languages() const;
  /// All static files, the site's first.
  std::vector<ThemeFile> static_files(DiagnosticList& out) const;
  /// A file of the site's own folder, by its path below it.
  std::optional<ThemeFile> own_file(std::string_view path, DiagnosticList& out) const;
  /// The paths of all of them.
  std::vector<std::string_view> own_paths() const;
  /// Warns of the site's files that nothing reads. `logo`: the one that the settings name;
  /// `languages`: those of pages, whether the theme has texts in them or not.
  void report_unused(std::string_view logo, std::span<const std::string_view> languages,
                     DiagnosticList& out) const;

 private:
  void add(std::vector<ThemeFile>& found, FileRange range, std::string_view folder,
           DiagnosticList& out) const;
  std::optional<ThemeFile> read(FileId file, std::string_view name, DiagnosticList& out) const;

  const SourceSet& files_;
  FileRange own_, theme_;
};

}  // namespace tertial
