#pragma once
// What can be wrong with a glossary term.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind term_messages[] = {
    {"term.own-and-of-another",
     Severity::error,
     {"förklaringen är både webbplatsens egen och från {0}",
      "the explanation is both the site's own and by {0}"},
     {"`own` säger att ingen annan har förklarat ordet. Sidan kan bara säga det ena.",
      "`own` says that nobody else has explained the word. The page can only say one of them."}},
    {"term.shared-form",
     Severity::warning,
     {"{0} hör till två ord i ordlistan", "{0} belongs to two glossary terms"},
     {"I löpande text leder varje ord till en enda förklaring: den första, i ordning efter "
      "filnamn. "
      "Titeln och formerna i `forms` ska därför vara ordets egna.",
      "In running text each word leads to one explanation only: the first, in order of file names. "
      "So the title and the forms in `forms` have to be the term's own."}},
};

consteval const DiagnosticKind& term_kind(std::string_view code) {
  return find_kind(term_messages, code);
}

}  // namespace tertial
