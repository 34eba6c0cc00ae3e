#pragma once
// A fast 64-bit hash of bytes, the same on every machine. It tells contents apart; it is no seal.
#include <cstdint>
#include <string>
#include <string_view>

namespace tertial {

/// XXH3, seed 0.
std::uint64_t hash64(std::string_view bytes);
/// For maps of text that are asked with views.
struct TextHash {
  using is_transparent = void;  // NOLINT(readability-identifier-naming): maps ask for it
  std::size_t operator()(std::string_view text) const { return hash64(text); }
};
/// Sixteen lower-case hexadecimal digits.
std::string to_hex(std::uint64_t hash);

}  // namespace tertial
