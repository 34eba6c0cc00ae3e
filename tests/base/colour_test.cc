#include "base/colour.h"

#include <doctest/doctest.h>

using namespace tertial;

namespace {

Colour colour(std::string_view text) {
  const std::optional<Colour> found = parse_colour(text);
  REQUIRE(found);
  return found.value_or(Colour{});
}

}  // namespace

TEST_CASE("a colour is # and six or three hexadecimal digits") {
  CHECK(hex(colour("#0b3a6b")) == "#0b3a6b");
  CHECK(hex(colour("#0B3A6B")) == "#0b3a6b");
  CHECK(hex(colour("#fa0")) == "#ffaa00");
  for (const char* bad :
       {"", "#", "0b3a6b", "#0b3a6", "#0b3a6bb", "#0b3a6g", "#ggg", "red", "#+1f"})
    CHECK_MESSAGE(!parse_colour(bad), bad);
}

TEST_CASE("contrasts are those of WCAG, whichever colour comes first") {
  CHECK(contrast(colour("#000"), colour("#fff")) == doctest::Approx(21));
  CHECK(contrast(colour("#fff"), colour("#000")) == doctest::Approx(21));
  CHECK(contrast(colour("#777"), colour("#777")) == doctest::Approx(1));
  // From the table of tokens.
  CHECK(contrast(colour("#0b4a8f"), colour("#fff")) == doctest::Approx(8.79).epsilon(0.001));
  CHECK(contrast(colour("#9cc7ff"), colour("#12161c")) == doctest::Approx(10.39).epsilon(0.001));
}

TEST_CASE("another lightness keeps the hue and gives a colour that can be shown") {
  CHECK(lightness_of(colour("#fff")) == doctest::Approx(1).epsilon(0.001));
  CHECK(lightness_of(colour("#000")) == doctest::Approx(0));
  CHECK(hex(with_lightness(colour("#0b3a6b"), lightness_of(colour("#0b3a6b")))) == "#0b3a6b");
  const Colour grey = with_lightness(colour("#fff"), 0.5);
  CHECK(grey.red == grey.green);
  CHECK(grey.green == grey.blue);
  const Colour light_red = with_lightness(colour("#7a1f3d"), 0.82);
  CHECK(light_red.red > light_red.blue);
  CHECK(light_red.blue > light_red.green);
}

TEST_CASE("the nearest colour that passes is no farther than needed, and the darker of two") {
  const auto dark_enough = [](Colour other) { return contrast(other, {255, 255, 255}) >= 7; };
  CHECK(nearest_of_hue(colour("#0b3a6b"), dark_enough) == colour("#0b3a6b"));
  const std::optional<Colour> green = nearest_of_hue(colour("#3fa35b"), dark_enough);
  REQUIRE(green);
  const double found = contrast(green.value_or(Colour{}), {255, 255, 255});
  CHECK(found >= 7);
  CHECK(found < 7.1);
  CHECK(!nearest_of_hue(colour("#3fa35b"), [](Colour) { return false; }));
  int seen = 0;
  nearest_of_hue(colour("#777"), [&](Colour other) {
    if (++seen == 2) CHECK(other.red < 0x77 + 1);
    return seen == 2;
  });
  CHECK(seen == 2);
}
