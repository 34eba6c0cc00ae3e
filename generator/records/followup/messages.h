#pragma once
// What can be wrong with a follow-up.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind followup_messages[] = {
    {"pledge.absent-reported",
     Severity::warning,
     {"perioden {0} är redovisad, men står kvar under [[absent]]",
      "the period {0} is reported, but still stands under [[absent]]"},
     {"När en period har en uppföljning behövs inget skäl till att den saknas. Ta bort perioden ur "
      "löftets [[absent]].",
      "Where a period has a follow-up no reason for its absence is needed. Delete the period from "
      "the pledge's [[absent]]."}},
    {"followup.points-left-out",
     Severity::warning,
     {"uppföljningen utelämnar punkter i löftet: {0}",
      "the follow-up leaves out points of the pledge: {0}"},
     {"Varje punkt i löftet är antingen redovisad eller inte. Nämner källan den inte skriver du "
      "den "
      "i [[missing]] med skälet, så ser läsaren att den inte är bortglömd.",
      "Each point of a pledge is either reported or not. Where the source does not mention it, "
      "write it in [[missing]] with the reason, so that readers see that it was not forgotten."}},
    {"followup.published-early",
     Severity::warning,
     {"redovisningen är publicerad {0}, före slutet av perioden {1}",
      "the report was published on {0}, before the end of the period {1}"},
     {"En redovisning av hela perioden kan inte finnas innan den är slut. Oftast är året eller "
      "perioden felskriven.",
      "A report on the whole period cannot be there before its end. Most often the year or the "
      "period is a slip."}},
    {"followup.reporter-not-party",
     Severity::warning,
     {"{0} redovisar, men är inte part i löftet {1}",
      "{0} reports, but is no party to the pledge {1}"},
     {"Den som redovisar är nästan alltid en av dem som lovade. Har någon annan åtagit sig det "
      "skrivs "
      "parten i löftets `reporters`.",
      "Who reports is nearly always one of those who promised. Where somebody else has taken it "
      "on, "
      "name the party in the pledge's `reporters`."}},
    {"followup.other-file-name",
     Severity::warning,
     {"filen heter {0} men gäller {1}", "the file is called {0} but is for {1}"},
     {"Filens namn blir sidans adress. Stämmer det inte med perioden hittar ingen rätt. Döp om "
      "filen "
      "innan den publiceras, eller rätta `period`.",
      "The file's name becomes the page's address. If it is not the period's, nobody finds the "
      "way. Rename the file before it is published, or correct `period`."}},
    {"followup.period-outside",
     Severity::error,
     {"perioden {0} ligger utanför löftets tid ({1})",
      "the period {0} is outside the pledge's time ({1})"},
     {"En uppföljning gäller en period som löftet gäller. Kontrollera perioden och löftets fält "
      "`valid`.",
      "A follow-up is for a period of the pledge. Check the period and the pledge's field "
      "`valid`."}},
    {"followup.published-before",
     Severity::error,
     {"redovisningen publicerades {0}, innan perioden {1} började",
      "the report was published on {0}, before the period {1} began"},
     {"Det som görs i en period kan inte redovisas innan den har börjat. Kontrollera `published` "
      "och `period`.",
      "What is done in a period cannot be reported before it has begun. Check `published` and "
      "`period`."}},
    {"followup.reply-before",
     Severity::warning,
     {"svaret är daterat {0}, innan perioden {1} började",
      "the reply is dated {0}, before the period {1} began"},
     {"Ett svar står bredvid redovisningen av en period. Är det skrivet före den gäller det något "
      "annat, eller så är dagen felskriven.",
      "A reply stands beside the report of a period. Where it was written before that it is about "
      "something else, or the day is misspelt."}},
    {"followup.unknown-point",
     Severity::error,
     {"löftet {1} har ingen punkt {0}", "the pledge {1} has no point {0}"},
     {"Koden måste vara en av löftets punkter.", "The code has to be one of the pledge's points."}},
    {"followup.point-twice",
     Severity::error,
     {"punkten {0} finns två gånger i uppföljningen",
      "the point {0} stands twice in the follow-up"},
     {"En punkt redovisas en gång per period. Slå ihop texterna.",
      "A point is reported once per period. Join the texts."}},
    {"followup.empty",
     Severity::error,
     {"uppföljningen säger ingenting", "the follow-up says nothing"},
     {"En uppföljning utan punkter, utan sammanfattning och utan skäl för det som saknas skulle "
      "visas "
      "som en redovisning. Skriv minst en [[points]], en [[missing]] eller `summary`.",
      "A follow-up without points, without a summary and without a reason for what is missing "
      "would "
      "be shown as a report. Write at least one [[points]], one [[missing]] or `summary`."}},
    {"followup.no-source",
     Severity::error,
     {"status utan källa i punkt {0}", "status without a source in point {0}"},
     {"En status ska gå att kontrollera: ange källor på punkten eller för hela uppföljningen.",
      "A status has to be checkable: name sources at the point or for the whole follow-up."}},
    {"followup.unexplained-assessment",
     Severity::error,
     {"redaktionen har bedömt punkten {0} utan att säga varför",
      "the editors assessed the point {0} without saying why"},
     {"När källan inte sätter någon status måste `assessment` säga vad bedömningen bygger på.",
      "Where the source gives no status, `assessment` has to say what the assessment rests on."}},
    {"followup.done-without-effect",
     Severity::warning,
     {"punkten {0} är klar, men det som står här är bara vad som gjorts",
      "the point {0} is done, but what stands here is only what was done"},
     {"Att något är gjort säger inte om det hjälpte. Skriv effekten i `effect`, eller ett "
      "jämförelsetal "
      "i `evidence`, om källan ger det. Ger källan ingen effekt skriver du varför i "
      "`effect_absent`; då står det på sidan.",
      "That something was done does not say whether it helped. Write the effect in `effect`, or a "
      "figure with a comparison in `evidence`, if the source gives one. Where the source gives no "
      "effect, write why in `effect_absent`; the page then says so."}},
    {"followup.effect-and-absent",
     Severity::error,
     {"punkten {0} har både en effekt och ett skäl till att den saknas",
      "the point {0} has both an effect and a reason for its absence"},
     {"`effect` säger vad som gjordes ledde till; `effect_absent` säger varför det inte står här. "
      "Bara "
      "ett av dem kan stämma.",
      "`effect` says what came of it; `effect_absent` says why that does not stand here. Only one "
      "of "
      "them can be right."}},
    {"followup.reply-not-responsible",
     Severity::error,
     {"{0} är varken ansvarig eller medverkande i punkten {1}",
      "{0} is neither responsible nor contributing in the point {1}"},
     {"Bredvid en redovisning får bara den svara som ansvarar för punkten eller medverkar i den. "
      "Andra "
      "synpunkter hör inte hemma i uppföljningen.",
      "Beside a report only those may reply that are responsible for the point or take part in it. "
      "Other views do not belong in a follow-up."}},
};

consteval const DiagnosticKind& followup_kind(std::string_view code) {
  return find_kind(followup_messages, code);
}

}  // namespace tertial
