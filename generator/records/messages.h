#pragma once
// What can be wrong with content files and with what records say of each other.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind content_messages[] = {
    {"content.unknown-folder",
     Severity::error,
     {"mappen {0} hör inte till någon sorts post", "the folder {0} belongs to no type of record"},
     {"Varje sorts post har en egen mapp under content/. En fil i en annan mapp skulle inte synas "
      "på "
      "webbplatsen.",
      "Each type of record has a folder of its own below content/. A file in any other folder "
      "would "
      "not show on the site."}},
    {"content.no-folder",
     Severity::error,
     {"filen ligger inte i mappen för någon sorts post", "the file is in no type's folder"},
     {"Direkt i content/ ligger bara site.toml. Varje sorts post har en egen mapp, till exempel "
      "content/districts/.",
      "Only site.toml stands in content/ itself. Each type of record has a folder of its own, such "
      "as "
      "content/districts/."}},
    {"content.not-a-record",
     Severity::warning,
     {"filen läses inte: en post slutar på .toml eller .md",
      "the file is not read: a record ends in .toml or .md"},
     {"Bara .toml och .md är poster. Filer för redaktionen får namn i versaler (LÄSMIG.md) och "
      "hoppas "
      "över.",
      "Only .toml and .md files are records. Files for editors have names in capitals (README.md) "
      "and "
      "are skipped."}},
    {"content.bad-file-name",
     Severity::error,
     {"filnamnet ger id {0}, som inte kan användas i en adress",
      "the file name gives the id {0}, which cannot stand in an address"},
     {"Id och adress kommer från filens namn. Använd små bokstäver a–z, siffror och bindestreck, "
      "inga "
      "å, ä, ö, mellanslag eller punkter.",
      "Id and address come from the file name. Use lower-case letters a–z, digits and hyphens, no "
      "å, "
      "ä, ö, spaces or dots."}},
    {"content.bad-slug",
     Severity::error,
     {"{0} kan inte stå i en adress", "{0} cannot stand in an address"},
     {"Fältet `slug` är sista delen av sidans adress. Använd små bokstäver a–z, siffror och "
      "bindestreck.",
      "The field `slug` is the last part of the page's address. Use lower-case letters a–z, digits "
      "and hyphens."}},
    {"content.no-front-matter",
     Severity::error,
     {"filen börjar inte med +++", "the file does not begin with +++"},
     {"En .md-fil börjar med fält i TOML mellan två rader med +++, och därefter kommer texten.",
      "An .md file begins with fields in TOML between two lines of +++; the text follows."}},
    {"content.unclosed-front-matter",
     Severity::error,
     {"raden +++ som avslutar fälten saknas", "the line +++ that ends the fields is missing"},
     {"Fälten överst i en .md-fil står mellan två rader med +++. Den andra saknas.",
      "The fields at the top of an .md file stand between two lines of +++. The second is "
      "missing."}},
    {"content.no-site",
     Severity::error,
     {"site.toml saknas", "site.toml is missing"},
     {"Webbplatsens inställningar står i content/site.toml.",
      "The site's settings stand in content/site.toml."}},
    {"content.no-source",
     Severity::error,
     {"posten anger ingen källa", "the record names no source"},
     {"På en webbplats som inte är kommunens egen ska varje post ange vad den bygger på.",
      "On a site that is not the municipality's own every record names what it rests on."}},
    {"content.no-title",
     Severity::error,
     {"fältet `title` saknas", "field `title` is missing"},
     {"Posten behöver ett namn på en rad.", "The record needs a name on one line."}},
    {"content.wrong-place",
     Severity::error,
     {"posten hör till {0} men ligger inte i dess mapp",
      "the record belongs to {0} but is not in its folder"},
     {"Poster från andra kommuner än hemkommunen ligger i en mapp med kommunens id, och får därmed "
      "egna "
      "adresser.",
      "Records of municipalities other than the home one stand in a folder with the municipality's "
      "id, which gives them addresses of their own."}},
    {"content.not-reported-needs-source",
     Severity::error,
     {"\"not-reported\" kräver en källa som visar att redovisningen uteblev",
      "\"not-reported\" needs a source that shows that no report was made"},
     {"Att något inte är registrerat här betyder inte att det inte är redovisat. Bara en källa, "
      "eller "
      "en webbplats som är redovisarens egen, kan visa det.",
      "That something is not registered here does not mean that it was not reported. Only a "
      "source, or "
      "a site that is the reporter's own, can show that."}},
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
     {"punkten {0} fortsätter sig själv", "the point {0} continues itself"},
     {"Kedjan av punkter som fortsätter varandra går runt i en cirkel. Den ska leda bakåt i tiden "
      "till "
      "ett första löfte.",
      "The chain of points that continue each other goes in a circle. It has to lead back in time "
      "to a "
      "first pledge."}},
    {"pledge.unexplained-link",
     Severity::error,
     {"kopplingen är gjord av redaktionen men saknar förklaring",
      "the link was made by the editors but is not explained"},
     {"När ingen källa kopplar ihop två punkter måste `note` säga varför redaktionen gör det.",
      "Where no source links two points, `note` has to say why the editors do."}},
    {"pledge.valid-not-stated",
     Severity::error,
     {"löftets tid måste anges", "the pledge's time has to be stated"},
     {"Utan tid går det inte att räkna ut vilka redovisningar som väntas. Ange åtminstone år.",
      "Without a time the expected reports cannot be computed. State at least the years."}},
    {"followup.period-outside",
     Severity::error,
     {"perioden {0} ligger utanför löftets tid ({1})",
      "the period {0} is outside the pledge's time ({1})"},
     {"En uppföljning gäller en period som löftet gäller. Kontrollera perioden och löftets fält "
      "`valid`.",
      "A follow-up is for a period of the pledge. Check the period and the pledge's field "
      "`valid`."}},
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
     {"punkten {0} har status men ingen källa", "the point {0} has a status but no source"},
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
    {"case.bad-number",
     Severity::error,
     {"{0} är inget diarienummer", "{0} is not a diarienummer"},
     {"Ett diarienummer har en beteckning, ett år och ett nummer: KS 2024-498, KS/2017:152.",
      "A diarienummer has letters, a year and a number: KS 2024-498, KS/2017:152."}},
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
    {"content.ends-before-start",
     Severity::error,
     {"slutet {0} ligger före början {1}", "the end {0} lies before the beginning {1}"},
     {"Något som gäller från ett datum kan inte sluta gälla före det. Kontrollera `from` och `to`.",
      "What applies from a date cannot cease before it. Check `from` and `to`."}},
    {"content.open-and-ended",
     Severity::error,
     {"posten gäller både tills vidare och till ett datum",
      "the record applies both until further notice and until a date"},
     {"`open_ended` betyder att källan säger tills vidare. Säger en annan källa ett slut, beskriv "
      "det "
      "under `contradictions`.",
      "`open_ended` means that the source says until further notice. Where another source gives an "
      "end, describe that under `contradictions`."}},
    {"content.supersedes-circle",
     Severity::error,
     {"{0} ersätter {1}, som leder tillbaka till {0}", "{0} replaces {1}, which leads back to {0}"},
     {"`supersedes` leder bakåt i tiden, från en nyare post till den som den ersatte. Här leder "
      "kedjan "
      "tillbaka till sin egen början.",
      "`supersedes` leads back in time, from a newer record to the one it replaced. Here the chain "
      "comes back to its own beginning."}},
    {"content.supersedes-later",
     Severity::error,
     {"{0} börjar {1}, efter den post som ska ersätta den ({2})",
      "{0} begins {1}, after the record that is to replace it ({2})"},
     {"Den som ersätter något börjar inte före det som ersätts. Har de bytt plats?",
      "What replaces something does not begin before it. Have they changed places?"}},
    {"ground.nothing",
     Severity::error,
     {"grunden pekar inte på något", "the ground names nothing"},
     {"`follows_from` säger vad något följer av: ett löfte, en överenskommelse, ett ärende eller "
      "en "
      "handling.",
      "`follows_from` says what something follows from: a pledge, an agreement, a case or a "
      "document."}},
    {"ground.points-without-pledge",
     Severity::error,
     {"punkterna saknar löfte", "the points have no pledge"},
     {"En punkts kod säger bara något ihop med löftet som den står i.",
      "The code of a point means something only with the pledge that it stands in."}},
    {"agreement.one-party",
     Severity::error,
     {"överenskommelsen har bara en part", "the agreement has one party only"},
     {"En överenskommelse är mellan minst två. Är den andra inte känd, lämna `parties` tomt och "
      "beskriv luckan under `gaps`.",
      "An agreement is between two at least. Where the other is not known, leave `parties` out and "
      "describe the gap under `gaps`."}},
    {"forum.month-and-season",
     Severity::error,
     {"mötet har både månad och årstid", "the meeting has both a month and a season"},
     {"Ange det mest exakta som källan säger.", "State the most exact that the source says."}},
    {"forum.alternates-yearly",
     Severity::error,
     {"något annat kan bara hållas de andra åren om forumet hålls vartannat år",
      "something else can be held in the other years only if the forum is held every other year"},
     {"`alternates_with` hör ihop med per = \"two-years\".",
      "`alternates_with` belongs with per = \"two-years\"."}},
    {"forum.too-many-occasions",
     Severity::error,
     {"forumet har {0} möten om året här, men ska ha {1}",
      "the forum has {0} meetings a year here, but is to have {1}"},
     {"Årets möten kan inte vara fler än `times`. Säger källorna olika, beskriv det under "
      "`contradictions`.",
      "The year's meetings cannot be more than `times`. Where sources disagree, describe that "
      "under "
      "`contradictions`."}},
    {"dialogue.feedback-before",
     Severity::error,
     {"svaret {0} är givet före dialogen {1}", "the answer {0} was given before the dialogue {1}"},
     {"Återkoppling ges efter att dialogen har hållits. Kontrollera båda datumen.",
      "Feedback is given after the dialogue was held. Check both dates."}},
    {"dialogue.feedback-not-held",
     Severity::error,
     {"dialogen har fått svar men är inte hållen", "the dialogue has an answer but was not held"},
     {"Bara en dialog som har hållits kan ha fått återkoppling.",
      "Only a dialogue that was held can have been answered."}},
};

consteval const DiagnosticKind& content_kind(std::string_view code) {
  return find_kind(content_messages, code);
}

}  // namespace tertial
