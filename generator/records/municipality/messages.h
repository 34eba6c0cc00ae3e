#pragma once
// What can be wrong with a municipality.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind municipality_messages[] = {
    {"municipality.bad-organisation-number",
     Severity::error,
     {"{0} är inget organisationsnummer", "{0} is no organisation number"},
     {"Ett organisationsnummer har tio siffror. Med ett annat hittar dataportaler inte utgivaren "
      "av webbplatsens öppna data.",
      "An organisation number has ten digits. With another, data portals do not find the publisher "
      "of the site's open data."}},
};

consteval const DiagnosticKind& municipality_kind(std::string_view code) {
  return find_kind(municipality_messages, code);
}

}  // namespace tertial
