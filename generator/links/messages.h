#pragma once
// Findings about addresses on other sites. What depends on the network is never an error.
#include <algorithm>

#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind link_messages[] = {
    {"link.dead",
     Severity::warning,
     {"länken {0} leder ingenstans", "the link {0} leads nowhere"},
     {"Adressen är på en annan webbplats, och den svarade inte med en sida när `check --links all` "
      "frågade. Öppna den i en webbläsare. Är sidan borta: skriv den nya adressen, eller en kopia "
      "i "
      "ett webbarkiv. En källa finns kvar som källa även utan adress.",
      "The address is on another site, which did not answer with a page when `check --links all` "
      "asked. Open it in a browser. If the page is gone, write its new address or that of a copy "
      "in "
      "a web archive. A source remains a source without an address."}},
    {"link.new-address",
     Severity::warning,
     {"sidan som länken {0} leder till har flyttat för gott",
      "the page that the link {0} leads to has moved for good"},
     {"Den andra webbplatsen skickar vidare och säger att det är för alltid. Läs den nya sidan: är "
      "den vad som menades, skriv dess adress. Sådana omvägar försvinner förr eller senare.",
      "The other site leads on and says that it is for ever. Read the new page: if it is what was "
      "meant, write its address. Such detours vanish sooner or later."}},
    {"link.detour",
     Severity::note,
     {"länken {0} leder vidare till en annan adress, tills vidare",
      "the link {0} leads on to another address for the time being"},
     {"Den andra webbplatsen skickar vidare utan att säga att det är för gott. Adressen kan stå "
      "kvar; kontrollera att det är rätt sida som visas.",
      "The other site leads on without saying that it is for good. The address may stay; see that "
      "the right page is shown."}},
    {"link.private-address",
     Severity::warning,
     {"länken {0} leder in i ett privat nät", "the link {0} leads into a private network"},
     {"Namnet leder till den här datorn eller till ett nät som inte nås från internet, så ingen "
      "läsare kommer dit. Frågan ställdes inte. Kör ni `check` på ert eget nät, där också "
      "det publika visas med en inre adress, tillåter `--private-addresses` den.",
      "The name leads to this machine or to a network that the internet does not reach, so no "
      "reader gets there. It was not asked. Where `check` runs in your own network, which shows "
      "what "
      "is public at an inner address, `--private-addresses` allows it."}},
    {"link.not-asked",
     Severity::note,
     {"länken {0} går inte att kontrollera härifrån", "the link {0} cannot be checked from here"},
     {"Webbplatsen vill inte att program frågar (robots.txt), eller svarar bara den som är "
      "inloggad "
      "eller använder en webbläsare. Länken kan vara hel: öppna den någon gång själv.",
      "The site does not want programs to ask (robots.txt), or answers only those who are signed "
      "in "
      "or use a browser. The link may be fine: open it yourself from time to time."}},
};

consteval const DiagnosticKind& link_kind(std::string_view code) {
  return find_kind(link_messages, code);
}

/// What such a finding says may be otherwise tomorrow, without a commit.
inline bool depends_on_network(const DiagnosticKind& kind) {
  return std::ranges::find(link_messages, kind.code, &DiagnosticKind::code) !=
         std::end(link_messages);
}

}  // namespace tertial
