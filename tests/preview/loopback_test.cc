#include "preview/loopback.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("this machine's own names are loopback hosts") {
  for (const char* host : {"localhost", "localhost:8000", "LocalHost:80", "127.0.0.1",
                           "127.0.0.1:8000", "127.12.0.9:1", "[::1]", "[::1]:8000"}) {
    INFO(host);
    CHECK(is_loopback_host(host));
  }
}

TEST_CASE("a foreign name is no loopback host, whatever it resolves to or looks like") {
  for (const char* host :
       {"", "evil.example", "evil.example:8000", "127.0.0.1.evil.example", "localhost.evil.example",
        "127.0.0.1@evil.example", "127.0.0.1:8000@evil.example", "evil.example:127.0.0.1",
        "0.0.0.0", "10.0.0.1", "127.1", "127.0.0.1:", "127.0.0.1:80x", "[::1", "[::1]x",
        "[::2]:8000", "localhost:123456", "localhost,evil.example", " localhost"}) {
    INFO(host);
    CHECK_FALSE(is_loopback_host(host));
  }
}

TEST_CASE("a form comes from the preview's own pages when its origin is the host it was sent to") {
  CHECK(is_own_origin("http://127.0.0.1:8000", "127.0.0.1:8000"));
  CHECK_FALSE(is_own_origin("http://127.0.0.1:8001", "127.0.0.1:8000"));
  CHECK_FALSE(is_own_origin("https://evil.example", "127.0.0.1:8000"));
  CHECK_FALSE(is_own_origin("null", "127.0.0.1:8000"));
}
