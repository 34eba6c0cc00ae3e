#pragma once
// What can be wrong with a case and what changed on its way.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind case_messages[] = {
    {"case.bad-number",
     Severity::error,
     {"{0} är inget diarienummer", "{0} is not a diarienummer"},
     {"Ett diarienummer har en beteckning, ett år och ett nummer: KS 2024-498, KS/2017:152.",
      "A diarienummer has letters, a year and a number: KS 2024-498, KS/2017:152."}},
    {"case.number-twice",
     Severity::error,
     {"diarienumret {0} är redan ärendet {1}", "the diarienummer {0} is the case {1} already"},
     {"Ett ärende har ett diarienummer och en sida. Hur numret är skrivet spelar ingen roll: KS "
      "2024-498 och KS/2024:498 är samma. Slå ihop posterna, eller rätta `number` eller "
      "`also_written` i den som har fel.",
      "A case has one diarienummer and one page. How the number is written does not matter: KS "
      "2024-498 and KS/2024:498 are the same. Join the records, or correct `number` or "
      "`also_written` in the one that is wrong."}},
    {"case.step-twice",
     Severity::error,
     {"ärendet har redan ett steg {0}", "the case already has a step {0}"},
     {"`code` är stegets namn i `changes` och `compare` och får bara finnas en gång i ärendet.",
      "`code` is the step's name in `changes` and `compare` and stands once in a case."}},
    {"case.unknown-step",
     Severity::error,
     {"ärendet har inget steg {0}", "the case has no step {0}"},
     {"`from` och `to` är namn som stegen har i fältet `code`.",
      "`from` and `to` are names that steps have in their field `code`."}},
    {"case.steps-backwards",
     Severity::error,
     {"steget {0} kommer inte efter {1}", "the step {0} does not come after {1}"},
     {"En ändring går från ett tidigare steg till ett senare. Stegen står äldst först.",
      "A change leads from an earlier step to a later one. Steps stand oldest first."}},
    {"case.change-incomplete",
     Severity::error,
     {"ändringen {0} saknar {1}", "the change {0} has no {1}"},
     {"Läsaren ska se hur det var och hur det blev. Sa texten inget före, skriv det, med källans "
      "ställe: before = { says = \"Ingen takt anges.\", sources = […] }. Bara \"added\" har inget "
      "före och bara \"removed\" inget efter.",
      "A reader has to see how it was and how it became. Where the text said nothing before, say "
      "so, with its place: before = { says = \"No interval is stated.\", sources = […] }. Only "
      "\"added\" has no before and only \"removed\" no after."}},
    {"case.change-one-side",
     Severity::error,
     {"ändringen {0} kan inte ha {1}", "the change {0} cannot have {1}"},
     {"Det som är tillagt fanns inte före, och det som är struket finns inte efter. Fanns något på "
      "båda sidor är det en annan sorts ändring.",
      "What was added was not there before, and what was removed is not there after. Where both "
      "sides say something, the change is of another kind."}},
    {"case.change-no-source",
     Severity::error,
     {"en sida av ändringen anger ingen källa", "a side of the change names no source"},
     {"Läsaren ska kunna slå upp båda sidorna: ange källa och ställe för varje.",
      "A reader has to be able to look up both sides: name source and place of each."}},
    {"case.change-strength",
     Severity::error,
     {"ändringen kallas {0} men går från \"{1}\" till \"{2}\"",
      "the change is called {0} but goes from \"{1}\" to \"{2}\""},
     {"Verben talar om hur bindande en text är: kan är svagast, bör är starkare, ska är starkast. "
      "Kontrollera `kind` och orden på båda sidor.",
      "Verbs tell how binding a text is: kan (may) is weakest, bör (should) is stronger, ska "
      "(shall) is strongest. Check `kind` and the words on both sides."}},
    {"case.compares-paraphrase",
     Severity::error,
     {"steget {0} har ingen ordagrann text att jämföra",
      "the step {0} holds no original text to compare"},
     {"Bara ordagranna texter jämförs ord för ord. En sammanfattning i egna ord säger inget om hur "
      "källan är formulerad. Skriv texten som den står i handlingens fält `original`, eller i "
      "paragrafens `decision_original` eller förslagets `original`. Går det inte, beskriv "
      "ändringen under `changes`.",
      "Only original texts are compared word by word. A summary in your own words tells nothing of "
      "how the source is worded. Write the text as it stands in the document's field `original`, "
      "or the item's `decision_original`, or the proposal's `original`. Otherwise describe the "
      "change under `changes`."}},
};

consteval const DiagnosticKind& case_kind(std::string_view code) {
  return find_kind(case_messages, code);
}

}  // namespace tertial
