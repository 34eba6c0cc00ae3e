#include "pages/security/security_file.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("a contact that a program can use is a URI, and every other is left to people") {
  CHECK(contact_uri("kontakt@exempel.example") == "mailto:kontakt@exempel.example");
  CHECK(contact_uri("https://exempel.example/kontakt/") == "https://exempel.example/kontakt/");
  CHECK(contact_uri("+46 13-12 34 56") == "tel:+4613123456");
  for (const char* people :
       {"", "Storgatan 1", "a@b@c", "@b", "a@", "a@b\nExpires: never", "https://a b", "+46 (0)13",
        "kontakt (a) exempel.example", "http://exempel.example/", "skriv till a@b.example"})
    CHECK_MESSAGE(!contact_uri(people), people);
}

TEST_CASE("the file is to be looked at again within a year, and moves twice a year") {
  CHECK(security_expiry(AsOf({2026, 1, 1})) == Date{2027, 1, 1});
  CHECK(security_expiry(AsOf({2026, 6, 30})) == Date{2027, 1, 1});
  CHECK(security_expiry(AsOf({2026, 7, 1})) == Date{2027, 7, 1});
  CHECK(security_expiry(AsOf({2026, 12, 31})) == Date{2027, 7, 1});
}
