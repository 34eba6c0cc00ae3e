#pragma once
// What can be wrong with a TOML document as such, before anybody asks what its fields mean.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind toml_messages[] = {
    {"toml.syntax",
     Severity::error,
     {"det här går inte att läsa som TOML{0}", "this cannot be read as TOML ({1})"},
     {"Filens uppgifter skrivs i formatet TOML: `fält = värde`, ett fält på varje rad. Text står "
      "inom citattecken, en lista inom hakparenteser. Vanliga fel är ett citattecken som saknas, "
      "ett värde som saknas, och ett fält som står två gånger. Står något inom parentes är det "
      "läsarens egen förklaring, på engelska. Resten av filen prövas först när felet är rättat.",
      "The details of a file are written in TOML: `field = value`, one field on each line. Text "
      "stands in quotes, a list in square brackets. Common mistakes are a missing quote, a missing "
      "value and a field that stands twice. The words in parentheses are the parser's own. The "
      "rest of the file is checked when this is mended."}},
    {"toml.left-open",
     Severity::error,
     {"{0} avslutas aldrig", "{0} is never closed"},
     {"En lista som börjar med `[` slutar med `]`, en grupp av uppgifter med `{` och `}`, en text "
      "på "
      "flera rader med tre citattecken före och tre efter. Resten av filen prövas först när felet "
      "är rättat.",
      "A list that begins with `[` ends with `]`, a group of details with `{` and `}`, a text of "
      "several lines with three quotes before and three after. The rest of the file is checked "
      "when this is mended."}},
    {"toml.bad-date",
     Severity::error,
     {"datumet {0} finns inte", "there is no such date as {0}"},
     {"Dagen finns inte i kalendern, till exempel 30 februari eller månad 13. Ett datum skrivs "
      "år-månad-dag: 2024-05-22. Är bara månaden känd, skriv den inom citattecken: \"2024-05\".",
      "The day is not in the calendar, such as 30 February or month 13. A date is written "
      "year-month-day: 2024-05-22. Where only the month is known, write it in quotes: "
      "\"2024-05\"."}},
    {"toml.time",
     Severity::error,
     {"klockslaget {0} kan inte stå så här", "the time of day {0} cannot be written like this"},
     {"Ett datum skrivs utan klockslag: 2024-05-22. Ett klockslag skrivs som text: \"18:00\".",
      "A date is written without a time of day: 2024-05-22. A time of day is written as text: "
      "\"18:00\"."}},
    {"toml.not-a-number",
     Severity::error,
     {"{0} är inget tal", "{0} is no number"},
     {"TOML har värdena `nan` och `inf`, men ingen uppgift på webbplatsen kan ha dem.",
      "TOML has the values `nan` and `inf`, but nothing on the site can have them."}},
    {"toml.too-deep",
     Severity::error,
     {"uppgifterna är inlagda i varandra i mer än {0} nivåer",
      "the values are nested more than {0} levels deep"},
     {"Ingen uppgift behöver så många nivåer av hakparenteser, klamrar eller punkter i namnet. "
      "Oftast saknas en parentes som avslutar.",
      "Nothing needs as many levels of brackets, braces or dots in a name. Most often a closing "
      "bracket is missing."}},
    {"toml.too-large",
     Severity::error,
     {"uppgifterna är {0} byte, mer än gränsen {1}",
      "the values take {0} bytes, more than the limit of {1}"},
     {"En post med så mycket i fälten är nästan alltid ett misstag. Lång text hör hemma i "
      "Markdown-filen, under uppgifterna.",
      "A record with as much in its fields is nearly always a mistake. Long text belongs in the "
      "Markdown file, below the fields."}},
};

consteval const DiagnosticKind& toml_kind(std::string_view code) {
  return find_kind(toml_messages, code);
}

}  // namespace tertial
