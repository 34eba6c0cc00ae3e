#pragma once
// What can be wrong with the settings of a site.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind site_messages[] = {
    {"site.placeholder-address",
     Severity::warning,
     {"{0} är en påhittad adress som inte leder någonstans",
      "{0} is a made-up address that leads nowhere"},
     {"Webbplatskartan, flödena och delade länkar får den adress som står i `base_url`. Så länge "
      "den är påhittad leder de fel, och blad för trapphuset trycks utan QR-kod.",
      "The sitemap, feeds and shared links get the address in `base_url`. While it is made up they "
      "lead nowhere, and sheets for the stairwell are printed without a QR code."}},
};

consteval const DiagnosticKind& site_kind(std::string_view code) {
  return find_kind(site_messages, code);
}

}  // namespace tertial
