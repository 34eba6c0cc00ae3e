#include "theme/brand.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "base/text.h"
#include "theme/messages.h"
#include "theme/palette.h"

namespace tertial {
namespace {

// WCAG 2.2: 1.4.6 (AAA) for text, 1.4.11 for what is no text.
constexpr double text_ratio = 7;
constexpr double part_ratio = 3;

/// A colour that the given one meets on the page, and how well the two must be told apart.
struct Pair {
  Scheme scheme;
  std::string_view token;
  double least;
  Text what;
};

constexpr Pair brand_pairs[] = {
    {Scheme::light,
     "on-brand",
     text_ratio,
     {"texten i sidhuvudet och på knappar", "the text in the header and on buttons"}},
    {Scheme::light, "paper", part_ratio, {"sidans botten", "the ground of the page"}},
    {Scheme::light, "surface", part_ratio, {"rutornas botten", "the ground of boxes"}},
    {Scheme::light, "focus", part_ratio, {"fokusmarkeringen", "the mark of the focus"}},
    {Scheme::dark,
     "on-brand",
     text_ratio,
     {"texten i sidhuvudet och på knappar", "the text in the header and on buttons"}},
    {Scheme::dark, "focus", part_ratio, {"fokusmarkeringen", "the mark of the focus"}},
};

constexpr Pair link_pairs[] = {
    {Scheme::light, "paper", text_ratio, {"sidans botten", "the ground of the page"}},
    {Scheme::light, "surface", text_ratio, {"rutornas botten", "the ground of boxes"}},
    {Scheme::dark, "paper", text_ratio, {"sidans botten", "the ground of the page"}},
    {Scheme::dark, "surface", text_ratio, {"rutornas botten", "the ground of boxes"}},
};

constexpr Text screens[] = {{"på ljusa skärmar", "on light screens"},
                            {"på mörka skärmar", "on dark screens"}};

class Matching {
 public:
  Matching(const Palette& palette, std::span<const Pair> pairs, Scheme scheme)
      : palette_(palette), pairs_(pairs), scheme_(scheme) {}

  /// The first pair that cannot be told apart; null when all can.
  const Pair* failing(Colour colour) const {
    const auto found = std::ranges::find_if(pairs_, [&](const Pair& pair) {
      if (pair.scheme != scheme_) return false;
      const Colour* other = palette_.find(scheme_, pair.token);
      return other && contrast(colour, *other) < pair.least;
    });
    return found == pairs_.end() ? nullptr : &*found;
  }
  std::optional<Colour> nearest(Colour colour) const {
    return nearest_of_hue(colour, [&](Colour other) { return !failing(other); });
  }
  /// Reports what `colour` fails, with the nearest that does not. True when all is well.
  bool check(Colour colour, std::string_view field, Span at, DiagnosticList& out) const {
    const Pair* pair = failing(colour);
    if (!pair) return true;
    const Colour& other = *palette_.find(scheme_, pair->token);
    // Cut and not rounded: 6,99 is not 7.
    const auto hundredths = static_cast<std::size_t>(std::floor(contrast(colour, other) * 100));
    const std::string decimals = std::to_string(100 + hundredths % 100).substr(1);
    Diagnostic& finding = out.report(
        theme_kind("brand.contrast"), at,
        {quoted(hex(colour)), hundredths / 100, decimals, pair->what, hex(other),
         static_cast<std::size_t>(pair->least), screens[static_cast<std::size_t>(scheme_)]});
    if (const std::optional<Colour> passing = nearest(colour))
      finding.with_help({"skriv {0} = \"{1}\": den närmaste färgen med samma kulör som räcker",
                         "write {0} = \"{1}\": the nearest of the same hue that is enough"},
                        {field, hex(*passing)});
    return false;
  }

