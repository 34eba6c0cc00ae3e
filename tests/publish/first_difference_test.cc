#include "publish/first_difference.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("the first line that differs is shown from both") {
  const auto found = first_difference("a\nb\nsant\nd\n", "a\nb\nfalskt\nd\n");
  REQUIRE(found);
  CHECK(found->line == 3);
  CHECK(found->expected == "sant");
  CHECK(found->found == "falskt");
  CHECK_FALSE(first_difference("a\n", "a\n"));
}

TEST_CASE("a text that ends early or goes on has an empty line on one side") {
  const auto shorter = first_difference("a\nb\n", "a\n");
  REQUIRE(shorter);
  CHECK(shorter->line == 2);
  CHECK(shorter->expected == "b");
  CHECK(shorter->found.empty());
  const auto longer = first_difference("a\n", "a\nb");
  REQUIRE(longer);
  CHECK(longer->found == "b");
}

TEST_CASE("a long line is shown around the place") {
  const auto found = first_difference(std::string(5000, 'a') + "å1" + std::string(5000, 'b'),
                                      std::string(5000, 'a') + "å2" + std::string(5000, 'b'));
  REQUIRE(found);
  CHECK(found->expected == "…" + std::string(39, 'a') + "å1" + std::string(79, 'b') + "…");
  CHECK(found->found == "…" + std::string(39, 'a') + "å2" + std::string(79, 'b') + "…");
}

TEST_CASE("what is shown harms neither terminal nor anybody's privacy") {
  const auto found = first_difference("lugnt\n", "\x1b[2J och 19121212-1212 \xFF\n");
  REQUIRE(found);
  CHECK(found->found == "?[2J och ••••••••••••• ?");
  CHECK(shown_safely("a\nb\x07 19121212-1212") == "a b? •••••••••••••");
  // Cut in the middle of a number, which is hidden before.
  const std::string line = std::string(115, 'a') + " 19121212-1212";
  CHECK(shown_safely(line) == std::string(115, 'a') + " ••••…");
}

TEST_CASE("what is no text has no lines") {
  CHECK_FALSE(first_difference(std::string_view("a\0b", 3), "b"));
}
