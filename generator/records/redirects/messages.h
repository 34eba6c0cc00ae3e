#pragma once
// What can be wrong with pages that have moved.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind redirects_messages[] = {
    {"redirect.bad-address",
     Severity::error,
     {"{0} kan inte vara en sidas gamla adress: {1}", "{0} cannot be a page's former address: {1}"},
     {"På den gamla adressen läggs en liten sida som leder vidare, så att flytten syns på vilken "
      "webbserver som helst. Därför måste adressen kunna vara en fil: den börjar med /, slutar på "
      "/ "
      "eller .html och har bara a–z, A–Z, 0–9 och - . _ ~ däremellan.",
      "A small page that leads on is put at the former address, so that the move shows on any "
      "server. So the address has to be possible as a file: it begins with /, ends in / or .html "
      "and has only a–z, A–Z, 0–9 and - . _ ~ between."}},
    {"redirect.bad-target",
     Severity::error,
     {"{0} är varken en post eller en adress på webbplatsen",
      "{0} is neither a record nor an address of the site"},
     {"En flyttad sida finns kvar på webbplatsen. Skriv posten med sort, kolon och id, så följer "
      "adressen med om posten flyttar igen. En sida som inte är en posts skrivs med sin adress "
      "från "
      "webbplatsens början.",
      "A page that has moved is still on the site. Write the record with type, colon and id: the "
      "address follows if the record moves again. A page that is no record's is written as its "
      "address from the site's start."}},
    {"redirect.twice",
     Severity::error,
     {"{0} leder redan vidare", "{0} leads on already"},
     {"En adress leder till en sida. Stora och små bokstäver räknas som samma, eftersom en del "
      "webbservrar inte skiljer dem åt. Ta bort den ena raden.",
      "One address leads to one page. Capitals and small letters count as the same, since some "
      "servers do not tell them apart. Remove one of the entries."}},
    {"redirect.chain",
     Severity::error,
     {"{0} har också flyttat, till {1}", "{0} has moved too, to {1}"},
     {"Läsaren ska komma fram i ett steg. Peka direkt på sidans nuvarande plats. Skriver du en "
      "post "
      "i stället för en adress behöver raden aldrig ändras igen.",
      "The reader is to arrive in one step. Point straight to where the page is now. With a record "
      "instead of an address the entry never needs to change again."}},
    {"redirect.circle",
     Severity::error,
     {"adresserna leder runt i en cirkel: {0}", "the addresses lead round in a circle: {0}"},
     {"Adresserna leder till varandra, så ingen sida nås. En av dem måste leda till en sida som "
      "finns.",
      "The addresses lead to one another, so that no page is reached. One of them has to lead to a "
      "page that exists."}},
};

consteval const DiagnosticKind& redirects_kind(std::string_view code) {
  return find_kind(redirects_messages, code);
}

}  // namespace tertial
