#pragma once
// What can be wrong with a pledge and its points.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind pledge_messages[] = {
    {"pledge.duplicate-point",
     Severity::error,
     {"punkten {0} finns redan i löftet", "the pledge already has a point {0}"},
     {"En punkts kod är dess permanenta namn och får bara finnas en gång i löftet.",
      "A point's code is its permanent name and stands once in a pledge."}},
    {"pledge.no-points",
     Severity::error,
     {"löftet har inga punkter", "the pledge has no points"},
     {"Ett löfte utan punkter går inte att följa. Är punkterna inte kända, skriv det med "
      "points_extent = \"none\".",
      "A pledge without points cannot be followed. Where they are not known, say so with "
      "points_extent = \"none\"."}},
    {"pledge.unknown-point",
     Severity::error,
     {"det finns ingen punkt {0}", "there is no point {0}"},
     {"En fortsättning pekar på en punkt i ett annat löfte, skrivet löftets id, #, punktens kod.",
      "A continuation points to a point of another pledge, written as the pledge's id, #, the "
      "point's "
      "code."}},
    {"pledge.continues-itself",
     Severity::error,
     {"punkter fortsätter varandra i en cirkel: {0}",
      "points continue each other in a circle: {0}"},
     {"Kedjan av punkter som fortsätter varandra går runt i en cirkel. Den ska leda bakåt i tiden "
      "till "
      "ett första löfte.",
      "The chain of points that continue each other goes in a circle. It has to lead back in time "
      "to a "
      "first pledge."}},
    {"pledge.continues-later",
     Severity::error,
     {"punkten {0} fortsätter från löftet {1} ({2}), som inte börjar före det här ({3})",
      "the point {0} continues the pledge {1} ({2}), which does not begin before this one ({3})"},
     {"En punkt fortsätter från ett tidigare löfte. Kontrollera löftenas fält `valid`, eller skriv "
      "`continues` i det senare löftet i stället.",
      "A point continues an earlier pledge. Check the pledges' field `valid`, or write `continues` "
      "in "
      "the later pledge instead."}},
    {"pledge.chain-forks",
     Severity::error,
     {"två punkter i löftet fortsätter {0}", "two points of the pledge continue {0}"},
     {"Kedjan av löften skulle dela sig inom ett och samma löfte, och punkten räknas som lovad två "
      "gånger "
      "på en gång. Låt den punkt som ligger närmast ha `continues`, och nämn den andra i `note`. "
      "Två "
      "olika löften får fortsätta samma punkt: då visas att den delades.",
      "The chain would fork within one pledge, and the point be counted as promised twice at once. "
      "Leave `continues` on the closest point and mention the other in `note`. Two different "
      "pledges "
      "may continue one point: it is then shown as split."}},
    {"pledge.unexplained-link",
     Severity::error,
     {"kopplingen är gjord av redaktionen men saknar förklaring",
      "the link was made by the editors but is not explained"},
     {"När ingen källa kopplar ihop två punkter måste `note` säga varför redaktionen gör det.",
      "Where no source links two points, `note` has to say why the editors do."}},
    {"pledge.absent-outside",
     Severity::warning,
     {"perioden {0} ligger utanför löftets tid ({1})",
      "the period {0} lies outside the pledge's time ({1})"},
     {"[[absent]] säger varför en väntad redovisning inte finns här. Utanför löftets tid väntas "
      "ingen, så raden visas aldrig. Rätta perioden eller ta bort den.",
      "[[absent]] says why an expected report is not here. Outside the pledge's time none is "
      "expected, so the entry is never shown. Correct the period or delete it."}},
    {"pledge.absent-no-period",
     Severity::warning,
     {"löftet redovisas inte för perioden {0}", "the pledge is not reported for the period {0}"},
     {"[[absent]] säger varför en väntad redovisning inte finns här. Hur ofta det redovisas står i "
      "[[cadence]]: ett löfte som redovisas per tertial väntas inte för ett halvår, så raden visas "
      "aldrig.",
      "[[absent]] says why an expected report is not here. How often it is reported stands in "
      "[[cadence]]: "
      "of a pledge that is reported by tertial none is expected for a half-year, so the entry is "
      "never "
      "shown."}},
    {"pledge.due-before",
     Severity::warning,
     {"redovisningen av {0} ska enligt raden lämnas {1}, innan perioden är slut ({2})",
      "the report on {0} is due {1} by this row, before the period has ended ({2})"},
     {"När dagen har gått säger sidan att redovisningen skulle ha lämnats. En dag före periodens "
      "slut är oftast felskriven.",
      "When the day has passed the page says that the report should have been there. A day before "
      "the end of the period is most often misspelt."}},
    {"pledge.final-due-before",
     Severity::warning,
     {"slutrapporten ska enligt posten lämnas {0}, innan löftets tid är slut ({1})",
      "the final report is due {0} by this record, before the pledge's time has ended ({1})"},
     {"En slutrapport berättar om hela löftet. En dag före dess slut är oftast felskriven.",
      "A final report tells of the whole pledge. A day before its end is most often misspelt."}},
    {"pledge.valid-not-stated",
     Severity::error,
     {"löftets tid måste anges", "the pledge's time has to be stated"},
     {"Utan tid går det inte att räkna ut vilka redovisningar som väntas. Ange åtminstone år.",
      "Without a time the expected reports cannot be computed. State at least the years."}},
    {"pledge.too-long",
     Severity::error,
     {"löftet gäller i {0} år, mer än {1}", "the pledge is valid for {0} years, more than {1}"},
     {"Så länge gäller inget löfte; oftast är ett årtal felskrivet. Varje period väntas en "
      "redovisning.",
      "No pledge is valid for so long; most often a year is misspelt. Every period expects a "
      "report."}},
};

consteval const DiagnosticKind& pledge_kind(std::string_view code) {
  return find_kind(pledge_messages, code);
}

}  // namespace tertial
