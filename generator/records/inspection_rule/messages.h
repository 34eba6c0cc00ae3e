#pragma once
// What can be wrong with a rule of inspections.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind inspection_rule_messages[] = {
    {"inspection-rule.no-season",
     Severity::error,
     {"regeln säger inte när det ska besiktigas", "the rule does not say when to inspect"},
     {"Utan årstider går det inte att räkna ut vilka besiktningar som väntas.",
      "Without seasons the expected inspections cannot be computed."}},
    {"inspection-rule.absent-held",
     Severity::warning,
     {"{0} står både i [[absent]] och som hållen besiktning",
      "{0} stands both in [[absent]] and as an inspection that was held"},
     {"`[[absent]]` säger varför en väntad besiktning inte finns här. Finns den, gäller skälet "
      "inte.",
      "`[[absent]]` says why an expected inspection is not here. Where it is here, the reason is "
      "void."}},
    {"inspection-rule.absent-nowhere",
     Severity::warning,
     {"ingen besiktning väntas i {0}: inget trygghetsråd för platsen är registrerat",
      "no inspection is expected of {0}: no safety council of the place is registered"},
     {"Regler gäller platser med trygghetsråd, ett organ med kind = \"safety-council\". Skälet i "
      "[[absent]] visas inte förrän rådet finns.",
      "Rules are about places with a safety council, a body of kind = \"safety-council\". The "
      "reason in "
      "[[absent]] does not show before the council is there."}},
};

consteval const DiagnosticKind& inspection_rule_kind(std::string_view code) {
  return find_kind(inspection_rule_messages, code);
}

}  // namespace tertial
