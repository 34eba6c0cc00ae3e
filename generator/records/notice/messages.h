#pragma once
// What can be wrong with a notice.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind notice_messages[] = {
    {"notice.no-meeting",
     Severity::error,
     {"anslaget säger inte vilket sammanträde det gäller",
      "the notice does not say of which meeting it is"},
     {"Ett anslag om ett protokoll eller ett fullmäktigemöte hör till ett registrerat sammanträde.",
      "A notice of minutes or of a meeting of the council belongs to a registered meeting."}},
    {"notice.foreign-item",
     Severity::error,
     {"paragrafen {0} hör inte till sammanträdet {1}",
      "the item {0} does not belong to the meeting {1}"},
     {"Ett anslag gäller paragrafer ur ett enda protokoll.",
      "A notice is of items of one set of minutes."}},
    {"notice.meeting-without-date",
     Severity::error,
     {"anslaget kungör sammanträdet {0}, som inte har något datum",
      "the notice announces the meeting {0}, which has no date"},
     {"Ett anslag om att fullmäktige möts säger när. Utan dag står det kvar på anslagstavlan för "
      "alltid.",
      "A notice that the council meets says when. Without a day it would stay on the board for "
      "ever."}},
    {"notice.no-council",
     Severity::error,
     {"anslaget säger att fullmäktige möts, men {0} är inte fullmäktiges möte",
      "the notice says that the council meets, but {0} is no meeting of the council"},
     {"Bara fullmäktiges möten tillkännages på anslagstavlan före mötet.",
      "Only meetings of the council are announced on the board before they are held."}},
    {"notice.covers-elsewhere",
     Severity::warning,
     {"anslaget gäller {0}, men protokollet har {1}",
      "the notice is of {0}, but the minutes have {1}"},
     {"Ett anslag gäller paragrafer ur sitt protokoll. Kontrollera `covers` och `meeting`: sista "
      "dag att överklaga räknas från anslaget.",
      "A notice is of items of its own minutes. Check `covers` and `meeting`: the last day for "
      "appeal is counted from the notice."}},
    {"notice.before-posted",
     Severity::error,
     {"{0} är {1}, före dagen då anslaget sattes upp ({2})",
      "{0} is {1}, before the day on which the notice was posted ({2})"},
     {"Anslaget säger vad som ska komma efter det. En sista dag att överklaga, eller en dag då det "
      "tas ned, kan inte ligga före anslaget.",
      "The notice says what is to come after it. A last day for appeal, or a day on which it is "
      "taken down, cannot lie before the notice."}},
    {"notice.posted-before-adjusted",
     Severity::error,
     {"anslaget är uppsatt {0}, innan protokollet justerades {1}",
      "the notice was posted on {0}, before the minutes were adjusted on {1}"},
     {"Anslaget berättar att protokollet är justerat och kan inte komma före justeringen.",
      "The notice says that the minutes have been adjusted, and cannot come before that."}},
    {"notice.removed-early",
     Severity::error,
     {"anslaget togs ned {0}, innan tiden att överklaga hade gått ut (uppsatt {1})",
      "the notice was taken down on {0}, before the time for appeal was over (posted {1})"},
     {"Ett anslag får inte tas ned förrän tiden att överklaga har gått ut. Så räknas den: tre "
      "veckor "
      "från den dag då anslaget sattes upp; är den sista dagen en lördag, söndag eller annan "
      "helgdag gäller nästa vardag.",
      "A notice stays up until the time for appeal is over: three weeks from the day it was "
      "posted; "
      "when the last day is a Saturday, a Sunday or a holiday, the next working day."}},
    {"notice.removed-before-meeting",
     Severity::error,
     {"anslaget togs ned {0}, innan fullmäktige hade mötts {1}",
      "the notice was taken down on {0}, before the council had met on {1}"},
     {"Anslaget säger när fullmäktige möts och står kvar till efter mötet. Kontrollera `removed`, "
      "och mötets `date`.",
      "The notice says when the council meets and stays until after the meeting. Check `removed`, "
      "and the meeting's `date`."}},
    {"notice.posted-late",
     Severity::warning,
     {"anslaget sattes upp {0}; efter justeringen {1} var sista dag {2}{3}",
      "the notice was posted on {0}; after the adjustment on {1} the last day was {2}{3}"},
     {"Justeringen ska tillkännages senast andra dagen efter att protokollet justerades. Stämmer "
      "dagarna visas det på sidan, som ett faktum.",
      "The adjustment is announced on the second day after it at the latest. If the days are right "
      "the page shows it, as a fact."}},
    {"notice.council-late",
     Severity::warning,
     {"fullmäktigemötet anslogs {0}; sista dag var {1}{2}",
      "the meeting of the council was announced on {0}; the last day was {1}{2}"},
     {"Ett fullmäktigemöte ska tillkännages minst en vecka före mötesdagen.",
      "A meeting of the council is announced at least a week before it."}},
    {"notice.before-meeting",
     Severity::error,
     {"`{0}` är {1}, före mötet {2}", "`{0}` is {1}, before the meeting on {2}"},
     {"Ett protokoll justeras och anslås tidigast den dag då mötet hålls.",
      "Minutes are adjusted and announced on the day of the meeting at the earliest."}},
    {"notice.removed-before-stated",
     Severity::warning,
     {"anslaget togs ned {0}, men säger självt att det sitter uppe till {1}",
      "the notice was taken down on {0}, though it says itself that it stays until {1}"},
     {"Sidan visar båda dagarna. Kontrollera dem mot anslaget.",
      "The page shows both days. Check them against the notice."}},
    {"notice.council-after",
     Severity::warning,
     {"fullmäktigemötet anslogs {0}, efter mötet {1}",
      "the meeting of the council was announced on {0}, after the meeting on {1}"},
     {"Tillkännagivandet kallar till mötet och ska komma minst en vecka före. En dag efter mötet "
      "är ofta "
      "protokollets anslag: kind = \"adjusted-minutes\".",
      "The announcement calls to the meeting, at least a week before it. A day after the meeting "
      "is "
      "often that of the notice of the minutes: kind = \"adjusted-minutes\"."}},
    {"notice.removal-planned-early",
     Severity::warning,
     {"anslaget anger att det tas ned {0}, men tiden att överklaga räcker längre: tidigast {1}",
      "the notice says that it is taken down on {0}, but the time for appeal is longer: {1} at the "
      "earliest"},
     {"Sidan visar båda dagarna och låter anslaget stå kvar till den senare.",
      "The page shows both days and keeps the notice until the later one."}},
    {"notice.removal-planned-before-meeting",
     Severity::warning,
     {"anslaget anger att det tas ned {0}; räknat från fullmäktiges möte är det tidigast {1}",
      "the notice says that it is taken down on {0}; counted from the council's meeting that is "
      "{1} "
      "at the earliest"},
     {"Sidan visar båda dagarna och låter anslaget stå kvar till den senare.",
      "The page shows both days and keeps the notice until the later one."}},
    {"notice.posted-twice",
     Severity::warning,
     {"samma paragrafer anslogs redan {0}, i {1}", "the same items were announced on {0}, in {1}"},
     {"Tiden att överklaga räknas från det anslag som sattes upp först. Sidan säger det vid det "
      "senare. Är det samma anslag: ta bort den ena posten.",
      "The time for appeal is counted from the notice that was posted first. The page says so at "
      "the later one. If they are the same notice, remove one of the records."}},
    {"notice.appeal-differs",
     Severity::warning,
     {"anslaget anger {0} som sista dag att överklaga; regeln ger {1}",
      "the notice states {0} as the last day for appeal; the rule gives {1}"},
     {"Sidan visar båda. Kontrollera dagen då anslaget sattes upp.",
      "The page shows both. Check the day on which the notice was posted."}},
};

consteval const DiagnosticKind& notice_kind(std::string_view code) {
  return find_kind(notice_messages, code);
}

}  // namespace tertial
