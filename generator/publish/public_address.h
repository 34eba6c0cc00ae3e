#pragma once
// Which addresses lead to the public internet: neither this machine, nor networks around it, nor
// what is kept for documents and tests (IANA's registries of special-purpose addresses).
#include <sys/socket.h>

namespace tertial {

/// Of IPv4 or IPv6; an IPv6 address that carries one of IPv4 is as that one.
bool is_public(const sockaddr& address);

}  // namespace tertial
