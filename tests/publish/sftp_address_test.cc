#include "publish/sftp_address.h"

#include <doctest/doctest.h>

using namespace tertial;

TEST_CASE("an SFTP address holds a user, a server and a folder") {
  const auto address = SftpAddress::read("sftp://me@example.org:2222/srv/insyn");
  REQUIRE(address);
  CHECK(address->user == "me");
  CHECK(address->url.text() == "sftp://example.org:2222/srv/insyn/");
  CHECK(address->path == "/srv/insyn/");
  const auto home = SftpAddress::read("sftp://[::1]/~/insyn/");
  REQUIRE(home);
  CHECK(home->user.empty());
  CHECK(home->path == "/~/insyn/");
}

TEST_CASE("an SFTP address has neither a password nor what would be written as %XX") {
  for (const char* text :
       {"", "sftp://", "sftp://me@example.org", "sftp://me@example.org/", "sftp://@example.org/a",
        "sftp://me:secret@example.org/a", "sftp://example.org/a%20b", "sftp://example.org/a b",
        "sftp:///a", "https://example.org/a", "sftp://me@you@example.org/a"})
    CHECK_FALSE(SftpAddress::read(text));
}
