#include "base/fingerprint.h"

#include <array>

namespace tertial {

void Fingerprint::add(std::uint64_t number) {
  const std::array<std::uint64_t, 2> both{value_, number};
  value_ = hash64({reinterpret_cast<const char*>(both.data()), sizeof both});
}

}  // namespace tertial
