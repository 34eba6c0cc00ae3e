#include "app/site_look.h"

#include <algorithm>

#include "base/text.h"
#include "pages/card/card.h"
#include "theme/messages.h"
#include "theme/names.h"
#include "theme/palette.h"

namespace tertial {

Brand brand_of(const Settings& settings) {
  Brand brand;
  if (settings.brand) brand.colour = {settings.brand->value, settings.brand->at};
  if (settings.brand_dark) brand.dark = {settings.brand_dark->value, settings.brand_dark->at};
  return brand;
}

std::vector<StringOverride> overrides_of(const Settings& settings) {
  std::vector<StringOverride> overrides;
  overrides.reserve(settings.strings.size());
  for (const SiteText& own : settings.strings)
    overrides.push_back({*own.key, *own.text, own.key.at, own.text.at});
  return overrides;
}

void add_card(const Settings& settings, const Strings& strings, std::vector<ThemeFile>& files) {
  const std::string* question = strings.find("card.question");
  if (!question || std::ranges::find(files, card_file, &ThemeFile::name) != files.end()) return;
  const auto sheet = std::ranges::find(files, main_sheet, &ThemeFile::name);
  const Palette palette = sheet == files.end() ? Palette{} : palette_of(sheet->text);
  const Colour* ground = palette.find(Scheme::light, "brand");
  const Colour* ink = palette.find(Scheme::light, "on-brand");
  if (ground && ink)
    files.push_back(
        {std::string(card_file), draw_card(settings.title, *question, *ground, *ink), no_file});
}

std::optional<Logo> logo_of(const Settings& settings, const ThemeSources& sources,
                            DiagnosticList& out) {
  if (!settings.logo) return std::nullopt;
  const Located<std::string>& file = settings.logo->file;
  if (const std::optional<ThemeFile> found = sources.own_file(*file, out))
    return make_logo(*found, file.at, out);
  theme::suggest(out.report(theme_kind("logo.missing"), file.at, {quoted(*file)}), *file,
                 sources.own_paths(), out.suggestions());
  return std::nullopt;
}

}  // namespace tertial
