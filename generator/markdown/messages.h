#pragma once
// What can be wrong in a Markdown text, in both languages.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind markdown_messages[] = {
    {"markdown.raw-html",
     Severity::error,
     {"HTML i texten: {0}", "HTML in the text: {0}"},
     {"HTML-taggar och HTML-kommentarer släpps aldrig igenom till sidan, utan skulle visas som "
      "text. Skriv med Markdown i stället: `**fet**`, `*kursiv*`, `[text](adress)`, listor med "
      "`- ` och tabeller med `|`. Ska tecknet `<` synas skriver du `\\<`. Anteckningar för dig "
      "själv hör hemma i TOML-delen, efter `#`.",
      "HTML tags and HTML comments are never passed on to the page; they would be shown as text. "
      "Write Markdown instead: `**bold**`, `*italic*`, `[text](address)`, lists with `- ` and "
      "tables with `|`. To show the character `<`, write `\\<`. Notes to yourself belong in the "
      "TOML part, after `#`."}},
    {"markdown.bad-scheme",
     Severity::error,
     {"länk till en adress av ett slag som inte är tillåtet: {0}",
      "link to a kind of address that is not allowed: {0}"},
     {"En länk får börja med `https:`, `http:`, `mailto:`, `tel:`, `/` (en sida på den här "
      "webbplatsen), `#` (en rubrik på samma sida) eller en posttyp, som i "
      "`pledge:skaggetorp-2017`. Adresser som `javascript:` och `data:` kan köra program hos "
      "läsaren.",
      "A link may begin with `https:`, `http:`, `mailto:`, `tel:`, `/` (a page of this site), `#` "
      "(a heading on the same page) or a record type, as in `pledge:skaggetorp-2017`. Addresses "
      "like `javascript:` and `data:` can run programs on the reader's machine."}},
    {"markdown.bad-address",
     Severity::error,
     {"{0} är ingen adress på webben", "{0} is no address on the web"},
     {"Efter `https://` eller `http://` står en webbplats namn, som i "
      "`https://www.example.org/sida`. Inloggningsuppgifter hör inte hemma i en länk.",
      "A site's name stands after `https://` or `http://`, as in `https://www.example.org/page`. "
      "Credentials do not belong in a link."}},
    {"markdown.unknown-language",
     Severity::error,
     {"språket {0} är inte känt", "the language {0} is not known"},
     {"Ord på ett annat språk märks med dess kod, som i `[medborgarlöfte](lang:sv)`. Då läser en "
      "skärmläsare dem rätt.",
      "Words in another language are marked with its code, as in `[medborgarlöfte](lang:sv)`. A "
      "screen reader then reads them rightly."}},
    {"markdown.empty-link",
     Severity::error,
     {"länken leder ingenstans: {0}", "the link leads nowhere: {0}"},
     {"Mellan parenteserna ska en adress stå: `[protokollet](https://…)`. Finns ingen adress än, "
      "skriv texten utan länk.",
      "An address belongs between the parentheses: `[the minutes](https://…)`. If there is no "
      "address yet, write the text without a link."}},
    {"markdown.no-alt",
     Severity::error,
     {"bilden {0} saknar beskrivning", "the image {0} has no description"},
     {"Den som inte ser bilden behöver en beskrivning: `![Karta över Skäggetorp](karta.png)`. "
      "Skriv vad bilden visar.",
      "Who cannot see the image needs a description: `![Map of Skäggetorp](map.png)`. Write what "
      "the image shows."}},
    {"markdown.foreign-image",
     Severity::error,
     {"bilden {0} ligger på en annan webbplats", "the image {0} is on another site"},
     {"Sidorna hämtar ingenting från andra, så att ingen annan får veta vem som läser dem. "
      "Webbläsaren visar därför inte bilden.",
      "The pages fetch nothing from others, so that nobody else learns who reads them. So browsers "
      "do not show the image."}},
    {"markdown.vague-link",
     Severity::warning,
     {"länktexten {0} säger inte vart länken leder",
      "the link text {0} does not say where it leads"},
     {"Länkar läses ofta upp utan texten runt om. Skriv vad läsaren kommer till: "
      "`[protokollet från den 22 maj 2024](https://…)`, inte \"klicka här\", \"läs mer\" eller en "
      "bar adress.",
      "Links are often read aloud without the text around them. Write what the reader comes to: "
      "`[the minutes of 22 May 2024](https://…)`, not \"click here\", \"read more\" or a bare "
      "address."}},
    {"markdown.heading-one",
     Severity::error,
     {"rubrik på nivå 1: {0}", "heading of level 1: {0}"},
     {"Sidan har redan en huvudrubrik, nämligen titeln. Börja med `## ` i texten.",
      "The page already has a main heading: its title. Begin with `## ` in the text."}},
    {"markdown.skipped-level",
     Severity::warning,
     {"rubriken {0} hoppar från nivå {1} till nivå {2}",
      "the heading {0} goes from level {1} to level {2}"},
     {"Rubriker visar hur texten hänger ihop. Gå en nivå ned i taget: `## `, sedan `### `.",
      "Headings show how the text hangs together. Go down one level at a time: `## `, then "
      "`### `."}},
    {"markdown.control",
     Severity::error,
     {"ett styrtecken står i texten", "a control character stands in the text"},
     {"Tecken som sidbrytning och ensam vagnretur syns inte och följer ofta med när text kopieras "
      "ur en PDF. De kan bryta rader och tabeller på ett annat sätt än filen visar. Bara "
      "radbrytning och tabb får stå i en text.",
      "Characters like a form feed and a lone carriage return cannot be seen and often come along "
      "when text is copied from a PDF. They can break lines and tables in other ways than the file "
      "shows. Only line breaks and tabs may stand in a text."}},
    {"markdown.too-deep",
     Severity::error,
     {"citat, listor eller betoningar ligger i varandra i mer än {0} led",
      "quotes, lists or emphasis lie in each other more than {0} levels deep"},
     {"Så djupt har ingen text behov av. Leta efter en rad som börjar med många `>` eller `-`.",
      "No text needs to be that deep. Look for a line that begins with many `>` or `-`."}},
    {"markdown.too-wide",
     Severity::error,
     {"tabellen har fler än {0} kolumner", "the table has more than {0} columns"},
     {"En bred tabell går inte att läsa på en telefon och tar lång tid att bygga. Dela den.",
      "A wide table cannot be read on a phone and takes long to build. Split it."}},
    {"markdown.too-tall",
     Severity::error,
     {"tabellen har fler än {0} rader", "the table has more than {0} rows"},
     {"En så lång tabell hör hemma i en bilaga eller en datafil. Dela den eller länka till den.",
      "A table this long belongs in an attachment or a data file. Split it or link to it."}},
    {"markdown.too-long",
     Severity::error,
     {"texten är längre än {0} byte", "the text is longer than {0} bytes"},
     {"Dela texten på flera poster eller sidor.", "Split the text into several records or pages."}},
    {"markdown.tangled",
     Severity::error,
     {"för många tabellrader, länkreferenser eller andra tecken i ett och samma stycke",
      "too many table lines, link references or other marks in one paragraph"},
     {"Ett långt stycke utan tomrader som innehåller många rader av slaget `|---|---|` eller "
      "`[ref]: adress`, eller tusentals `[`, `*` och `<!`, tar mycket lång tid att tolka. Sätt "
      "tomrader mellan delarna.",
      "A long paragraph without blank lines that holds many lines like `|---|---|` or "
      "`[ref]: address`, or thousands of `[`, `*` and `<!`, takes very long to parse. Put blank "
      "lines between its parts."}},
};

consteval const DiagnosticKind& markdown_kind(std::string_view code) {
  return find_kind(markdown_messages, code);
}

}  // namespace tertial
