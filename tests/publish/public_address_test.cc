#include "publish/public_address.h"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>

#include <string_view>

using namespace tertial;

namespace {

bool is_public(const char* text) {
  sockaddr_storage room{};
  auto* const address = reinterpret_cast<sockaddr*>(&room);
  const bool v6 = std::string_view(text).find(':') != std::string_view::npos;
  address->sa_family = v6 ? AF_INET6 : AF_INET;
  void* to = &reinterpret_cast<sockaddr_in*>(&room)->sin_addr;
  if (v6) to = &reinterpret_cast<sockaddr_in6*>(&room)->sin6_addr;
  REQUIRE(::inet_pton(address->sa_family, text, to) == 1);
  return tertial::is_public(*address);
}

}  // namespace

TEST_CASE("addresses of the internet are public, those of machines and inner networks are not") {
  for (const char* address : {"8.8.8.8", "192.0.1.1", "172.15.0.1", "172.32.0.1", "100.63.0.1",
                              "100.128.0.1", "223.255.255.255", "2a00:1450::1", "2001:4860::8888",
                              "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"})
    CHECK_MESSAGE(is_public(address), address);
  for (const char* address :
       {"0.0.0.0",       "10.1.2.3",         "100.64.0.1",      "127.0.0.1",
        "127.9.9.9",     "169.254.169.254",  "172.16.0.1",      "172.31.255.255",
        "192.168.1.1",   "192.0.2.1",        "198.18.0.1",      "198.51.100.7",
        "203.0.113.1",   "224.0.0.1",        "255.255.255.255", "::",
        "::1",           "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1",
        "2002:a00:1::1", "fe80::1",          "fc00::1",         "fd12::1",
        "ff02::1",       "2001:db8::1",      "2001::1",         "3fff::1",
        "::127.0.0.1"})
    CHECK_MESSAGE(!is_public(address), address);
}

TEST_CASE("what is neither is not public") {
  sockaddr address{};
  address.sa_family = AF_UNIX;
  CHECK_FALSE(tertial::is_public(address));
}
