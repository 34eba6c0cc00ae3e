#pragma once
// SHA-256 of bytes: a seal, where base/hash.h only tells contents apart. OpenSSL's libcrypto.
#include <string>
#include <string_view>

namespace tertial {

/// 64 lower-case hexadecimal digits. May be called by many threads.
std::string sha256(std::string_view bytes);

}  // namespace tertial
