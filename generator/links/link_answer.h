#pragma once
// What came of asking for an address, and how single answers of servers lead there.
#include <string>

#include "base/diagnostic.h"
#include "publish/fetcher.h"

namespace tertial {

struct LinkAnswer {
  enum class Kind : std::uint8_t {
    good,
    moved,            ///< for good, to leads_to, where it is good
    detour,           ///< leads on for now, to leads_to, where it is good
    dead,             ///< no page
    silent,           ///< no answer
    private_address,  ///< which no reader can reach
    not_asked         ///< the server wants no programs: nobody knows
  };
  Kind kind = Kind::good;
  std::string leads_to = {};
  Argument reason = Text{};  ///< of the last four
};

/// The status is known, whether all of the body came or not.
bool has_status(const FetchAnswer& answer);

/// What one answer of a server means.
enum class Meaning : std::uint8_t { good, redirect, dead, unwilling };
Meaning meaning_of(const FetchAnswer& answer);

/// Why: what the fetcher says, or the status.
Argument reason_of(const FetchAnswer& answer);

/// A server that answers so to HEAD may answer otherwise to GET.
bool ask_for_whole(const FetchAnswer& answer);

}  // namespace tertial
