#pragma once
// What can be wrong with a dialogue.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind dialogue_messages[] = {
    {"dialogue.feedback-before",
     Severity::error,
     {"svaret {0} är givet före dialogen {1}", "the answer {0} was given before the dialogue {1}"},
     {"Återkoppling ges efter att dialogen har hållits. Kontrollera båda datumen.",
      "Feedback is given after the dialogue was held. Check both dates."}},
    {"dialogue.feedback-not-held",
     Severity::error,
     {"dialogen har fått svar men är inte hållen", "the dialogue has an answer but was not held"},
     {"Bara en dialog som har hållits kan ha fått återkoppling.",
      "Only a dialogue that was held can have been answered."}},
};

consteval const DiagnosticKind& dialogue_kind(std::string_view code) {
  return find_kind(dialogue_messages, code);
}

}  // namespace tertial
