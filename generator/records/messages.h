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
     {"Bara .toml och .md är poster. Filer för redaktionen heter LÄSMIG.md eller README.md och "
      "hoppas "
      "över.",
      "Only .toml and .md files are records. Files for editors are called README.md or LÄSMIG.md "
      "and "
      "are skipped."}},
    {"content.bad-file-name",
     Severity::error,
     {"filnamnet ger id {0}, som inte kan användas i en adress",
      "the file name gives the id {0}, which cannot stand in an address"},
     {"Id och adress kommer från filens namn. Använd små bokstäver a–z, siffror och bindestreck, "
      "inne "
      "i namnet också punkt; inga å, ä, ö eller mellanslag.",
      "Id and address come from the file name. Use lower-case letters a–z, digits and hyphens, "
      "inside "
      "the name also dots; no å, ä, ö or spaces."}},
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
    {"content.no-running-text",
     Severity::error,
     {"{0} har ingen löpande text: det som står här skulle inte synas på någon sida",
      "{0} has no running text: what stands here would show on no page"},
     {"Bara vissa sorters poster visar text under den andra raden +++. I andra står all text i "
      "fält "
      "inom citattecken, eller mellan tre citattecken när den har flera stycken.",
      "Only some types show text below the second line of +++. In others all text stands in "
      "fields, "
      "in quotes, or between triple quotes where it has several paragraphs."}},
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
    {"meeting.other-folder",
     Severity::warning,
     {"mappen heter {0} men sammanträdet är {1}",
      "the folder is called {0} but the meeting is {1}"},
     {"Ett sammanträde ligger i minutes/<organ>/<datum>/, och mappen blir sidans adress. Döp om "
      "den "
      "innan protokollet publiceras, eller rätta `body` eller `date`.",
      "A meeting stands in minutes/<body>/<date>/, and the folder becomes the page's address. "
      "Rename it before the minutes are published, or correct `body` or `date`."}},
    {"content.updated-ahead",
     Severity::warning,
     {"`updated` är {0}, en dag som inte har kommit", "`updated` is {0}, a day that has not come"},
     {"`updated` är dagen då posten senast ändrades. Den styr listan över ändringar och flödena. "
      "En "
      "dag som inte har kommit är oftast felskriven.",
      "`updated` is the day on which the record was last changed. It orders the list of changes "
      "and "
      "the feeds. A day that has not come is most often misspelt."}},
    {"content.told-ahead",
     Severity::warning,
     {"det här berättas som gjort, men {0} är {1}, som inte har börjat",
      "this is told as done, but {0} is {1}, which has not begun"},
     {"Det som är planerat visas som planerat, och det som har hänt har en dag som har varit. En "
      "dag som inte har kommit är oftast felskriven.",
      "What is planned is shown as planned, and what has happened has a day that is past. A day "
      "that has not come is most often misspelt."}},
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
    {"final-report.before-pledge",
     Severity::error,
     {"slutrapporten lämnades {0}, innan löftet började gälla ({1})",
      "the final report was delivered on {0}, before the pledge began ({1})"},
     {"En slutrapport avslutar ett löfte. Kontrollera `delivered`, och löftets `valid`.",
      "A final report closes a pledge. Check `delivered`, and the pledge's `valid`."}},
    {"final-report.decided-before",
     Severity::warning,
     {"beslutet är daterat {0}, innan slutrapporten lämnades {1}",
      "the decision is dated {0}, before the final report was delivered on {1}"},
     {"Ett beslut om en rapport fattas när den har lämnats. Kontrollera båda dagarna.",
      "A report is decided on when it has been delivered. Check both days."}},
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
    {"survey.alternates-itself",
     Severity::error,
     {"undersökningen {0} kan inte växla med sig själv",
      "the survey {0} cannot alternate with itself"},
     {"`alternates_with` är id för en annan undersökning.",
      "`alternates_with` is the id of another survey."}},
    {"survey.alternates-elsewhere",
     Severity::error,
     {"undersökningen {0} växlar redan med {1}", "the survey {0} already alternates with {1}"},
     {"Två undersökningar kan växla med varandra, så att den ena hålls de år den andra inte hålls. "
      "En tredje kan inte vara med, och det får inte gå runt i en cirkel.",
      "Two surveys can alternate with each other, so that one is held in the years when the other "
      "is "
      "not. A third has no place in it, and it must not go round in a circle."}},
    {"survey.year-twice",
     Severity::error,
     {"året {0} finns två gånger", "the year {0} stands twice"},
     {"En undersökning har en omgång per år. Slå ihop uppgifterna.",
      "A survey has one edition a year. Join what is said of it."}},
    {"survey.more-answers",
     Severity::error,
     {"{0} svarade, men bara {1} fick frågorna", "{0} answered, but only {1} were asked"},
     {"Fler kan inte svara än de som får frågorna. Kontrollera `sample` och `answers` mot källan.",
      "No more can answer than are asked. Check `sample` and `answers` against the source."}},
    {"indicator.out-of-range",
     Severity::error,
     {"{0} kan inte vara {1}: det går från {2} till {3}",
      "{0} cannot be {1}: that goes from {2} to {3}"},
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
     {"`date` är en dag, månad eller ett år (\"2018-12-31\", \"2010\"), `period` en tertial eller "
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
    {"indicator.no-area",
     Severity::error,
     {"det framgår inte vad indikatorn gäller", "nothing says where the indicator is about"},
     {"En indikator gäller en kommun (`municipality`), en eller flera platser (`districts`) eller "
      "ett "
      "annat område (`area`).",
      "An indicator is about a municipality (`municipality`), one or more places (`districts`) or "
      "another area (`area`)."}},
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
     {"iakttagelsen {0} fortsätter sig själv", "the finding {0} continues itself"},
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
    {"inspection-rule.no-season",
     Severity::error,
     {"regeln säger inte när det ska besiktigas", "the rule does not say when to inspect"},
     {"Utan årstider går det inte att räkna ut vilka besiktningar som väntas.",
      "Without seasons the expected inspections cannot be computed."}},
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
    {"correction.unknown-type",
     Severity::error,
     {"{0} är ingen post: före kolonet står ingen sort",
      "{0} is no record: no type before the colon"},
     {"En rättelse pekar på posten som rättades, skriven som i länkar: sort, kolon, id.",
      "A correction points to the record that was corrected, written as in links: type, colon, "
      "id."}},
    {"correction.no-change",
     Severity::error,
     {"rättelsen säger inte vad som ändrades", "the correction does not say what was changed"},
     {"En rättelse visar det gamla och det nya bredvid varandra. Lades något till utelämnas "
      "`from`; togs "
      "något bort utelämnas `to`.",
      "A correction shows the old beside the new. Where something was added, leave out `from`; "
      "where "
      "something was taken away, leave out `to`."}},
    {"correction.before-record",
     Severity::error,
     {"rättelsen är daterad {0}, före det som rättades ({1})",
      "the correction is dated {0}, before what it corrects ({1})"},
     {"Något kan inte rättas innan det har publicerats. Kontrollera rättelsens dag och postens "
      "egen.",
      "Nothing can be corrected before it is published. Check the day of the correction and that "
      "of the "
      "record."}},
    {"correction.not-updated",
     Severity::warning,
     {"rättelsen är daterad {0}, men {1} säger inte att den är ändrad då eller senare",
      "the correction is dated {0}, but {1} does not say that it was changed then or later"},
     {"Den som läser sidan ska se att den är ändrad. Fältet `updated` i den rättade posten är "
      "dagen för "
      "den senaste ändringen.",
      "Who reads the page shall see that it was changed. The field `updated` of the corrected "
      "record is "
      "the day of the latest change."}},
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
     {"protokollet justerades {0}; efter mötet {1} var sista dag {2}",
      "the minutes were adjusted on {0}; after the meeting on {1} the last day was {2}"},
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
     {"Anslaget säger när fullmäktige möts och står kvar till dagen efter mötet. Kontrollera "
      "`removed`, och mötets `date`.",
      "The notice says when the council meets and stays until the day after the meeting. Check "
      "`removed`, and the meeting's `date`."}},
    {"notice.posted-late",
     Severity::warning,
     {"anslaget sattes upp {0}; efter justeringen {1} var sista dag {2}",
      "the notice was posted on {0}; after the adjustment on {1} the last day was {2}"},
     {"Justeringen ska tillkännages senast andra dagen efter att protokollet justerades. Stämmer "
      "dagarna visas det på sidan, som ett faktum.",
      "The adjustment is announced on the second day after it at the latest. If the days are right "
      "the page shows it, as a fact."}},
    {"notice.council-late",
     Severity::warning,
     {"fullmäktigemötet anslogs {0}; sista dag var {1}",
      "the meeting of the council was announced on {0}; the last day was {1}"},
     {"Ett fullmäktigemöte ska tillkännages minst en vecka före mötesdagen.",
      "A meeting of the council is announced at least a week before it."}},
    {"notice.removal-planned-early",
     Severity::warning,
     {"anslaget anger att det tas ned {0}, men tiden att överklaga räcker längre: tidigast {1}",
      "the notice says that it is taken down on {0}, but the time for appeal is longer: {1} at the "
      "earliest"},
     {"Sidan visar båda dagarna och låter anslaget stå kvar till den senare.",
      "The page shows both days and keeps the notice until the later one."}},
    {"notice.removal-planned-before-meeting",
     Severity::warning,
     {"anslaget anger att det tas ned {0}, men dagen efter fullmäktiges möte är {1}",
      "the notice says that it is taken down on {0}, but the day after the council's meeting is "
      "{1}"},
     {"Sidan visar båda dagarna och låter anslaget stå kvar till dagen efter mötet.",
      "The page shows both days and keeps the notice until the day after the meeting."}},
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
    {"body.succeeds-circle",
     Severity::error,
     {"{0} ersätter {1}, som leder tillbaka till {0}", "{0} replaces {1}, which leads back to {0}"},
     {"`succeeds` leder bakåt i tiden, från ett nyare organ till det som det ersatte. Här leder "
      "kedjan tillbaka till sin egen början.",
      "`succeeds` leads back in time, from a newer body to the one it replaced. Here the chain "
      "comes back to its own beginning."}},
    {"body.parent-circle",
     Severity::error,
     {"{0} hör till {1}, som i sin tur hör till {0}",
      "{0} belongs to {1}, which in turn belongs to {0}"},
     {"`parent` leder uppåt, till organet som ett organ hör till. Här leder kedjan tillbaka till "
      "sin egen början.",
      "`parent` leads up, to the body that a body belongs to. Here the chain comes back to its own "
      "beginning."}},
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
    {"site.placeholder-address",
     Severity::warning,
     {"{0} är en påhittad adress som inte leder någonstans",
      "{0} is a made-up address that leads nowhere"},
     {"Webbplatskartan, flödena och delade länkar får den adress som står i `base_url`. Så länge "
      "den är påhittad leder de fel, och blad för trapphuset trycks utan QR-kod.",
      "The sitemap, feeds and shared links get the address in `base_url`. While it is made up they "
      "lead nowhere, and sheets for the stairwell are printed without a QR code."}},
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
    {"redirect.bad-address",
     Severity::error,
     {"{0} kan inte vara en sidas gamla adress: {1}", "{0} cannot be a page's former address: {1}"},
     {"På den gamla adressen läggs en liten sida som leder vidare, så att flytten syns på vilken "
      "webbserver som helst. Därför måste adressen kunna vara en fil: den börjar med /, slutar på "
      "/ "
      "eller .html och har bara a–z, A–Z, 0–9 och - . _ ~ däremellan.",
      "A small page that leads on is put at the former address, so that the move shows on any "
      "server. So the address has to be possible as a file: it begins with /, ends in / or .html "
      "and has only a–z, A–Z, 0–9 and - . _ ~ between."}},
    {"redirect.bad-target",
     Severity::error,
     {"{0} är varken en post eller en adress på webbplatsen",
      "{0} is neither a record nor an address of the site"},
     {"En flyttad sida finns kvar på webbplatsen. Skriv posten med sort, kolon och id, så följer "
      "adressen med om posten flyttar igen. En sida som inte är en posts skrivs med sin adress "
      "från "
      "webbplatsens början.",
      "A page that has moved is still on the site. Write the record with type, colon and id: the "
      "address follows if the record moves again. A page that is no record's is written as its "
      "address from the site's start."}},
    {"accessibility.no-statement",
     Severity::warning,
     {"en officiell webbplats ska ha en tillgänglighetsredogörelse",
      "an official site must have an accessibility statement"},
     {"Lagen om tillgänglighet till digital offentlig service kräver den. Posten har ett fält för "
      "varje uppgift som ska finnas med.",
      "The law on accessibility of digital public services demands it. The record has a field for "
      "everything that must be said."}},
    {"accessibility.second-statement",
     Severity::error,
     {"webbplatsen har redan en tillgänglighetsredogörelse",
      "the site has an accessibility statement already"},
     {"Den finns på en adress, /tillganglighetsredogorelse/. Ta bort den ena filen.",
      "It stands at one address, /tillganglighetsredogorelse/. Delete one of the files."}},
    {"accessibility.full-with-shortcomings",
     Severity::error,
     {"webbplatsen sägs följa lagen helt, men brister är beskrivna",
      "the site is said to conform fully, but shortcomings are described"},
     {"Är något känt som inte går att använda är webbplatsen delvis eller inte förenlig med lagen.",
      "Where something is known not to be usable, the site conforms partially or not."}},
    {"accessibility.no-update",
     Severity::error,
     {"redogörelsen säger inte vilken dag den senast ändrades",
      "the statement does not say on which day it was last changed"},
     {"Dagen för den senaste ändringen, `updated`, ska stå i redogörelsen.",
      "The day of the latest change, `updated`, belongs to the statement."}},
    {"accessibility.no-shortcoming",
     Severity::error,
     {"webbplatsen sägs inte följa lagen helt, men ingen brist är beskriven",
      "the site is said not to conform fully, but no shortcoming is described"},
     {"Den som läser ska få veta vad som inte går att använda, för vem, och varför.",
      "Readers are to know what cannot be used, by whom, and why."}},
    {"accessibility.old-assessment",
     Severity::warning,
     {"webbplatsen bedömdes {0}, för mer än ett år sedan",
      "the site was assessed on {0}, more than a year ago"},
     {"Redogörelsen ska ses över minst en gång om året.",
      "The statement is to be reviewed at least once a year."}},
    {"redirect.twice",
     Severity::error,
     {"{0} leder redan vidare", "{0} leads on already"},
     {"En adress leder till en sida. Stora och små bokstäver räknas som samma, eftersom en del "
      "webbservrar inte skiljer dem åt. Ta bort den ena raden.",
      "One address leads to one page. Capitals and small letters count as the same, since some "
      "servers do not tell them apart. Remove one of the entries."}},
    {"redirect.chain",
     Severity::error,
     {"{0} har också flyttat, till {1}", "{0} has moved too, to {1}"},
     {"Läsaren ska komma fram i ett steg. Peka direkt på sidans nuvarande plats. Skriver du en "
      "post "
      "i stället för en adress behöver raden aldrig ändras igen.",
      "The reader is to arrive in one step. Point straight to where the page is now. With a record "
      "instead of an address the entry never needs to change again."}},
    {"redirect.circle",
     Severity::error,
     {"från {0} kommer man tillbaka hit igen", "from {0} one comes back here again"},
     {"Adresserna leder till varandra, så ingen sida nås. En av dem måste leda till en sida som "
      "finns.",
      "The addresses lead to one another, so that no page is reached. One of them has to lead to a "
      "page that exists."}},
};

consteval const DiagnosticKind& content_kind(std::string_view code) {
  return find_kind(content_messages, code);
}

}  // namespace tertial
