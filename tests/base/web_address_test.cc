#include "base/web_address.h"

#include <doctest/doctest.h>

using namespace tertial;

namespace {

std::string read(std::string_view text) {
  const std::optional<WebAddress> address = read_web_address(text);
  return address ? address->origin + " " + address->path : "none";
}

}  // namespace

TEST_CASE("an address is a host and a path, as servers are asked") {
  CHECK(read("https://Example.org") == "https://example.org /");
  CHECK(read("HTTP://example.org:8080/A?b=c#d") == "http://example.org:8080 /A?b=c");
  CHECK(read("https://example.org?q=1") == "https://example.org /?q=1");
  CHECK(read("https://malmö.se/å b") == "https://malmö.se /%C3%A5%20b");
  CHECK(read("https://example.org/%C3%A5") == "https://example.org /%C3%A5");
  CHECK(read("http://[::1]/") == "http://[::1] /");
  CHECK(read("http://[2001:DB8::1]:80") == "http://[2001:db8::1]:80 /");
}

TEST_CASE("what is no address of the web is none") {
  for (const char* text : {"",
                           "example.org",
                           "ftp://example.org/",
                           "file:///etc/passwd",
                           "https://",
                           "https:///a",
                           "http://:80/",
                           "https://me:secret@example.org/",
                           "http://a b/",
                           "http://a\\@b/",
                           "javascript://a",
                           "https:/example.org",
                           "https:example.org",
                           "https://[::1",
                           "https://[]/",
                           "https://[::1]x/",
                           "https://::1/",
                           "https://a:b/",
                           "https://a:123456/",
                           "https://a]/"})
    CHECK(read(text) == "none");
}
