#pragma once
// What can be wrong with an indicator.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind indicator_messages[] = {
    {"indicator.out-of-range",
     Severity::error,
     {"{0} kan inte vara {1}: {2} {3}", "{0} cannot be {1}: {2} {3}"},
     {"Varje enhet har ett lägsta och ett högsta värde, och `min` och `max` kan göra dem snävare. "
      "Procent går från 0 till 100. Kontrollera talet och enheten mot källan.",
      "Each unit has a lowest and a highest value, and `min` and `max` can narrow them. Percent "
      "goes "
      "from 0 to 100. Check the number and the unit against the source."}},
    {"indicator.wrong-unit",
     Severity::error,
     {"{0} har decimaler, men enheten är {1}", "{0} has decimals, but the unit is {1}"},
     {"Antal och platser i en ordning är heltal. Är talet en andel eller ett medelvärde har "
      "indikatorn "
      "en annan enhet.",
      "Counts and ranks are whole numbers. Where the number is a share or a mean, the indicator "
      "has "
      "another unit."}},
    {"indicator.value-time",
     Severity::error,
     {"värdet ska ha antingen `date` eller `period`", "the value needs either `date` or `period`"},
     {"`date` är en dag, månad eller ett år (\"2018-12-31\", \"2010\"), `period` ett tertial eller "
      "annan "
      "period (\"2023-t3\"). Säger källan inget om tiden skriver du date = \"..\".",
      "`date` is a day, month or year (\"2018-12-31\", \"2010\"), `period` a tertial or other "
      "period "
      "(\"2023-t3\"). Where the source gives no time, write date = \"..\"."}},
    {"indicator.no-number",
     Severity::error,
     {"värdet har inget tal", "the value has no number"},
     {"Skriv `value`, eller `women` och `men`. Saknas talet i källan beskriver du luckan under "
      "`gaps`.",
      "Write `value`, or `women` and `men`. Where the source has no number, describe the gap under "
      "`gaps`."}},
    {"indicator.no-source",
     Severity::error,
     {"värdet för {0} har ingen källa", "the value for {0} has no source"},
     {"Varje tal ska gå att kontrollera: ange källor på värdet eller för hela indikatorn.",
      "Every number has to be checkable: name sources at the value or for the whole indicator."}},
    {"indicator.two-values",
     Severity::error,
     {"det finns redan ett värde för {0}", "there is already a value for {0}"},
     {"En indikator har ett värde per tidpunkt. Olika uppgifter ur olika källor hör hemma under "
      "`contradictions`, där alla visas.",
      "An indicator has one value for each time. Different figures from different sources belong "
      "under "
      "`contradictions`, where all are shown."}},
    {"indicator.area-twice",
     Severity::error,
     {"jämförelsen med {0} finns två gånger", "the comparison with {0} stands twice"},
     {"Ett värde jämförs med varje område en gång. Ta bort den ena.",
      "A value is compared with each area once. Remove one of them."}},
    {"indicator.break-nowhere",
     Severity::error,
     {"inget värde står för {0}", "no value stands for {0}"},
     {"Ett brott i serien anges med tiden för det första värdet efter brottet, skriven som där.",
      "A break in the series is given as the time of the first value after it, written as it is "
      "there."}},
    {"indicator.unexplained-direction",
     Severity::error,
     {"redaktionen har bestämt vilket håll som är bra utan att säga varför",
      "the editors decided which way is good without saying why"},
     {"Bättre och sämre räknas ut från riktningen. Säger ingen källa vilket håll som är bra måste "
      "`note` säga varför redaktionen tycker det.",
      "Better and worse are computed from the direction. Where no source says which way is good, "
      "`note` has to say why the editors think so."}},
    {"indicator.outside-parts",
     Severity::warning,
     {"{0} för alla stämmer inte med {1} för kvinnor och {2} för män",
      "{0} for all does not agree with {1} for women and {2} for men"},
     {"En andel eller ett medelvärde för alla ligger mellan kvinnornas och männens. Ett antal för "
      "alla är minst så stort som vart och ett av dem. Kontrollera talen mot källan; stämmer de "
      "visas de som de står.",
      "A share or a mean for all lies between that of women and that of men. A count of all is at "
      "least as large as each of them. Check the numbers against the source; if they are right "
      "they are shown as they stand."}},
    {"indicator.value-ahead",
     Severity::warning,
     {"värdet står för {0}, som inte har börjat", "the value is for {0}, which has not begun"},
     {"Ett värde är mätt. Ett för en tid som inte har kommit är oftast felskrivet, eller ett mål.",
      "A value has been measured. One for a time that has not come is most often misspelt, or a "
      "target."}},
    {"indicator.survey-not-held",
     Severity::warning,
     {"värdet står för {0}, men undersökningen {1} har ingen omgång som hölls då",
      "the value is for {0}, but the survey {1} has no edition that was held then"},
     {"Ett värde ur en undersökning är från ett år då den hölls. På undersökningens sida letar "
      "läsaren efter det året. Säger ingen källa vilket år det var skriver du date = \"..\".",
      "A value of a survey is from a year in which it was held. Readers look for that year on the "
      "survey's page. Where no source says which year it was, write date = \"..\"."}},
    {"indicator.no-area",
     Severity::error,
     {"det framgår inte vad indikatorn gäller", "nothing says where the indicator is about"},
     {"En indikator gäller en kommun (`municipality`), en eller flera platser (`districts`) eller "
      "ett "
      "annat område (`area`).",
      "An indicator is about a municipality (`municipality`), one or more places (`districts`) or "
      "another area (`area`)."}},
};

consteval const DiagnosticKind& indicator_kind(std::string_view code) {
  return find_kind(indicator_messages, code);
}

}  // namespace tertial
