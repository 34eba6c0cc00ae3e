#include "base/html_entity.h"

#include <doctest/doctest.h>

namespace tertial {
namespace {

TEST_CASE("entities are characters by name, number and hexadecimal number") {
  CHECK(html_entity("&nbsp;x").value == 0xA0);
  CHECK(html_entity("&nbsp;x").size == 6);
  CHECK(html_entity("&#8211;").value == 0x2013);
  CHECK(html_entity("&#X2013;").value == 0x2013);
}

TEST_CASE("a number of no character is passed over, what is no entity is left") {
  for (const char* const text :
       {"&#0;", "&#xD800;", "&#99999999999;", "&#x110000;", "&#1x;", "&#;"}) {
    CAPTURE(text);
    CHECK(html_entity(text).value == 0);
    CHECK(html_entity(text).size > 0);
  }
  for (const char* const text :
       {"", "x", "&", "& ", "&unknown;", "&amp", "&;", "&amplification-of;"})
    CHECK(html_entity(text).size == 0);
}

}  // namespace
}  // namespace tertial
