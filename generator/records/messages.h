#pragma once
// What can be wrong with a content file of any type.
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
    {"content.wrong-ending",
     Severity::error,
     {"filen ser ut som en post, men slutar inte på .toml eller .md",
      "the file looks like a record, but does not end in .toml or .md"},
     {"Bara .toml och .md läses. Den här posten skulle saknas på webbplatsen.",
      "Only .toml and .md are read. This record would be missing on the site."}},
    {"content.not-a-record",
     Severity::warning,
     {"filen läses inte: en post slutar på .toml eller .md",
      "the file is not read: a record ends in .toml or .md"},
     {"Bara .toml och .md är poster, och bilder slutar på .png, .jpg, .jpeg eller .webp. Filer för "
      "redaktionen heter LÄSMIG.md eller README.md och hoppas över.",
      "Only .toml and .md files are records, and pictures end in .png, .jpg, .jpeg or .webp. Files "
      "for editors are called README.md or LÄSMIG.md and are skipped."}},
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
    {"content.unknown-language",
     Severity::error,
     {"språket {0} är inte känt", "the language {0} is not known"},
     {"Språk skrivs med en kod, till exempel \"en\" för engelska. Webbläsare och skärmläsare "
      "behöver "
      "rätt kod för att läsa upp texten på rätt sätt.",
      "Languages are written as a code, such as \"en\" for English. Browsers and screen readers "
      "need the right code to read the text aloud rightly."}},
    {"content.empty-file",
     Severity::error,
     {"filen är tom", "the file is empty"},
     {"En fil i content/ är en post, och en post har fält. Kanske sparades filen aldrig.",
      "A file in content/ is a record, and a record has fields. Perhaps it was never saved."}},
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
     {"På en webbplats som inte är kommunens egen ska varje post ange vad den bygger på. Det som "
      "webbplatsen själv säger behöver ingen källa: sidor, nyheter, rättelser, och ord i ordlistan "
      "med own = true.",
      "On a site that is not the municipality's own every record names what it rests on. What the "
      "site itself says needs no source: pages, news, corrections, and terms with own = true."}},
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
    {"content.not-reported-by-nobody",
     Severity::error,
     {"\"not-reported\" säger att någon inte har redovisat, men ingen är angiven som den som ska "
      "göra det",
      "\"not-reported\" says that somebody has not reported, but nobody is named who was to"},
     {"Bara den som ska redovisa kan låta bli. Löftets `reporters`, eller regelns `responsible`, "
      "säger "
      "vem det är. Vet ingen källa det är skälet ett annat.",
      "Only who is to report can fail to. The pledge's `reporters`, or the rule's `responsible`, "
      "says "
      "who that is. Where no source knows, the reason is another."}},
    {"content.told-ahead",
     Severity::warning,
     {"det här berättas som gjort, men {0} är {1}, som inte har börjat",
      "this is told as done, but {0} is {1}, which has not begun"},
     {"Det som är planerat visas som planerat, och det som har hänt har en dag som har varit. En "
      "dag som inte har kommit är oftast felskriven.",
      "What is planned is shown as planned, and what has happened has a day that is past. A day "
      "that has not come is most often misspelt."}},
    {"content.typed-upcoming",
     Severity::warning,
     {"`upcoming` räknas ut från dagen och kan inte skrivas som skäl",
      "`upcoming` is computed from the day and cannot be written as a reason"},
     {"Att något väntas slutar vara sant av sig självt. När tiden har gått visas det utan skäl.",
      "That something is awaited ceases to be true by itself. When its time is over it is shown "
      "without "
      "a reason."}},
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
    {"content.hard-text",
     Severity::warning,
     {"texten är svårläst: LIX {0}, gränsen är {1}",
      "the text is hard to read: LIX {0}, limit {1}"},
     {"LIX är ord per mening plus procent ord med fler än sex bokstäver. Under 30 är mycket "
      "lättläst, "
      "30–40 lättläst, 40–50 medelsvår, över 50 myndighetssvenska. Gränsen är 50 för texter, 40 "
      "för "
      "sammanfattningar och 30 för lättlästa sidor; texter under hundra ord mäts inte. Måttet är "
      "en "
      "signal, inget bevis: läs texten högt.",
      "LIX is words for each sentence plus the percentage of words with more than six letters. "
      "Below "
      "30 is very easy, 30–40 easy, 40–50 medium, above 50 officialese. The limit is 50 for texts, "
      "40 "
      "for summaries and 30 for easy pages; texts of less than a hundred words are not measured. "
      "It is "
      "a signal, no proof: read the text aloud."}},
    {"content.long-sentence",
     Severity::warning,
     {"meningen har {0} ord, gränsen är {1}", "the sentence has {0} words, limit {1}"},
     {"Långa meningar tappar läsaren på vägen. Rubriker, tabeller och citat räknas inte, och inte "
      "löpande texter under hundra ord. Sammanfattningar och lättlästa texter mäts alltid.",
      "Long sentences lose the reader on the way. Headings, tables and quotations do not count, "
      "nor "
      "running texts of less than a hundred words. Summaries and easy texts are always measured."}},
    {"content.abbreviation",
     Severity::warning,
     {"förkortningen {0} används utan att stå utskriven",
      "the abbreviation {0} is used without being spelled out"},
     {"Den som inte vet vad en förkortning står för kommer inte vidare i texten. Skriv ut den där "
      "texten använder den först: \"Nationella trygghetsundersökningen (NTU)\". Det räcker också "
      "att ordet, så som det är skrivet, finns i ordlistan, för då leder det dit. Förkortningar "
      "som alla känner till står i site.toml under `known_abbreviations`. Är det ingen "
      "förkortning, skriv den med små bokstäver. Parters namn, nummer på ärenden, rubriker, "
      "citat och texter på andra språk bedöms inte.",
      "Who does not know what an abbreviation stands for gets no further in the text. Spell it "
      "out where the text uses it first: \"Nationella trygghetsundersökningen (NTU)\". It is "
      "enough, too, that the word as it is written is in the glossary, for then it leads there. "
      "Abbreviations that everybody knows stand in site.toml under `known_abbreviations`. Where "
      "it is none, write it in small letters. Names of parties, numbers of cases, headings, "
      "quotations and texts in other languages are not judged."}},
    {"content.supersedes-circle",
     Severity::error,
     {"poster ersätter varandra i en cirkel: {0}", "records replace each other in a circle: {0}"},
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
};

consteval const DiagnosticKind& content_kind(std::string_view code) {
  return find_kind(content_messages, code);
}

}  // namespace tertial
