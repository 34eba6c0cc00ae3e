#pragma once
// What can be wrong with a body.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind body_messages[] = {
    {"body.succeeds-circle",
     Severity::error,
     {"organ ersätter varandra i en cirkel: {0}", "bodies replace each other in a circle: {0}"},
     {"`succeeds` leder bakåt i tiden, från ett nyare organ till det som det ersatte. Här leder "
      "kedjan tillbaka till sin egen början.",
      "`succeeds` leads back in time, from a newer body to the one it replaced. Here the chain "
      "comes back to its own beginning."}},
    {"body.parent-circle",
     Severity::error,
     {"organ hör till varandra i en cirkel: {0}", "bodies belong to each other in a circle: {0}"},
     {"`parent` leder uppåt, till organet som ett organ hör till. Här leder kedjan tillbaka till "
      "sin egen början.",
      "`parent` leads up, to the body that a body belongs to. Here the chain comes back to its own "
      "beginning."}},
};

consteval const DiagnosticKind& body_kind(std::string_view code) {
  return find_kind(body_messages, code);
}

}  // namespace tertial