 private:
  const Palette& palette_;
  std::span<const Pair> pairs_;
  Scheme scheme_;
};

// Lightness in OKLCH of what is made from the brand. With these, the theme's own blue gives about
// the theme's own colours.
constexpr double dark_header = 0.26;
constexpr double dark_link = 0.82;
constexpr double hover_step = 0.1;

struct Change {
  const Token* token;
  Colour colour;
};

class Repaint {
 public:
  explicit Repaint(const Palette& palette) : palette_(palette) {}

  void set(Scheme scheme, std::string_view name, Colour colour) {
    const Tokens& tokens = palette_.of(scheme);
    if (const auto found = tokens.find(name); found != tokens.end())
      changes_.push_back({&found->second, colour});
  }
  std::string apply(std::string_view sheet) {
    std::ranges::sort(changes_, {}, [](const Change& change) { return change.token->begin; });
    std::string painted;
    std::size_t copied = 0;
    for (const Change& change : changes_) {
      painted.append(sheet, copied, change.token->begin - copied).append(hex(change.colour));
      copied = change.token->end;
    }
    return painted.append(sheet, copied);
  }

 private:
  const Palette& palette_;
  std::vector<Change> changes_;
};

/// Links in the brand's hue, as near to `wanted` as can be read.
void set_links(Repaint& repaint, const Palette& palette, Scheme scheme, Colour wanted, Span at,
               DiagnosticList& out) {
  const Matching links(palette, link_pairs, scheme);
  const std::optional<Colour> link = links.nearest(wanted);
  if (!link) {  // The theme's own grounds leave no room.
    links.check(wanted, "brand", at, out);
    return;
  }
  const double step = scheme == Scheme::light ? -hover_step : hover_step;
  const double lightness = std::clamp(lightness_of(*link) + step, 0.0, 1.0);
  repaint.set(scheme, "link", *link);
  repaint.set(scheme, "link-hover",
              links.nearest(with_lightness(*link, lightness)).value_or(*link));
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

}  // namespace

void apply_brand(const Brand& brand, std::vector<ThemeFile>& static_files, DiagnosticList& out) {
  if (!brand.colour && !brand.dark) return;
  const auto sheet = std::ranges::find(static_files, main_sheet, &ThemeFile::name);
  const Palette palette = sheet == static_files.end() ? Palette{} : palette_of(sheet->text);
  const auto own = palette.light.find("brand");
  if (own == palette.light.end()) {
    out.report(theme_kind("brand.no-token"), brand.colour ? brand.colour->at : brand.dark->at)
        .with_help({"ta bort `brand`, eller lägg till --brand i temats :root",
                    "delete `brand`, or add --brand to the theme's :root"});
    return;
  }
  const Colour before = own->second.colour;
  const Colour colour = brand.colour ? brand.colour->colour : before;
  bool passes =
      !brand.colour ||
      Matching(palette, brand_pairs, Scheme::light).check(colour, "brand", brand.colour->at, out);
  const Matching on_dark(palette, brand_pairs, Scheme::dark);
  Colour dark = with_lightness(colour, std::min(dark_header, lightness_of(colour)));
  if (brand.dark) {
    dark = brand.dark->colour;
    passes = on_dark.check(dark, "brand_dark", brand.dark->at, out) && passes;
  } else {
    dark = on_dark.nearest(dark).value_or(dark);
  }
  if (!passes) return;

  Repaint repaint(palette);
  repaint.set(Scheme::dark, "brand", dark);
  if (brand.colour) {
    repaint.set(Scheme::light, "brand", colour);
    repaint.set(Scheme::light, "brand-line", colour);
    const Span at = brand.colour->at;
    set_links(repaint, palette, Scheme::light, colour, at, out);
    set_links(repaint, palette, Scheme::dark, with_lightness(colour, dark_link), at, out);
  }
  sheet->text = repaint.apply(sheet->text);
  for (ThemeFile& file : static_files)
    if (file.name.ends_with(".svg")) replace_all(file.text, hex(before), hex(colour));
}

}  // namespace tertial
