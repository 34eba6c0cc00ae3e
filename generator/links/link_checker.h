#pragma once
// Asks other sites whether addresses lead anywhere: all hosts at once and few questions to each,
// HEAD before GET, as robots.txt allows. What a host does costs the others no time. Knows no
// record.
#include <chrono>
#include <span>
#include <string>
#include <vector>

#include "links/link_answer.h"

namespace tertial {

struct LinkLimits {
  unsigned per_host = 4;
  unsigned connections = 100;
  std::chrono::milliseconds whole{30'000};  ///< of one question
  unsigned attempts = 3;                    ///< of what a moment later may go well
  std::chrono::milliseconds back_off{500};  ///< before the second; twice that before the third
  std::chrono::seconds longest_pause{20};   ///< a server that asks for more is not asked again
  unsigned redirects = 10;
  unsigned silences = 4;  ///< after so many in a row without an answer in time a host is given up
  Reach reach = Reach::public_only;
};

/// One answer to each, in their order.
std::vector<LinkAnswer> check_links(std::span<const std::string> addresses,
                                    const LinkLimits& limits);

}  // namespace tertial
