#pragma once
// What can be wrong with a standing page.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind page_messages[] = {
    {"page.empty",
     Severity::error,
     {"sidan har ingen text", "the page has no text"},
     {"Då skulle en tom sida publiceras. Ta bort filen om sidan inte behövs.",
      "An empty page would be published. Delete the file if the page is not needed."}},
    {"page.version-folder",
     Severity::error,
     {"sidan ligger inte i mappen för {0}", "the page is not in the folder for {0}"},
     {"En sida på ett annat språk har en adress som börjar med språkets kod, till exempel /en/. En "
      "lättläst sida på webbplatsens språk har en adress som börjar med /lattlast/. Adressen "
      "följer "
      "filens plats under pages/.",
      "A page in another language has an address that begins with the language's code, such as "
      "/en/. An easy page in the site's language has one that begins with /lattlast/. The address "
      "follows the file's path below pages/."}},
    {"page.no-version",
     Severity::error,
     {"sidan säger inte vad som skiljer den från {0}",
      "the page does not say what tells it apart from {0}"},
     {"En version av en annan sida är på ett annat språk (`lang`) eller lättläst (`easy`).",
      "A version of another page is in another language (`lang`) or easy to read (`easy`)."}},
    {"page.not-reviewed",
     Severity::note,
     {"översättningar och lättlästa sidor som ingen namngiven person har granskat: {0}",
      "translations and easy pages that no named person has reviewed: {0}"},
     {"En översättning eller en lättläst text kan säga något annat än sidan som den är en version "
      "av. Därför står det på sidan om någon har granskat den. En som kan språket, eller läser "
      "lättläst, läser texten mot ursprunget; sedan skrivs namnet och dagen i `reviewed`. Det är "
      "ingen varning, för den som skriver kan inte själv granska: `--deny warnings` släpper "
      "igenom det.",
      "A translation or an easy text may say something else than the page that it is a version "
      "of. So the page says whether somebody has reviewed it. Somebody who knows the language, or "
      "reads easy texts, compares it with its original; then name and day are written in "
      "`reviewed`. It is no warning, since who writes cannot review: `--deny warnings` lets it "
      "pass."}},
};

consteval const DiagnosticKind& page_kind(std::string_view code) {
  return find_kind(page_messages, code);
}

}  // namespace tertial
