#pragma once
// The hash of several things one after the other, where it counts where each ends.
#include <cstdint>
#include <string_view>

#include "base/hash.h"

namespace tertial {

class Fingerprint {
 public:
  void add(std::uint64_t number);
  void add(std::string_view text) { add(hash64(text)); }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0;
};

}  // namespace tertial
