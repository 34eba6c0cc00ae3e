#pragma once
// What can be wrong with a final report.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind final_report_messages[] = {
    {"final-report.before-pledge",
     Severity::error,
     {"slutrapporten lämnades {0}, innan löftet började gälla ({1})",
      "the final report was delivered on {0}, before the pledge began ({1})"},
     {"En slutrapport avslutar ett löfte. Kontrollera `delivered`, och löftets `valid`.",
      "A final report closes a pledge. Check `delivered`, and the pledge's `valid`."}},
    {"final-report.decided-before",
     Severity::warning,
     {"beslutet är daterat {0}, innan slutrapporten lämnades {1}",
      "the decision is dated {0}, before the final report was delivered on {1}"},
     {"Ett beslut om en rapport fattas när den har lämnats. Kontrollera båda dagarna.",
      "A report is decided on when it has been delivered. Check both days."}},
};

consteval const DiagnosticKind& final_report_kind(std::string_view code) {
  return find_kind(final_report_messages, code);
}

}  // namespace tertial
