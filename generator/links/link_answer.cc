#include "links/link_answer.h"

#include <algorithm>
#include <array>

namespace tertial {
namespace {

/// What is said to programs and not to people: sign in, not you, not so fast, not in your country.
/// 999 is the answer of one that wants no programs at all.
constexpr std::array<long, 6> unwilling{401, 403, 407, 429, 451, 999};

}  // namespace

bool has_status(const FetchAnswer& answer) {
  using End = FetchAnswer::End;
  return answer.end == End::answered || answer.end == End::too_large;
}

Meaning meaning_of(const FetchAnswer& answer) {
  if (!has_status(answer)) return Meaning::dead;
  if (answer.status >= 200 && answer.status < 300) return Meaning::good;
  if (answer.status >= 300 && answer.status < 400 && !answer.location.empty())
    return Meaning::redirect;
  const bool known = std::ranges::find(unwilling, answer.status) != unwilling.end();
  return known ? Meaning::unwilling : Meaning::dead;
}

Argument reason_of(const FetchAnswer& answer) {
  if (!has_status(answer)) return answer.reason;
  return "status " + std::to_string(answer.status);
}

bool ask_for_whole(const FetchAnswer& answer) {
  using End = FetchAnswer::End;
  if (answer.end == End::broken || answer.end == End::timed_out) return true;
  return answer.end == End::answered && answer.status >= 400 && answer.status != 429 &&
         answer.status != 503;
}

}  // namespace tertial
