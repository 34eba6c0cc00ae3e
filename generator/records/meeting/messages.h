#pragma once
// What can be wrong with a meeting, its §, and their votes.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind meeting_messages[] = {
    {"meeting.other-folder",
     Severity::warning,
     {"mappen heter {0} men sammanträdet är {1}",
      "the folder is called {0} but the meeting is {1}"},
     {"Ett sammanträde ligger i minutes/<organ>/<datum>/, och mappen blir sidans adress. Döp om "
      "den "
      "innan protokollet publiceras, eller rätta `body` eller `date`.",
      "A meeting stands in minutes/<body>/<date>/, and the folder becomes the page's address. "
      "Rename it before the minutes are published, or correct `body` or `date`."}},
    {"meeting.time-without-day",
     Severity::error,
     {"klockslaget {0} hör inte till någon dag", "the time {0} belongs to no day"},
     {"Ett möte får klockslag i kalendern bara när fältet `date` är en hel dag.",
      "A meeting has a time in the calendar only where the field `date` is a whole day."}},
    {"meeting.ends-without-time",
     Severity::error,
     {"mötet slutar {0}, men det står inte när det börjar",
      "the meeting ends at {0}, but when it begins is not said"},
     {"Fältet `ends` kräver fältet `time`.", "The field `ends` needs the field `time`."}},
    {"meeting.ends-before-it-begins",
     Severity::error,
     {"mötet slutar {0}, inte efter att det börjar {1}",
      "the meeting ends at {0}, not after it begins at {1}"},
     {"Slutet ska vara efter början, samma dag.",
      "The end has to be after the beginning, on the "
      "same day."}},
    {"item.no-meeting",
     Severity::error,
     {"det finns ingen meeting.toml i samma mapp", "there is no meeting.toml in the same folder"},
     {"En paragraf hör till ett sammanträde: mappen ska innehålla meeting.toml och en fil per "
      "paragraf, till exempel p36.md.",
      "An item belongs to a meeting: the folder holds meeting.toml and one file per item, such as "
      "p36.md."}},
    {"item.wrong-name",
     Severity::error,
     {"filen ska heta p{0}.md, som paragrafens nummer",
      "the file has to be named p{0}.md, as its number"},
     {"Filens namn är paragrafens adress (#p36), och måste stämma med fältet `number`.",
      "The file's name is the item's address (#p36) and has to agree with the field `number`."}},
    {"item.no-case",
     Severity::warning,
     {"paragrafen har ett beslut, men inget ärende", "the item has a decision, but no case"},
     {"Ett beslut hör till ett ärende med ett diarienummer. Nämner källan inget nummer säger sidan "
      "det, "
      "och posten berättar varför under `gaps`.",
      "A decision belongs to a case with a number. Where the source names none, the page says so, "
      "and "
      "the record tells why under `gaps`."}},
    {"item.nameless-reservation",
     Severity::error,
     {"reservationen säger inte vem som reserverade sig",
      "the reservation does not say who reserved"},
     {"Ange den förtroendevalda eller partiet. Framgår det inte av det som är läst, skriv det i "
      "`note`.",
      "Name the elected person or the party. Where what was read does not say, say so in `note`."}},
    {"meeting.adjusted-before",
     Severity::error,
     {"protokollet är justerat {0}, före sammanträdet {1}",
      "the minutes were adjusted on {0}, before the meeting on {1}"},
     {"Ett protokoll justeras tidigast samma dag som mötet. En av dagarna är fel.",
      "Minutes are adjusted on the day of the meeting at the earliest. One of the days is wrong."}},
    {"meeting.adjusted-late",
     Severity::warning,
     {"protokollet justerades {0}; efter mötet {1} var sista dag {2}{3}",
      "the minutes were adjusted on {0}; after the meeting on {1} the last day was {2}{3}"},
     {"Protokollet ska justeras senast fjorton dagar efter sammanträdet. Stämmer dagarna visas det "
      "på sidan, som ett faktum.",
      "Minutes are adjusted within fourteen days of the meeting. If the days are right the page "
      "shows it, as a fact."}},
    {"vote.wrong-total",
     Severity::error,
     {"omröstningens summa är fel: total är {0} men rösterna är {1}",
      "the sum of the vote is wrong: total is {0} but the votes are {1}"},
     {"Ja, nej, de som avstod och de frånvarande ska tillsammans bli `total`. Säger protokollet "
      "själv emot sig, utelämna `total` och beskriv det under `contradictions`.",
      "Yes, no, abstaining and absent together make `total`. Where the minutes contradict "
      "themselves, leave out `total` and describe it under `contradictions`."}},
    {"vote.parties-differ",
     Severity::error,
     {"omröstningens siffra för {0} är {1}, men partierna har tillsammans {2}",
      "the vote's figure for {0} is {1}, but the parties have {2} together"},
     {"Står röster per parti ska de tillsammans bli samma tal som för hela omröstningen.",
      "Where votes stand per party they add up to the figure of the whole vote."}},
    {"vote.councillors-differ",
     Severity::error,
     {"omröstningens siffra för {0} är {1}, men de namngivna ledamöterna är {2}",
      "the vote's figure for {0} is {1}, but the named councillors are {2}"},
     {"Redovisar protokollet hur var och en röstade ska alla vara med, annars ingen.",
      "Where the minutes record how each voted all of them are listed, or none."}},
    {"vote.winner-differs",
     Severity::warning,
     {"den sida som sägs ha vunnit har inte flest röster ({0} ja, {1} nej)",
      "the side that is said to have won has not got most votes ({0} yes, {1} no)"},
     {"Vid lika antal avgör ordförandens röst. Kräver beslutet mer än hälften av rösterna, skriv "
      "det "
      "i `note`.",
      "Between equal numbers the chair's vote decides. Where a decision takes more than half of "
      "the votes, say so in `note`."}},
    {"vote.casting-vote-unequal",
     Severity::warning,
     {"ordförandens röst sägs ha avgjort, men rösterna är {0} ja och {1} nej",
      "the chair's vote is said to have decided, but there are {0} yes and {1} no"},
     {"Ordförandens röst avgör bara vid lika antal. Kontrollera talen mot protokollet, eller ta "
      "bort casting_vote.",
      "The chair's vote decides between equal numbers only. Check the figures against the minutes, "
      "or remove casting_vote."}},
    {"item.no-summary",
     Severity::warning,
     {"beslutet står ordagrant men inte kort",
      "the decision stands word for word but not in short"},
     {"Ett beslut i protokollets egna ord är svårt att läsa. Skriv i `summary` vad det betyder, "
      "med vanliga "
      "ord: det visas som \"Kort om beslutet\".",
      "A decision in the words of the minutes is hard to read. Say in `summary` what it means, in "
      "plain "
      "words: it is shown first."}},
    {"item.long-summary",
     Severity::warning,
     {"det korta om beslutet har {0} ord, gränsen är {1}",
      "the short text on the decision has {0} words, limit {1}"},
     {"Den som läser ska få svaret på några rader. Resten hör hemma under den andra raden +++.",
      "Who reads is to have the answer in a few lines. The rest belongs below the second line of "
      "+++."}},
    {"vote.same-meaning",
     Severity::warning,
     {"ja och nej innebär samma sak: {0}", "yes and no mean the same: {0}"},
     {"Läsaren ska se vad de två sidorna ville. Kontrollera `yes_means` och `no_means`.",
      "A reader has to see what the two sides wanted. Check `yes_means` and `no_means`."}},
    {"vote.totals-differ",
     Severity::warning,
     {"den här omröstningen har {0} {0|ledamot|ledamöter}, en annan i samma paragraf {1}",
      "this vote has {0} {0|member|members}, another one of the same item {1}"},
     {"`total` räknar alla ledamöter, också frånvarande. Det ändras sällan inom en paragraf.",
      "`total` counts all members, absent ones too. It seldom changes within an item."}},
    {"vote.party-twice",
     Severity::error,
     {"partiet {0} finns två gånger i omröstningen", "the party {0} stands twice in the vote"},
     {"Ett parti har en rad i en omröstning. Slå ihop siffrorna.",
      "A party has one row in a vote. Join the figures."}},
    {"vote.councillor-twice",
     Severity::warning,
     {"{0} finns två gånger i omröstningen", "{0} stands twice in the vote"},
     {"Den som röstar gör det en gång. Heter två ledamöter i samma parti lika visas båda.",
      "Who votes does so once. Where two councillors of a party have the same name both are "
      "shown."}},
};

consteval const DiagnosticKind& meeting_kind(std::string_view code) {
  return find_kind(meeting_messages, code);
}

}  // namespace tertial
