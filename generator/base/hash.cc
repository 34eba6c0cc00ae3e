#include "base/hash.h"

#include <xxhash.h>

namespace tertial {

std::uint64_t hash64(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

std::string to_hex(std::uint64_t hash) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out(16, '0');
  for (auto digit = out.rbegin(); digit != out.rend(); ++digit, hash >>= 4U)
    *digit = digits[hash & 0xFU];
  return out;
}

}  // namespace tertial
