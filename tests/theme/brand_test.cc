#include "theme/brand.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "theme/palette.h"
#include "theme/theme_fixture.h"

using namespace tertial;

namespace {

std::string theme_sheet() {
  std::ifstream file("themes/kommun/static/style.css");
  std::ostringstream text;
  text << file.rdbuf();
  REQUIRE(text.str().size() > 1000);
  return text.str();
}

BrandColour given(std::string_view text) {
  return {parse_colour(text).value_or(Colour{}), {0, {8, 9}, {8, 18}}};
}

double ratio(const Palette& palette, Scheme scheme, std::string_view one, std::string_view other) {
  const Colour* first = palette.find(scheme, one);
  const Colour* second = palette.find(scheme, other);
  REQUIRE(first);
  REQUIRE(second);
  return contrast(*first, *second);
}

}  // namespace

TEST_CASE("a palette is what :root holds, for light and for dark screens") {
  const Palette palette = palette_of(
      "/* :root { --a: #000; } */\n:root { --a: #123456; --b: #fff; --c: red; --d: var(--a) }\n"
      "@media screen and (prefers-color-scheme: dark) { :root { --a: #abc; } p { --b: #000; } }\n"
      "@media (prefers-contrast: more) { :root { --b: #000; } }\np { --a: #000; }");
  CHECK(palette.light.size() == 2);
  CHECK(palette.dark.size() == 1);
  CHECK(*palette.find(Scheme::light, "a") == Colour{0x12, 0x34, 0x56});
  CHECK(*palette.find(Scheme::dark, "a") == Colour{0xaa, 0xbb, 0xcc});
  CHECK(*palette.find(Scheme::dark, "b") == Colour{255, 255, 255});
  CHECK(palette.find(Scheme::light, "c") == nullptr);
}

TEST_CASE("a palette of a sheet that breaks off is no crash") {
  for (const char* sheet :
       {"", "/*", ":root", ":root {", ":root { --a: #000", "}}}", "{{{", ":root { --a"})
    CHECK(palette_of(sheet).light.empty());
}

TEST_CASE("any colour that passes gives links, header and lines that can be told apart") {
  for (const char* text : {"#0b3a6b", "#7a1f3d", "#00602a", "#5a2a82", "#000000", "#4a4a4a",
                           "#8a2500", "#004e63", "#5c4a00"}) {
    INFO(text);
    std::vector<ThemeFile> files{{"style.css", theme_sheet(), 0}};
    DiagnosticList out;
    apply_brand({given(text), {}}, files, out);
    REQUIRE(out.empty());
    const Palette palette = palette_of(files[0].text);
    CHECK(hex(*palette.find(Scheme::light, "brand")) == text);
    CHECK(hex(*palette.find(Scheme::light, "brand-line")) == text);
    for (const Scheme scheme : {Scheme::light, Scheme::dark}) {
      for (const char* link : {"link", "link-hover"})
        for (const char* ground : {"paper", "surface"})
          CHECK(ratio(palette, scheme, link, ground) >= 7);
      CHECK(ratio(palette, scheme, "brand", "on-brand") >= 7);
      CHECK(ratio(palette, scheme, "brand", "focus") >= 3);
    }
    CHECK(ratio(palette, Scheme::light, "brand-line", "paper") >= 3);
    CHECK(ratio(palette, Scheme::dark, "brand-line", "paper") >= 3);
  }
}

TEST_CASE("a colour that fails is reported with its contrast and a colour that passes") {
  std::vector<ThemeFile> files{{"style.css", theme_sheet(), 0}};
  const std::string before = files[0].text;
  DiagnosticList out;
  apply_brand({given("#3fa35b"), given("#ffffff")}, files, out);
  REQUIRE(out.items().size() == 2);
  CHECK(out.items()[0].message(Language::en) ==
        "the colour `#3fa35b` has a contrast of 3.18:1 to the text in the header and on buttons "
        "(#ffffff) on light screens; at least 7:1 is required");
  CHECK(out.items()[0].span.begin.line == 8);
  CHECK(out.items()[1].help.arguments[0].text == "brand_dark");
  const std::string nearest = out.items()[0].help.arguments[1].text;
  CHECK(files[0].text == before);
  DiagnosticList none;
  apply_brand({given(nearest), {}}, files, none);
  CHECK(none.empty());
}

TEST_CASE("drawings with the theme's colour get the site's, others stay") {
  std::vector<ThemeFile> files{{"style.css", ":root { --brand: #112233; --on-brand: #fff; }", 0},
                               {"icon.svg", "<svg fill=\"#112233\" stroke=\"#445566\"/>", 1},
                               {"a.txt", "#112233", 2}};
  DiagnosticList out;
  apply_brand({given("#00602a"), {}}, files, out);
  CHECK(out.empty());
  CHECK(files[0].text == ":root { --brand: #00602a; --on-brand: #fff; }");
  CHECK(files[1].text == "<svg fill=\"#00602a\" stroke=\"#445566\"/>");
  CHECK(files[2].text == "#112233");
}
