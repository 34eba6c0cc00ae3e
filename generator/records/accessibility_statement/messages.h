#pragma once
// What can be wrong with an accessibility statement.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind accessibility_statement_messages[] = {
    {"accessibility.no-statement",
     Severity::warning,
     {"en officiell webbplats ska ha en tillgänglighetsredogörelse",
      "an official site must have an accessibility statement"},
     {"Lagen om tillgänglighet till digital offentlig service kräver den. Posten har ett fält för "
      "varje uppgift som ska finnas med.",
      "The law on accessibility of digital public services demands it. The record has a field for "
      "everything that must be said."}},
    {"accessibility.second-statement",
     Severity::error,
     {"webbplatsen har redan en tillgänglighetsredogörelse",
      "the site has an accessibility statement already"},
     {"Den finns på en adress, /tillganglighetsredogorelse/. Ta bort den ena filen.",
      "It stands at one address, /tillganglighetsredogorelse/. Delete one of the files."}},
    {"accessibility.full-with-shortcomings",
     Severity::error,
     {"webbplatsen sägs följa lagen helt, men brister är beskrivna",
      "the site is said to conform fully, but shortcomings are described"},
     {"Är något känt som inte går att använda är webbplatsen delvis eller inte förenlig med lagen.",
      "Where something is known not to be usable, the site conforms partially or not."}},
    {"accessibility.no-update",
     Severity::error,
     {"redogörelsen säger inte vilken dag den senast ändrades",
      "the statement does not say on which day it was last changed"},
     {"Dagen för den senaste ändringen, `updated`, ska stå i redogörelsen.",
      "The day of the latest change, `updated`, belongs to the statement."}},
    {"accessibility.no-shortcoming",
     Severity::error,
     {"webbplatsen sägs inte följa lagen helt, men ingen brist är beskriven",
      "the site is said not to conform fully, but no shortcoming is described"},
     {"Den som läser ska få veta vad som inte går att använda, för vem, och varför.",
      "Readers are to know what cannot be used, by whom, and why."}},
    {"accessibility.old-assessment",
     Severity::warning,
     {"webbplatsen bedömdes {0}, för mer än ett år sedan",
      "the site was assessed on {0}, more than a year ago"},
     {"Redogörelsen ska ses över minst en gång om året.",
      "The statement is to be reviewed at least once a year."}},
};

consteval const DiagnosticKind& accessibility_statement_kind(std::string_view code) {
  return find_kind(accessibility_statement_messages, code);
}

}  // namespace tertial
