#include "base/base64.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("bytes become base64 and come back") {
  // The examples of RFC 4648, without "=".
  for (const auto& [bytes, text] :
       std::initializer_list<std::pair<const char*, const char*>>{{"", ""},
                                                                  {"f", "Zg"},
                                                                  {"fo", "Zm8"},
                                                                  {"foo", "Zm9v"},
                                                                  {"foob", "Zm9vYg"},
                                                                  {"fooba", "Zm9vYmE"},
                                                                  {"foobar", "Zm9vYmFy"},
                                                                  {"\xFF\xFE\xFF", "//7/"}}) {
    CHECK(to_base64(bytes) == text);
    CHECK(from_base64(text) == bytes);
  }
  CHECK(from_base64("Zm9v\nYg==\n") == "foob");
  CHECK_FALSE(from_base64("Zm9v YmFy"));
}
