#include "links/robots.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("the longest rule decides, and of two as long the one that allows") {
  const Robots robots = Robots::read(
      "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /same\nAllow: /same # as long\n");
  CHECK(robots.allows("/"));
  CHECK_FALSE(robots.allows("/a"));
  CHECK_FALSE(robots.allows("/a/c"));
  CHECK(robots.allows("/a/b/c"));
  CHECK(robots.allows("/same"));
}

TEST_CASE("a group that names this program stands instead of everybody's") {
  const Robots robots = Robots::read(
      "User-agent: *\r\nDisallow: /\r\n\r\nUser-agent: other\nUser-Agent: TERTIAL\n"
      "disallow: /only\n");
  CHECK(robots.allows("/page"));
  CHECK_FALSE(robots.allows("/only/this"));
  CHECK_FALSE(Robots::read("User-agent: *\nDisallow: /\n").allows("/page"));
  CHECK(Robots::read("User-agent: other\nDisallow: /\n").allows("/page"));
  CHECK(Robots::read("User-agent: *\nDisallow:\n").allows("/page"));
  CHECK(Robots::read("<html>Disallow: /</html>").allows("/page"));
}

TEST_CASE("a star stands for anything, and a dollar for the end") {
  const Robots robots =
      Robots::read("User-agent: *\nDisallow: /*.pdf$\nDisallow: /x*y*z\nDisallow: /end$\n");
  CHECK_FALSE(robots.allows("/a/b.pdf"));
  CHECK(robots.allows("/a/b.pdf?page=2"));
  CHECK_FALSE(robots.allows("/x1y2y3z4"));
  CHECK(robots.allows("/x1z2y3"));
  CHECK_FALSE(robots.allows("/end"));
  CHECK(robots.allows("/ending"));
}

TEST_CASE("hostile rules end") {
  std::string text = "User-agent: *\n";
  std::string stars;
  for (int i = 0; i < 200; ++i)
    stars += "*a";
  for (int i = 0; i < 5'000; ++i)
    text += "Disallow: /" + stars + std::to_string(i % 10) + "\n";
  CHECK(Robots::read(text).allows("/" + std::string(2'000, 'a')));
}
