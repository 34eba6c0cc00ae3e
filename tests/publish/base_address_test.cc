#include "publish/base_address.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("files are asked for at the addresses that residents use") {
  const std::optional<BaseAddress> site = BaseAddress::read("https://example.org/insyn");
  REQUIRE(site);
  CHECK(site->text() == "https://example.org/insyn/");
  CHECK(site->of("index.html") == "https://example.org/insyn/");
  CHECK(site->of("om/index.html") == "https://example.org/insyn/om/");
  CHECK(site->of("404.html") == "https://example.org/insyn/404.html");
  CHECK(site->of("myindex.html") == "https://example.org/insyn/myindex.html");
  CHECK(site->of("å b/?#%.txt") == "https://example.org/insyn/%C3%A5%20b/%3F%23%25.txt");
}

TEST_CASE("an address has a scheme of the web and a host, and no more than a path") {
  for (const char* text : {"http://127.0.0.1:8000", "https://example.org/", "http://[::1]:80/a"})
    CHECK(BaseAddress::read(text));
  for (const char* text :
       {"", "example.org", "ftp://example.org/", "file:///etc/passwd", "https://", "https:///a",
        "http://:80/", "https://me:secret@example.org/", "https://example.org/?a", "http://a/#b",
        "http://a b/", "HTTP//x", "http://a\n"})
    CHECK_FALSE(BaseAddress::read(text));
}
