#include "app/site_theme.h"

#include <algorithm>
#include <span>

#include "app/messages.h"
#include "app/site_look.h"
#include "base/fingerprint.h"
#include "base/text.h"
#include "derive/wording.h"
#include "pages/page_type.h"
#include "theme/brand.h"
#include "theme/logo.h"
#include "theme/shared_causes.h"

namespace tertial {
namespace {

void add_files(const SourceSet& files, FileRange range, Fingerprint& mark) {
  mark.add(range.first);  // what is compiled knows its places by the files' numbers
  mark.add(range.last);
  for (FileId file = range.first; file < range.last; ++file) {
    const SourceFile& source = files[file];
    mark.add(source.shown);
    const IoResult<std::string> bytes = source.folder->read(source.path());
    mark.add(bytes ? std::string_view(*bytes) : std::string_view());
    mark.add(bytes ? 1U : 0U);
  }
}

/// A file that cannot be read leaves out what others name, which would be told besides.
bool has_unreadable(const DiagnosticList& out, std::size_t from) {
  return std::ranges::any_of(std::span(out.items()).subspan(from), [](const Diagnostic& found) {
    const std::string_view code = found.kind->code;
    return found.kind->severity == Severity::error &&
           (code.starts_with("files.") || code.starts_with("toml."));
  });
}

SiteLook look_of(const Settings& settings, const Theme& theme, const std::optional<Logo>& logo) {
  SiteLook look;
  if (const Asset* card = theme.assets().find(card_file))
    look.card = {
        {url_origin(settings) + card->address},
        theme.strings().format("card.text", {settings.title, theme.strings()("card.question")})};
  if (logo && settings.logo)
    look.logo = {{theme.assets().find(logo->file.name)->address},
                 settings.logo->text,
                 logo->width,
                 logo->height,
                 settings.logo->ground == LogoGround::white};
  return look;
}

}  // namespace

std::uint64_t site_theme_mark(const SourceSet& files, FileId site, FileRange own, FileRange theme) {
  Fingerprint mark;
  if (site != no_file) add_files(files, {site, site + 1}, mark);
  add_files(files, own, mark);
  add_files(files, theme, mark);
  return mark.value();
}

std::shared_ptr<SiteTheme> make_site_theme(const Settings& settings, const ThemeSources& sources,
                                           DiagnosticList& out) {
  const std::size_t before = out.items().size();
  const std::vector<ThemeFile> texts = sources.strings(*settings.language, out);
  if (texts.empty() && !has_unreadable(out, before)) {
    out.report(app_kind("theme.unknown-language"), settings.language.at,
               {quoted(*settings.language)})
        .with_help(
            {"temat har: {0}", "the theme has: {0}"},
            {first_few(sources.languages(), [](const std::string& name) { return quoted(name); })});
    return nullptr;
  }
  std::vector<ThemeFile> static_files = sources.static_files(out);
  const std::vector<ThemeFile> templates = sources.templates(*settings.theme, out);
  Strings strings = Strings::load(texts, overrides_of(settings), out);
  if (has_unreadable(out, before)) return nullptr;
  apply_brand(brand_of(settings), static_files, out);
  const std::optional<Logo> logo = logo_of(settings, sources, out);
  if (logo) static_files.insert(static_files.begin(), logo->file);
  const std::string prefix = url_prefix(settings);
  add_card(settings, strings, static_files);
  auto made = std::make_shared<SiteTheme>(SiteTheme{
      0,
      Theme(templates, std::move(strings), Assets::load(static_files, prefix, out), prefix),
      {}});
  Theme& theme = made->theme;
  theme.strings().require(Wording::required_keys(), out);
  DiagnosticList found;
  for (const PageType* type : page_types())
    if (!type->template_name.empty()) theme.compile(type->template_name, type->view(), found);
  out.append(theme::join_shared_causes(found));
  made->look = look_of(settings, theme, logo);
  return made;
}

}  // namespace tertial
