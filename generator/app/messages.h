#pragma once
// Findings about the run itself: pages that collide, links that lead nowhere, usage.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind app_messages[] = {
    {"page.address-collision",
     Severity::error,
     {"adressen {0} används redan av en annan sida", "the address {0} is taken by another page"},
     {"Två poster får samma adress, oftast genom fältet `slug` eller två uppföljningar för samma "
      "period. Adresser är permanenta, så den nya posten ska ändras.",
      "Two records get one address, most often through the field `slug` or two follow-ups of one "
      "period. Addresses are permanent, so the new record is the one to change."}},
    {"page.path-collision",
     Severity::error,
     {"adresserna {0} och {1} kan inte finnas på samma webbplats",
      "the addresses {0} and {1} cannot be on one site"},
     {"Den ena är en fil där den andra behöver en mapp, eller så skiljer bara stora och små "
      "bokstäver, vilket alla värdar inte ser. Ändra `slug` eller filens namn.",
      "One is a file where the other needs a folder, or they differ in capitals only, which not "
      "all hosts see. Change `slug` or the file's name."}},
    {"page.same-title",
     Severity::error,
     {"sidan får samma titel som en annan: {0}", "the page gets the title of another: {0}"},
     {"Titeln görs av plats och årstid, eller av organ och dag, när posten inte har någon egen. "
      "Två sidor som heter lika går inte att skilja åt i listor och sökträffar.",
      "The title is made of place and season, or of body and day, where the record has none of its "
      "own. Two pages of one name cannot be told apart in lists and searches."}},
    {"page.shared-title",
     Severity::warning,
     {"två poster har titeln {0}", "two records have the title {0}"},
     {"Deras sidor heter lika och går inte att skilja åt i flikar, listor och sökträffar. Är "
      "posten en "
      "kopia av den andra, skriv vad den här gäller.",
      "Their pages have one name and cannot be told apart in tabs, lists and searches. If the "
      "record "
      "is a copy of the other, write what this one is about."}},
    {"link.no-page",
     Severity::error,
     {"länken {0} leder till en sida som inte finns",
      "the link {0} leads to a page that does not exist"},
     {"En länk inom webbplatsen börjar med / och måste leda till en sida som byggs. Kontrollera "
      "stavningen, eller skriv posten som sidan visar.",
      "A link within the site begins with / and has to lead to a page that is built. Check the "
      "spelling, or write the record that the page shows."}},
    {"link.no-anchor",
     Severity::error,
     {"sidan finns, men inte stället {0} på den",
      "the page exists, but the place {0} on it does not"},
     {"Det som står efter # måste vara ett ställe på sidan: en rubrik, en punkt, en paragraf eller "
      "ett "
      "ord i ordlistan.",
      "What follows the # has to be a place on the page: a heading, a point, an item or a glossary "
      "term."}},
    {"link.relative",
     Severity::error,
     {"länken {0} är relativ", "the link {0} is relative"},
     {"En text kan visas på flera sidor. Skriv hela vägen från webbplatsens början, till exempel "
      "/ordlista/#tertial.",
      "A text can show on several pages. Write the whole way from the site's start, such as "
      "/ordlista/#tertial."}},
    {"link.moved",
     Severity::warning,
     {"sidan {0} har flyttat", "the page {0} has moved"},
     {"Länken fungerar, men går en omväg: adressen är en som sidan hade förr. Peka på den nya.",
      "The link works, but by a detour: the address is one that the page had before. Point to the "
      "new one."}},
    {"picture.not-found",
     Severity::error,
     {"bilden {0} finns inte", "the picture {0} does not exist"},
     {"En bild ligger bland posterna, helst i samma mapp som texten som visar den. Texten skriver "
      "vägen dit från sin egen fil: karta.png bredvid, ../bilder/karta.png i mappen bilder under "
      "content/. Stora och små bokstäver är olika. Har namnet mellanslag står det i <>.",
      "A picture is among the records, best in the folder of the text that shows it. The text "
      "writes the way there from its own file: map.png beside it, ../pictures/map.png in the "
      "folder pictures below content/. Capitals matter. A name with blanks stands in <>."}},
    {"picture.outside",
     Severity::error,
     {"vägen {0} leder inte till något i innehållet",
      "the way {0} leads to nothing in the content"},
     {"Vägen till en bild skrivs från textens egen fil, utan / först, och får inte leda ut ur "
      "content/: annars kunde något hamna på webbplatsen som ingen har lagt där.",
      "The way to a picture is written from the text's own file, without a leading /, and never "
      "leads out of content/: else something could get onto the site that nobody put there."}},
    {"picture.format",
     Severity::error,
     {"{0} är ingen bild som kan visas", "{0} is no picture that can be shown"},
     {"En bild i en text slutar på .png, .jpg, .jpeg eller .webp. SVG kan hålla program, och andra "
      "format visas inte av alla webbläsare.",
      "A picture in a text ends in .png, .jpg, .jpeg or .webp. SVG can hold programs, and other "
      "formats are not shown by all browsers."}},
    {"picture.not-a-picture",
     Severity::error,
     {"filen är varken PNG, JPEG eller WebP", "the file is neither PNG, JPEG nor WebP"},
     {"Vad en bild är säger dess första byte, inte dess namn. Den här heter som en bild men är "
      "något annat, ofta en bild från en telefon (HEIC) som bara har fått ett nytt namn.",
      "What a picture is, its first bytes say and not its name. This one is named like a picture "
      "but is something else, often one from a telephone (HEIC) that was only renamed."}},
    {"picture.damaged",
     Severity::error,
     {"bilden är skadad eller avhuggen", "the picture is damaged or cut off"},
     {"Bildens storlek går inte att läsa, eller så saknas slutet. Webbläsare skulle visa en bit av "
      "den eller ingenting.",
      "The picture's size cannot be read, or its end is missing. Browsers would show a piece of it "
      "or nothing."}},
    {"picture.too-large",
     Severity::error,
     {"bilden är {0} × {1} bildpunkter, mer än {2}",
      "the picture has {0} × {1} pixels, more than {2}"},
     {"Webbläsaren packar upp varje bildpunkt: en så stor bild kan fylla minnet i en telefon. "
      "Ingen "
      "skärm visar fler än några tusen.",
      "Browsers unpack every pixel: a picture this large can fill a telephone's memory. No screen "
      "shows more than a few thousand."}},
    {"picture.heavy",
     Severity::warning,
     {"bilden är {0} kB, mer än {1}", "the picture has {0} kB, more than {1}"},
     {"En sida väger annars högst 50 kB. Den här bilden hämtas först när läsaren kommer till den, "
      "men kostar mer än fyra sidor för den som betalar för varje megabyte. Fotografier blir minst "
      "som JPEG eller WebP, kartor och diagram som PNG. Mer än 1600 bildpunkter på bredden syns "
      "inte.",
      "A page otherwise has 50 kB at most. This picture is fetched only when the reader comes to "
      "it, but costs more than four pages to whoever pays by the megabyte. Photographs are "
      "smallest as JPEG or WebP, maps and charts as PNG. More than 1600 pixels across are not "
      "seen."}},
    {"picture.unused",
     Severity::warning,
     {"ingen text visar bilden", "no text shows the picture"},
     {"Bara bilder som en text visar läggs på webbplatsen. Den här är glömd, eller så är den "
      "felskriven i texten.",
      "Only pictures that a text shows are put on the site. This one is forgotten, or misspelt in "
      "the text."}},
    {"redirect.page-exists",
     Severity::error,
     {"{0} kan inte leda vidare: sidan {1} finns", "{0} cannot lead on: the page {1} exists"},
     {"En adress är antingen en sida eller en som sidan har lämnat. En del webbservrar skiljer "
      "inte "
      "på stora och små bokstäver, så de räknas som samma. Ta bort raden, eller ge sidan en annan "
      "adress.",
      "An address is either a page or one that a page has left. Some servers do not tell capitals "
      "from small letters, so they count as the same. Remove the entry, or give the page another "
      "address."}},
    {"page.version-of-part",
     Severity::error,
     {"{0} är en del av en sida och kan inte ha egna versioner",
      "{0} is a part of a page and cannot have versions of its own"},
     {"Översättningar och lättlästa texter hör till hela sidor. Skriv sidans adress i stället.",
      "Translations and easy texts belong to whole pages. Write the page's address instead."}},
    {"page.version-of-version",
     Severity::error,
     {"{0} är själv en version av en annan sida", "{0} is itself a version of another page"},
     {"Alla versioner utgår från samma sida, så att de kan leda till varandra.",
      "All versions start from the same page, so that each can lead to the others."}},
    {"page.two-versions",
     Severity::error,
     {"en annan sida är redan samma slags version av {0}",
      "another page is already the same kind of version of {0}"},
     {"En sida har högst en version på varje språk, och högst en lättläst.",
      "A page has at most one version in each language, and at most one that is easy to read."}},
    {"page.version-behind",
     Severity::warning,
     {"sidan som den här är en version av ändrades {0}, alltså senare",
      "the page that this is a version of was changed on {0}, which is later"},
     {"En översättning eller lättläst text som inte följer med säger till slut något annat än "
      "sidan "
      "den bygger på. Läsaren ser på sidan att den andra är nyare.",
      "A translation or easy text that is left behind says something else in the end. The page "
      "tells its reader that the other one is newer."}},
    {"theme.untranslated",
     Severity::warning,
     {"{0} av de ord som sidor på {1} visar finns bara på webbplatsens språk",
      "{0} of the words that pages in {1} show are only in the site's language"},
     {"Meny, sidfot och rubriker kommer från temats texter. De som inte finns på sidans språk "
      "visas "
      "på "
      "webbplatsens. De ska skrivas av någon som kan språket.",
      "Menu, footer and headings come from the theme's texts. Those that are not there in the "
      "page's "
      "language are shown in the site's. They are to be written by somebody who knows the "
      "language."}},
    {"theme.unknown-language",
     Severity::error,
     {"temat har inga texter på språket {0}", "the theme has no texts in the language {0}"},
     {"Språket är namnet på en fil i temats mapp `strings`, utan ändelse.",
      "The language is the name of a file in the theme's folder `strings`, without its ending."}},
    {"theme.not-found",
     Severity::error,
     {"temat {0} finns inte", "there is no theme {0}"},
     {"Temat är en mapp under themes/, bredvid content/ eller där --themes pekar.",
      "The theme is a folder below themes/, beside content/ or where --themes points."}},
    {"publish.no-publisher",
     Severity::error,
     {"ingen utgivare: fältet `publisher` saknas",
      "no publisher: the field `publisher` is missing"},
     {"Den som läser ska kunna se vem som står bakom webbplatsen och hur man når den. Utan namn "
      "och "
      "kontakt publicerar `publish` inget; bygga och förhandsgranska går.",
      "Whoever reads is to see who is behind the site and how to reach them. Without a name and a "
      "contact `publish` publishes nothing; building and preview work."}},
};

consteval const DiagnosticKind& app_kind(std::string_view code) {
  return find_kind(app_messages, code);
}

}  // namespace tertial
