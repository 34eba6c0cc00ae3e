#include "base/hash.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("the hash is XXH3 with seed 0, so that manifests of all machines agree") {
  CHECK(to_hex(hash64("")) == "2d06800538d394c2");
  CHECK(hash64("a") != hash64("b"));
}

TEST_CASE("a hash is always sixteen digits") {
  CHECK(to_hex(0) == "0000000000000000");
  CHECK(to_hex(0x0123456789abcdefULL) == "0123456789abcdef");
}
