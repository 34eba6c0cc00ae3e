#include "base/sha256.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace tertial {
namespace {

/// Looked up once: by name and for each file it takes longer than a small page's sum does. The
/// machine's settings of OpenSSL are not read.
const EVP_MD* algorithm() {
  static const EVP_MD* const found = [] {
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    return EVP_MD_fetch(nullptr, "SHA256", nullptr);
  }();
  return found;
}

}  // namespace

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, 32> sum{};
  unsigned size = 0;
  if (!algorithm() ||
      EVP_Digest(bytes.data(), bytes.size(), sum.data(), &size, algorithm(), nullptr) != 1 ||
      size != sum.size())
    throw std::runtime_error("SHA-256 cannot be computed");
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * sum.size());
  for (const unsigned char byte : sum) {
    hex += digits[byte >> 4U];
    hex += digits[byte & 15U];
  }
  return hex;
}

}  // namespace tertial
