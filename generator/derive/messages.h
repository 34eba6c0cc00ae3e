#pragma once
// What the contradiction watch tells editors. Never an error: nothing here stops a build, and
// nothing is corrected.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr Text watch_explain{
    "Programmet jämför det som står i posten med det som går att räkna eller slå upp. Det rättar "
    "ingenting. Är det ditt eget fel: rätta. Står det så i källan: skriv en [[contradictions]] i "
    "samma post med båda uppgifterna, eller en [[gaps]] som nämner dem, så varnar programmet inte "
    "mer. Läsarna ser det som står i fält, och det du berättar. Hur en mening i löpande text kan "
    "läsas ser bara du: skriv orden under `not_contradicting` när de inte motsäger något.",
    "The program compares what the record says with what can be counted or looked up. It corrects "
    "nothing. If the mistake is yours: mend it. If the source says so: write [[contradictions]] in "
    "the same record with both claims, or [[gaps]] that names them, and the program warns no more. "
    "Readers see what stands in fields and what you tell. How a sentence of running text may be "
    "read "
    "only you see: write the words under `not_contradicting` where they contradict nothing."};

inline constexpr DiagnosticKind derive_messages[] = {
    {"watch.parties",
     Severity::warning,
     {"{0} {0|part|parter} uppges, men {1} är {1|uppräknad|uppräknade}",
      "{0} {0|party is|parties are} claimed, but {1} {1|is|are} listed"},
     watch_explain},
    {"watch.points",
     Severity::warning,
     {"{0} {0|punkt|punkter} uppges, men {1} är {1|registrerad|registrerade}",
      "{0} {0|point is|points are} claimed, but {1} {1|is|are} registered"},
     watch_explain},
    {"watch.joint",
     Severity::warning,
     {"{0} {0|punkt|punkter} uppges vara {0|gemensam|gemensamma}, men {1} har flera ansvariga",
      "{0} {0|point is|points are} claimed to be joint, but {1} {1|has|have} several responsible"},
     watch_explain},
    {"watch.share",
     Severity::warning,
     {"{0} {0|punkt|punkter} uppges vara för {2}, men {1} har den parten som ensam ansvarig",
      "{0} {0|point is|points are} claimed for {2}, but {1} {1|has|have} that party as the only "
      "responsible"},
     watch_explain},
    {"watch.years",
     Severity::warning,
     {"{0} års löptid uppges, men `valid` är {1} {1|månad|månader}",
      "a time of {0} {0|year|years} is claimed, but `valid` is {1} {1|month|months}"},
     watch_explain},
    {"watch.validity",
     Severity::warning,
     {"löftet uppges gälla {0}, men `valid` är {1}",
      "the pledge is said to apply {0}, but `valid` is {1}"},
     watch_explain},
    {"watch.cadence",
     Severity::warning,
     {"löftet redovisas både {0} och {1}", "the pledge is reported both {0} and {1}"},
     watch_explain},
    {"watch.report-period",
     Severity::warning,
     {"löftet redovisas {0}, men en redovisning gäller {1}",
      "the pledge is reported {0}, but a report is for {1}"},
     watch_explain},
    {"watch.items",
     Severity::warning,
     {"protokollet omfattar {0}, men § {1} är registrerad i det",
      "the minutes contain {0}, but § {1} is registered in them"},
     watch_explain},
    {"watch.step",
     Severity::warning,
     {"steget har dagen {0}, men dess § är från ett möte {1}",
      "the step has the day {0}, but its § is of a meeting on {1}"},
     watch_explain},
    {"watch.alternates",
     Severity::warning,
     {"undersökningen växlar med {2}, men båda hölls {0}",
      "the survey alternates with {2}, but both were held in {0}"},
     watch_explain},
    {"watch.name",
     Severity::warning,
     {"namnet är skrivet {0}, menade du {1}?", "the name is written {0}, did you mean {1}?"},
     watch_explain},
    {"watch.term",
     Severity::warning,
     {"ordet är skrivet {0}, menade du {1}?", "the word is written {0}, did you mean {1}?"},
     watch_explain},
    {"watch.placeholder",
     Severity::warning,
     {"texten {0} är en kvarglömd platshållare", "the text {0} is a placeholder left over"},
     watch_explain},
    {"watch.empty-link",
     Severity::warning,
     {"länken {0} leder ingenstans", "the link {0} leads nowhere"},
     watch_explain},
    {"watch.dismissed-in-vain",
     Severity::warning,
     {"{0} står inte i postens texter som något som motsäger resten",
      "{0} does not stand in the record's texts as something that contradicts the rest"},
     {"`not_contradicting` säger att ord i postens texter är granskade och inte motsäger något. "
      "De här orden läses inte som en motsägelse.",
      "`not_contradicting` says that words of the record's texts were looked at and contradict "
      "nothing. These words are not read as a contradiction."}},
};

}  // namespace tertial
