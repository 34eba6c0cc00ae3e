#pragma once
// What a site's settings make of its theme: its own colour, texts and logo, and the social card.
#include <optional>
#include <string_view>
#include <vector>

#include "app/theme_sources.h"
#include "records/site/settings.h"
#include "theme/brand.h"
#include "theme/logo.h"
#include "theme/strings.h"

namespace tertial {

inline constexpr std::string_view card_file = "card.png";

Brand brand_of(const Settings& settings);
std::vector<StringOverride> overrides_of(const Settings& settings);
/// Nothing without one, or after reporting what is wrong with it.
std::optional<Logo> logo_of(const Settings& settings, const ThemeSources& sources,
                            DiagnosticList& out);
/// Draws the card, unless the theme or the site has one of its own. A theme wants one when it has
/// the words for it.
void add_card(const Settings& settings, const Strings& strings, std::vector<ThemeFile>& files);

}  // namespace tertial
