#pragma once
// What can be wrong with an inspection and its findings.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind inspection_messages[] = {
    {"inspection.due-before",
     Severity::warning,
     {"åtgärden skulle vara klar {0}, före besiktningen {1}",
      "the measure was due {0}, before the inspection {1}"},
     {"Det som ses för första gången kan inte ha en åtgärd som redan skulle vara klar. Är "
      "iakttagelsen gammal skriver du `continues`.",
      "What is seen for the first time has no measure that was due already. Where the finding is "
      "an "
      "old one, write `continues`."}},
    {"inspection.followed-elsewhere",
     Severity::warning,
     {"{0} gjordes på en annan plats", "{0} was made in another place"},
     {"En iakttagelse följs upp där den gjordes. Kontrollera `continues` och `districts`.",
      "A finding is followed up where it was made. Check `continues` and `districts`."}},
    {"inspection.organisation-unclear",
     Severity::error,
     {"en organisation anges med just ett av `party`, `body` och `name`",
      "an organisation is stated by just one of `party`, `body` and `name`"},
     {"Den som deltar eller ansvarar är en registrerad part, ett registrerat organ eller bara ett "
      "namn. Två av dem vore två organisationer.",
      "Who takes part or answers is a registered party, a registered body or just a name. Two of "
      "them would be two organisations."}},
    {"inspection.name-is-id",
     Severity::error,
     {"{0} är id för en registrerad post, inte ett namn", "{0} is the id of a record, not a name"},
     {"Ett ord inom citattecken är organisationens namn, som det står på sidan. En registrerad "
      "part "
      "eller ett organ får en länk när det skrivs som sådant.",
      "A word in quotes is the organisation's name, as the page shows it. A registered party or "
      "body gets a link when it is written as such."}},
    {"inspection.season-without-year",
     Severity::error,
     {"årstiden är angiven, men datumet säger inte vilket år",
      "the season is stated, but the date does not say which year"},
     {"Vårens och höstens besiktningar räknas år för år. Ange året i `date`, eller lämna `season` "
      "borta.",
      "Inspections of spring and autumn are counted year by year. State the year in `date`, or "
      "leave `season` out."}},
    {"inspection.date-outside-season",
     Severity::error,
     {"datumet {0} ligger utanför årstiden ({1})", "the date {0} is outside the season ({1})"},
     {"Webbplatsen räknar januari–juni som vår och juli–december som höst. Kontrollera `date` och "
      "`season`.",
      "The site counts January–June as spring and July–December as autumn. Check `date` and "
      "`season`."}},
    {"inspection.findings-not-held",
     Severity::error,
     {"besiktningen har iakttagelser men står som {0}",
      "the inspection has findings but stands as {0}"},
     {"Bara en besiktning som hölls kan ha iakttagelser.",
      "Only an inspection that was held can have findings."}},
    {"inspection.finding-twice",
     Severity::error,
     {"iakttagelsen {0} finns redan i besiktningen", "the inspection already has a finding {0}"},
     {"En iakttagelses kod är dess permanenta namn och får bara finnas en gång i besiktningen.",
      "A finding's code is its permanent name and stands once in an inspection."}},
    {"inspection.no-problem",
     Severity::error,
     {"iakttagelsen {0} säger inte vad som sågs", "the finding {0} does not say what was seen"},
     {"En ny iakttagelse behöver `problem`. En uppföljning behöver `continues`, och tar då "
      "problemet "
      "från den tidigare.",
      "A new finding needs `problem`. A follow-up needs `continues`, and takes the problem from "
      "the "
      "earlier one."}},
    {"inspection.state-without-earlier",
     Severity::error,
     {"läget {0} säger att iakttagelsen är gammal, men `continues` saknas",
      "the state {0} says that the finding is an old one, but `continues` is missing"},
     {"Bara det som sågs vid en tidigare besiktning kan kvarstå. Utan `continues` räknas det som "
      "nytt. Det som löstes på plats får ha läget \"solved\".",
      "Only what an earlier inspection saw can remain. Without `continues` it counts as new. What "
      "was solved on the spot may have the state \"solved\"."}},
    {"inspection.unexplained-assessment",
     Severity::error,
     {"redaktionen har bedömt iakttagelsen {0} utan att säga varför",
      "the editors assessed the finding {0} without saying why"},
     {"När källan inte säger hur det går måste `assessment` säga vad bedömningen bygger på.",
      "Where the source does not say how it goes, `assessment` has to say what the assessment "
      "rests on."}},
    {"inspection.unknown-finding",
     Severity::error,
     {"det finns ingen iakttagelse {0}", "there is no finding {0}"},
     {"En uppföljning pekar på en iakttagelse vid en tidigare besiktning, skrivet besiktningens "
      "id, "
      "#, iakttagelsens kod.",
      "A follow-up points to a finding of an earlier inspection, written as the inspection's id, "
      "#, "
      "the finding's code."}},
    {"inspection.followed-too-early",
     Severity::error,
     {"{0} gjordes inte före den här besiktningen", "{0} was not made before this inspection"},
     {"En iakttagelse följs upp vid en senare besiktning än den där den gjordes. Kontrollera "
      "datumen, eller vilken av dem som ska ha `continues`.",
      "A finding is followed up at a later inspection than the one that made it. Check the dates, "
      "or which of the two should have `continues`."}},
    {"inspection.continues-itself",
     Severity::error,
     {"iakttagelser fortsätter varandra i en cirkel: {0}",
      "findings continue each other in a circle: {0}"},
     {"Kedjan av iakttagelser som fortsätter varandra går runt i en cirkel. Den ska leda bakåt i "
      "tiden till en första.",
      "The chain of findings that continue each other goes in a circle. It has to lead back in "
      "time "
      "to a first one."}},
    {"inspection.chain-forks",
     Severity::error,
     {"{0} följs upp på två ställen", "{0} is followed up in two places"},
     {"En iakttagelse har ett läge i taget, så dess kedja får inte dela sig: annars kunde den vara "
      "både löst och kvar. Delar sig problemet i två blir det ena en ny iakttagelse.",
      "A finding has one state at a time, so its chain must not fork: it could be solved and "
      "remain at once. Where a problem divides in two, one of them is a new finding."}},
};

consteval const DiagnosticKind& inspection_kind(std::string_view code) {
  return find_kind(inspection_messages, code);
}

}  // namespace tertial
