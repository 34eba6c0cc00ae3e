#include "app/theme_sources.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "checks/picture_metadata.h"
#include "checks/privacy_gate.h"
#include "theme/messages.h"
#include "theme/names.h"

namespace tertial {
namespace {

constexpr std::string_view templates_folder = "templates/";
constexpr std::string_view strings_folder = "strings/";
constexpr std::string_view strings_ending = ".toml";
constexpr std::string_view static_folder = "static/";
/// What a theme holds as text; all else is copied byte for byte.
constexpr std::array<std::string_view, 7> text_endings = {".html", ".toml", ".css", ".js",
                                                          ".svg",  ".txt",  ".json"};

bool has_text_ending(std::string_view name) {
  return std::ranges::any_of(text_endings,
                             [&](std::string_view ending) { return name.ends_with(ending); });
}

const ThemeFile* named(const std::vector<ThemeFile>& files, std::string_view name) {
  const auto found = std::ranges::find(files, name, &ThemeFile::name);
  return found == files.end() ? nullptr : &*found;
}

}  // namespace

std::optional<ThemeFile> ThemeSources::read(FileId file, std::string_view name,
                                            DiagnosticList& out) const {
  const bool text = has_text_ending(files_[file].path());
  std::optional<std::string> bytes = text ? files_.read(file, out) : files_.read_bytes(file, out);
  if (!bytes) return std::nullopt;
  if (text) check_forbidden(*bytes, file, out);
  return ThemeFile{std::string(name), std::move(*bytes), file};
}

void ThemeSources::add(std::vector<ThemeFile>& found, FileRange range, std::string_view folder,
                       DiagnosticList& out) const {
  for (FileId file = range.first; file < range.last; ++file) {
    const std::string_view path = files_[file].path();
    if (!path.starts_with(folder)) continue;
    if (std::optional<ThemeFile> read_file = read(file, path.substr(folder.size()), out))
      found.push_back(std::move(*read_file));
  }
}

std::vector<ThemeFile> ThemeSources::templates(std::string_view theme_name,
                                               DiagnosticList& out) const {
  std::vector<ThemeFile> own;
  add(own, own_, templates_folder, out);
  std::vector<ThemeFile> theme;
  add(theme, theme_, templates_folder, out);
  std::vector<ThemeFile> all = own;
  for (const ThemeFile& file : theme) {
    all.push_back(file);
    if (named(own, file.name))
      all.push_back({std::string(theme_name) + "/" + file.name, file.text, file.file});
  }
  for (const ThemeFile& file : own) {
    if (named(theme, file.name)) continue;
    const std::string as_included = "\"" + file.name + "\"";
    const bool included = std::ranges::any_of(own, [&](const ThemeFile& other) {
      return &other != &file && other.text.find(as_included) != std::string::npos;
    });
    if (included) continue;
    std::vector<std::string_view> names;
    names.reserve(theme.size());
    for (const ThemeFile& other : theme)
      names.push_back(other.name);
    theme::suggest(out.report(theme_kind("theme.unknown-template-override"), whole_file(file.file),
                              {quoted(file.name)}),
                   file.name, names, out.suggestions());
  }
  return all;
}

std::vector<ThemeFile> ThemeSources::strings(std::string_view language, DiagnosticList& out) const {
  std::vector<ThemeFile> all;
  const std::string path =
      std::string(strings_folder) + std::string(language).append(strings_ending);
  add(all, own_, path, out);
  add(all, theme_, path, out);
  return all;
}

std::vector<std::string> ThemeSources::languages() const {
  std::vector<std::string> found;
  for (FileId file = theme_.first; file < theme_.last; ++file) {
    std::string_view path = files_[file].path();
    if (!path.starts_with(strings_folder) || !path.ends_with(strings_ending)) continue;
    path.remove_prefix(strings_folder.size());
    path.remove_suffix(strings_ending.size());
    found.emplace_back(path);
  }
  return found;
}

std::vector<ThemeFile> ThemeSources::static_files(DiagnosticList& out) const {
  std::vector<ThemeFile> all;
  add(all, own_, static_folder, out);
  add(all, theme_, static_folder, out);
  // They are published as they are; a logo is not.
  for (const ThemeFile& file : all)
    check_picture(file.text, file.file, files_.path(file.file), out);
  return all;
}

std::optional<ThemeFile> ThemeSources::own_file(std::string_view path, DiagnosticList& out) const {
  for (FileId file = own_.first; file < own_.last; ++file)
    if (files_[file].path() == path) return read(file, path, out);
  return std::nullopt;
}

std::vector<std::string_view> ThemeSources::own_paths() const {
  std::vector<std::string_view> paths;
  paths.reserve(own_.last - own_.first);
  for (FileId file = own_.first; file < own_.last; ++file)
    paths.push_back(files_[file].path());
  return paths;
}

void ThemeSources::report_unused(std::string_view logo, std::span<const std::string_view> languages,
                                 DiagnosticList& out) const {
  const auto of_pages = [&](std::string_view path) {
    const std::string_view name = path.substr(strings_folder.size());
    return name.ends_with(strings_ending) &&
           std::ranges::find(languages, name.substr(0, name.size() - strings_ending.size())) !=
               languages.end();
  };
  const auto in_theme = [&](std::string_view path) {
    for (FileId file = theme_.first; file < theme_.last; ++file)
      if (files_[file].path() == path) return true;
    return false;
  };
  for (FileId file = own_.first; file < own_.last; ++file) {
    const std::string_view path = files_[file].path();
    if (files_[file].refused || path == logo || path.starts_with(templates_folder) ||
        path.starts_with(static_folder))
      continue;
    if (path.starts_with(strings_folder) && (in_theme(path) || of_pages(path))) continue;
    out.report(theme_kind("theme.unused-file"), whole_file(file));
  }
}

}  // namespace tertial
