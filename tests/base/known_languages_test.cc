#include "base/known_languages.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("a known language is found by its code only") {
  REQUIRE(find_language("en"));
  CHECK(find_language("en")->name == "English");
  CHECK_FALSE(find_language("en")->right_to_left);
  CHECK(find_language("ar")->right_to_left);
  CHECK(find_language("fa")->right_to_left);
  CHECK_FALSE(find_language("EN"));
  CHECK_FALSE(find_language(""));
  CHECK_FALSE(find_language("xx"));
}

TEST_CASE("the nearest code is found from a region, capitals, a name or a slip") {
  CHECK(nearest_language("en-GB") == "en");
  CHECK(nearest_language("SV") == "sv");
  CHECK(nearest_language("english") == "en");
  CHECK(nearest_language("eng") == "en");
  CHECK(nearest_language("qqqqqq").empty());
}
