#pragma once
// What can be wrong with an agreement, and with the ground of what follows from one.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind agreement_messages[] = {
    {"ground.nothing",
     Severity::error,
     {"grunden pekar inte på något", "the ground names nothing"},
     {"`follows_from` säger vad något följer av: ett löfte, en överenskommelse, ett ärende eller "
      "en "
      "handling.",
      "`follows_from` says what something follows from: a pledge, an agreement, a case or a "
      "document."}},
    {"ground.points-without-pledge",
     Severity::error,
     {"punkterna saknar löfte", "the points have no pledge"},
     {"En punkts kod säger bara något ihop med löftet som den står i.",
      "The code of a point means something only with the pledge that it stands in."}},
    {"agreement.one-party",
     Severity::error,
     {"överenskommelsen har bara en part", "the agreement has one party only"},
     {"En överenskommelse är mellan minst två. Är den andra inte känd, lämna `parties` tomt och "
      "beskriv luckan under `gaps`.",
      "An agreement is between two at least. Where the other is not known, leave `parties` out and "
      "describe the gap under `gaps`."}},
};

consteval const DiagnosticKind& agreement_kind(std::string_view code) {
  return find_kind(agreement_messages, code);
}

}  // namespace tertial
