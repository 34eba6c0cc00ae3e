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
};

consteval const DiagnosticKind& inspection_rule_kind(std::string_view code) {
  return find_kind(inspection_rule_messages, code);
}

}  // namespace tertial
