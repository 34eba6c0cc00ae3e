#include "publish/public_address.h"

#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <span>

namespace tertial {
namespace {

struct Network {
  std::uint32_t address;
  unsigned bits;
};

constexpr std::uint32_t v4(unsigned a, unsigned b = 0, unsigned c = 0) {
  return (a << 24U) | (b << 16U) | (c << 8U);
}

constexpr Network not_public[] = {
    {v4(0), 8},
    {v4(10), 8},
    {v4(100, 64), 10},
    {v4(127), 8},
    {v4(169, 254), 16},
    {v4(172, 16), 12},
    {v4(192), 24},
    {v4(192, 0, 2), 24},
    {v4(192, 88, 99), 24},
    {v4(192, 168), 16},
    {v4(198, 18), 15},
    {v4(198, 51, 100), 24},
    {v4(203, 0, 113), 24},
    {v4(224), 3},
};

bool is_public_v4(std::uint32_t address) {
  return std::ranges::none_of(not_public, [&](const Network& network) {
    return (address ^ network.address) >> (32U - network.bits) == 0;
  });
}

using Bytes = std::array<std::uint8_t, 16>;

bool begins(const Bytes& address, std::initializer_list<std::uint8_t> beginning) {
  return std::ranges::equal(std::span(address).first(beginning.size()), beginning);
}

bool is_public_v6(const Bytes& address) {
  const auto carried = [&](std::size_t at) {
    std::uint32_t found = 0;
    for (std::size_t i = at; i < at + 4; ++i)
      found = (found << 8U) | std::uint32_t{address[i]};
    return is_public_v4(found);
  };
  if (begins(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF})) return carried(12);     // mapped
  if (begins(address, {0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0})) return carried(12);  // NAT64
  if (begins(address, {0x20, 0x02})) return carried(2);                                    // 6to4
  // Only 2000::/3 is given out; in it, 2001::/23 (Teredo among others) and two for documents are
  // not.
  const bool special = begins(address, {0x20, 0x01, 0x00}) || begins(address, {0x20, 0x01, 0x01}) ||
                       begins(address, {0x20, 0x01, 0x0D, 0xB8}) ||
                       (begins(address, {0x3F, 0xFF}) && address[2] < 0x10);
  return (std::uint32_t{address[0]} >> 5U) == 1U && !special;
}

}  // namespace

bool is_public(const sockaddr& address) {
  if (address.sa_family == AF_INET) {
    sockaddr_in ipv4{};
    std::memcpy(&ipv4, &address, sizeof ipv4);
    return is_public_v4(ntohl(ipv4.sin_addr.s_addr));
  }
  if (address.sa_family != AF_INET6) return false;
  sockaddr_in6 ipv6{};
  // libcurl's own room is as large as the largest address.
  std::memcpy(&ipv6, &address, sizeof ipv6);
  Bytes bytes{};
  std::ranges::copy(ipv6.sin6_addr.s6_addr, bytes.begin());
  return is_public_v6(bytes);
}

}  // namespace tertial
