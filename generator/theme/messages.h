#pragma once
// What can be wrong with a theme: its templates, strings and static files.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind theme_messages[] = {
    // What a template is written in.
    {"theme.encoding",
     Severity::error,
     {"mallen är inte giltig UTF-8", "the template is not valid UTF-8"},
     {"Spara filen som UTF-8 i din redigerare.", "Save the file as UTF-8 in your editor."}},
    {"theme.unclosed-tag",
     Severity::error,
     {"{0} avslutas aldrig", "{0} is never closed"},
     {"Varje `{{` behöver ett `}}`, varje `{%` ett `%}` och varje `{#` ett `#}`.",
      "Every `{{` needs its `}}`, every `{%` its `%}` and every `{#` its `#}`."}},
    {"theme.syntax",
     Severity::error,
     {"här väntades {0}, inte {1}", "expected {0} here, not {1}"},
     {"Det som står i taggen följer inte mallspråket. Där finns namn med punkter, `not`, `and`, "
      "`or`, `==`, `!=`, tal och text inom citattecken; inga parenteser, filter eller anrop.",
      "What the tag holds is not in the template language. It knows names with dots, `not`, `and`, "
      "`or`, `==`, `!=`, numbers and text in quotes; no parentheses, filters or calls."}},
    {"theme.too-long",
     Severity::error,
     {"taggen har fler än {0} ord", "the tag has more than {0} words"},
     {"Dela upp villkoret i flera.", "Divide the condition."}},
    {"theme.too-deep",
     Severity::error,
     {"mer än {0} block eller delar står i varandra",
      "more than {0} blocks or parts stand in one another"},
     {"Så djupt når ingen mall avsiktligt. Dela upp den i delar bredvid varandra.",
      "No template is meant to be that deep. Divide it into parts beside one another."}},
    {"theme.too-large",
     Severity::error,
     {"mallen blir mer än {0} steg lång när alla delar har satts in",
      "the template is more than {0} steps long with all its parts"},
     {"Delar som tar in delar flera gånger växer snabbt. Ta in dem färre gånger.",
      "Parts that include parts several times grow fast. Include them fewer times."}},
    {"theme.unknown-tag",
     Severity::error,
     {"taggen {0} finns inte", "there is no tag {0}"},
     {"Taggarna är `if`, `elif`, `else`, `endif`, `for`, `endfor`, `include`, `extends`, `block`, "
      "`endblock`, `link` och `asset`.",
      "The tags are `if`, `elif`, `else`, `endif`, `for`, `endfor`, `include`, `extends`, `block`, "
      "`endblock`, `link` and `asset`."}},
    {"theme.misplaced-tag",
     Severity::error,
     {"{0} hör inte hemma här", "{0} does not belong here"},
     {"Taggen fortsätter eller avslutar ett block som inte är öppet, eller står inte först i filen "
      "fast den måste det.",
      "The tag continues or ends a block that is not open, or does not stand first in the file "
      "though it must."}},
    {"theme.unclosed-block",
     Severity::error,
     {"{0} avslutas aldrig", "{0} is never ended"},
     {"Varje `if` behöver ett `endif`, varje `for` ett `endfor` och varje `block` ett `endblock`, "
      "i "
      "samma fil.",
      "Every `if` needs its `endif`, every `for` its `endfor` and every `block` its `endblock`, in "
      "the same file."}},

    // Templates made of several files.
    {"theme.unknown-template",
     Severity::error,
     {"det finns ingen mall {0}", "there is no template {0}"},
     {"Filen finns inte bland temats mallar, och inte bland webbplatsens egna.",
      "The file is neither among the theme's templates nor among the site's own."}},
    {"theme.empty-template",
     Severity::error,
     {"mallen {0} är tom", "the template {0} is empty"},
     {"Sidorna som görs av den skulle bli tomma filer.",
      "The pages that are made of it would be empty files."}},
    {"theme.recursive",
     Severity::error,
     {"mallen {0} tar in sig själv", "the template {0} takes in itself"},
     {"En mall får inte ta in eller bygga på sig själv, inte heller genom andra mallar.",
      "A template may not include or extend itself, nor through other templates."}},
    {"theme.unknown-block",
     Severity::error,
     {"ingen mall som denna bygger på har blocket {0}",
      "no template that this one extends has a block {0}"},
     {"Blocket skulle aldrig visas. Oftast är namnet felstavat.",
      "The block would never be shown. Most often its name is misspelt."}},
    {"theme.duplicate-block",
     Severity::error,
     {"blocket {0} finns redan i mallen", "the template has a block {0} already"},
     {"Ett namn på ett block får stå en gång i en fil.",
      "The name of a block may stand once in a file."}},
    {"theme.outside-block",
     Severity::error,
     {"en mall som bygger på en annan får bara ha block",
      "a template that extends another may hold blocks only"},
     {"Det som står utanför blocken skulle aldrig visas. Flytta in det i ett block.",
      "What stands outside the blocks would never be shown. Move it into one."}},

    // Names and types.
    {"theme.unknown-name",
     Severity::error,
     {"{0} finns inte i {1}", "there is no {0} in {1}"},
     {"Mallen får bara använda namn som sidans data har.",
      "A template may use only names that the page's data has."}},
    {"theme.may-be-missing",
     Severity::error,
     {"{0} kan saknas", "{0} may be missing"},
     {"Det som står i något som kan saknas får bara användas inom ett `{% if %}` som frågar efter "
      "det.",
      "What stands in something that may be missing can be used only inside an `{% if %}` that "
      "asks "
      "for it."}},
    {"theme.no-fields",
     Severity::error,
     {"{0} är {1} och har inget {2}", "{0} is {1} and has no {2}"},
     {"Bara en grupp av uppgifter har namn efter punkten.",
      "Only a group of data has names after the dot."}},
    {"theme.not-printable",
     Severity::error,
     {"{0} är {1} och kan inte skrivas ut", "{0} is {1} and cannot be printed"},
     {"Bara text, tal, adresser, färdig HTML och färdig JSON kan skrivas ut.",
      "Only text, numbers, addresses, ready HTML and ready JSON can be printed."}},
    {"theme.not-a-list",
     Severity::error,
     {"{0} är {1}, inte en lista", "{0} is {1}, not a list"},
     {"`{% for %}` går bara igenom listor.", "`{% for %}` goes through lists only."}},
    {"theme.not-a-view",
     Severity::error,
     {"{0} är {1}, inte en grupp av uppgifter", "{0} is {1}, not a group of data"},
     {"`{% include … with … %}` tar en grupp av uppgifter, vars namn delen sedan använder.",
      "`{% include … with … %}` takes a group of data, whose names the part then uses."}},
    {"theme.not-comparable",
     Severity::error,
     {"{0} är {1} och kan inte jämföras med {2}", "{0} is {1} and cannot be compared with {2}"},
     {"Text jämförs med text inom citattecken och tal med tal.",
      "Text is compared with text in quotes and a number with a number."}},
    {"theme.constant-condition",
     Severity::error,
     {"{0} är en fast text och kan inte vara ett villkor",
      "{0} is a constant text and cannot be a condition"},
     {"Temats texter finns alltid.", "The texts of a theme are always there."}},

    // Where a value stands.
    {"theme.value-place",
     Severity::error,
     {"ett värde kan inte stå {0}", "a value cannot stand {0}"},
     {"Där kan inget värde göras ofarligt. Värden får stå mellan taggar och i attributvärden inom "
      "citattecken.",
      "No value can be made harmless there. Values may stand between tags and in attribute values "
      "in quotes."}},
    {"theme.not-an-address",
     Severity::error,
     {"{0} är {1}, men attributet {2} tar bara en adress",
      "{0} is {1}, but the attribute {2} takes an address only"},
     {"En adress är ett eget slags värde, så att ingen text kan bli en farlig länk. Efter `#` får "
      "text stå.",
      "An address is a type of its own, so that no text can become a dangerous link. Text may "
      "stand "
      "after `#`."}},
    {"theme.address-first",
     Severity::error,
     {"en adress måste stå först i attributet {0}", "an address must stand first in attribute {0}"},
     {"Adresser är redan hela, med webbplatsens början. Text framför gör dem fel.",
      "Addresses are whole already, with the site's prefix. Text before them makes them wrong."}},
    {"theme.html-place",
     Severity::error,
     {"färdig HTML kan inte stå {0}", "ready HTML cannot stand {0}"},
     {"Färdig HTML får bara stå mellan taggar.", "Ready HTML may stand between tags only."}},
    {"theme.json-place",
     Severity::error,
     {"färdig JSON kan inte stå {0}", "ready JSON cannot stand {0}"},
     {"Färdig JSON får bara stå i `<script type=\"application/ld+json\">`.",
      "Ready JSON may stand in `<script type=\"application/ld+json\">` only."}},
    {"theme.branches-differ",
     Severity::error,
     {"grenarna slutar på olika ställen: {0} och {1}",
      "the branches end in different places: {0} and {1}"},
     {"Hur värden skrivs beror på var i HTML de står. Därför måste alla grenar sluta på samma "
      "sorts ställe: stäng i grenen det som öppnas i grenen.",
      "How values are written depends on where in the HTML they stand. All branches must therefore "
      "end in the same kind of place: close in a branch what it opens."}},
    {"theme.loop-differs",
     Severity::error,
     {"slingan börjar {0} men slutar {1}", "the loop begins {0} but ends {1}"},
     {"Varje varv måste sluta på samma sorts ställe i HTML som det började.",
      "Every turn must end in the same kind of place in the HTML as it began."}},
    {"theme.name-boundary",
     Severity::error,
     {"ett namn kan inte fortsätta efter ett villkor eller en slinga",
      "a name cannot continue after a condition or a loop"},
     {"Det går inte att avgöra om tecknet hör till namnet före. Sätt ett mellanslag.",
      "Whether the character belongs to the name before cannot be told. Put a space."}},
    {"theme.script-comment",
     Severity::error,
     {"<!-- i ett skript gör slutet på skriptet osäkert",
      "<!-- in a script makes the script's end uncertain"},
     {"Webbläsare läser `<!--` i ett skript på ett eget sätt. Ta bort det.",
      "Browsers read `<!--` in a script in a way of its own. Remove it."}},
    {"theme.cdata",
     Severity::error,
     {"<![CDATA[ läses olika beroende på elementet runt om",
      "<![CDATA[ is read in different ways in different elements"},
     {"I SVG är det text, annars en kommentar; då går det inte att avgöra hur värden ska skrivas.",
      "In SVG it is text, elsewhere a comment; how values must be written cannot be told."}},
    {"theme.meta-both",
     Severity::error,
     {"<meta> kan inte ha både `name` och `http-equiv`",
      "<meta> cannot have both `name` and `http-equiv`"},
     {"Med `name` är `content` en text, med `http-equiv` ett svarshuvud eller en adress.",
      "With `name` the `content` is a text, with `http-equiv` a header or an address."}},
    {"theme.unfinished-html",
     Severity::error,
     {"mallen slutar {0}", "the template ends {0}"},
     {"Något som öppnades stängs aldrig: en tagg, ett citattecken, en kommentar eller ett element "
      "som `<script>`.",
      "Something opened is never closed: a tag, a quote, a comment or an element such as "
      "`<script>`."}},

    // Strings, static files and links.
    {"theme.unknown-string",
     Severity::error,
     {"det finns ingen text {0}", "there is no text {0}"},
     {"Texterna står i temats mapp `strings`, en fil per språk.",
      "The texts stand in the theme's folder `strings`, one file per language."}},
    {"theme.string-needs-values",
     Severity::error,
     {"texten {0} har plats för värden: {1}", "the text {0} has places for values: {1}"},
     {"En mall skriver texter som de står. Texter med `{0}` fylls i av programmet.",
      "A template writes texts as they stand. Texts with `{0}` are filled in by the program."}},
    {"theme.string-type",
     Severity::error,
     {"texten {0} ska stå inom citattecken", "the text {0} must stand in quotes"},
     {"En fil med texter har bara text inom citattecken, i tabeller.",
      "A file of texts holds texts in quotes only, in tables."}},
    {"theme.unknown-override",
     Severity::error,
     {"temat har ingen text {0} att ersätta", "the theme has no text {0} to replace"},
     {"Webbplatsens egna texter ersätter temats. En nyckel som temat inte har visas aldrig.",
      "A site's own texts replace the theme's. A key that the theme does not have is never "
      "shown."}},
    {"theme.override-values",
     Severity::error,
     {"texten {0} har inte samma platser för värden som temats",
      "the text {0} has not the same places for values as the theme's"},
     {"Där det står {0}, {1} och så vidare sätter programmet in tal och namn. En text som ersätter "
      "temats måste ha dem alla, och inga andra; ordningen är fri.",
      "Where {0}, {1} and so on stand the program puts in numbers and names. A text that replaces "
      "the theme's needs all of them and no others, in any order."}},
    {"theme.override-twice",
     Severity::error,
     {"texten {0} ersätts två gånger", "the text {0} is replaced twice"},
     {"Bara den ena skulle visas. Ta bort den andra.",
      "Only one would be shown. Remove the other."}},
    {"theme.unknown-template-override",
     Severity::error,
     {"temat har ingen mall {0} att ersätta", "the theme has no template {0} to replace"},
     {"En fil i webbplatsens egen mapp `theme/templates/` ersätter temats mall med samma namn, "
      "eller "
      "tas in av en annan mall. En som gör varken det ena eller det andra visas aldrig.",
      "A file in the site's own folder `theme/templates/` replaces the theme's template of that "
      "name, or is included by another. One that does neither is never shown."}},
    {"theme.unused-file",
     Severity::warning,
     {"filen används inte", "the file is not used"},
     {"I webbplatsens egen mapp `theme/` läses mapparna `templates`, `strings` (en fil per språk "
      "som "
      "temat eller sidorna har) och `static`, och den logotyp som site.toml pekar på.",
      "Of the site's own folder `theme/` the folders `templates`, `strings` (a file for each "
      "language of the theme or of pages) and `static` are read, and the logo that site.toml "
      "names."}},
    {"theme.missing-string",
     Severity::error,
     {"texten {0} saknas", "the text {0} is missing"},
     {"Programmet behöver texten till någon sida. Lägg till den i temats fil med texter.",
      "The program needs the text for some page. Add it to the theme's file of texts."}},
    {"theme.unknown-asset",
     Severity::error,
     {"temat har ingen fil {0}", "the theme has no file {0}"},
     {"Filen finns inte i temats mapp `static`.",
      "The file is not in the theme's folder `static`."}},
    {"brand.contrast",
     Severity::error,
     {"färgen {0} ger kontrasten {1},{2}:1 mot {3} ({4}) {6}; minst {5}:1 krävs",
      "the colour {0} has a contrast of {1}.{2}:1 to {3} ({4}) {6}; at least {5}:1 is required"},
     {"Text ska ha kontrasten 7:1 och annat som måste synas 3:1 (WCAG 2.2 nivå AAA, 1.4.6 och "
      "1.4.11). Färgen står bakom vit text i sidhuvudet och på knappar, som linje och, mörkare "
      "eller "
      "ljusare, i länkar. Hjälpen nämner den närmaste färgen med samma kulör som räcker.",
      "Text needs a contrast of 7:1, other things that have to be seen 3:1 (WCAG 2.2 level AAA, "
      "1.4.6 and 1.4.11). The colour stands behind white text in the header and on buttons, as a "
      "line and, darker or lighter, in links. The help names the nearest colour of the same hue "
      "that is enough."}},
    {"brand.no-token",
     Severity::error,
     {"temat tar ingen egen färg", "the theme takes no colour of a site's own"},
     {"Ett tema tar emot färgen genom att dess style.css har `--brand: #…;` i `:root`.",
      "A theme takes the colour by having `--brand: #…;` in `:root` of its style.css."}},
    {"logo.missing",
     Severity::error,
     {"logotypen {0} finns inte i mappen theme/", "there is no logo {0} in the folder theme/"},
     {"Filen läggs i webbplatsens egen mapp `theme/`, bredvid `content/`.",
      "The file is put into the site's own folder `theme/`, beside `content/`."}},
    {"logo.format",
     Severity::error,
     {"{0} är varken SVG eller PNG", "{0} is neither SVG nor PNG"},
     {"En logotyp är en SVG-fil, eller en PNG-fil där SVG saknas. Filens innehåll räknas, inte "
      "bara "
      "dess namn.",
      "A logo is an SVG file, or a PNG file where there is no SVG. What the file holds counts, not "
      "its name alone."}},
    {"logo.too-large",
     Severity::error,
     {"logotypen är {0} byte; högst {1} får plats", "the logo has {0} bytes; the limit is {1}"},
     {"Logotypen hämtas med varje första sida. Förenkla den, eller spara den i den storlek som den "
      "visas i: högst 80 bildpunkter hög.",
      "The logo is fetched with every first page. Simplify it, or save it in the size that it is "
      "shown in: at most 80 pixels high."}},
    {"logo.no-size",
     Severity::error,
     {"logotypen säger inte hur stor den är", "the logo does not say how large it is"},
     {"Utan mått hoppar sidan när bilden kommer. En SVG-fil har dem i `viewBox`.",
      "Without a size the page jumps when the picture arrives. An SVG file has it in `viewBox`."}},
    {"logo.broken",
     Severity::error,
     {"filen går inte att läsa som SVG: {0}", "the file cannot be read as SVG: {0}"},
     {"Öppna filen i ett ritprogram och spara den igen som optimerad SVG.",
      "Open the file in a drawing program and save it again as optimised SVG."}},
    {"logo.refused",
     Severity::error,
     {"{0} får inte finnas i en logotyp", "{0} may not be in a logo"},
     {"En logotyp får bara rita: inga skript, inget som hämtas från andra, ingen rörelse och inga "
      "uppgifter om vem som ritade den. Spara den som optimerad SVG.",
      "A logo may only draw: no scripts, nothing fetched from others, no motion and nothing about "
      "who drew it. Save it as optimised SVG."}},
    {"theme.link",
     Severity::error,
     {"{0} är ingen adress på webbplatsen", "{0} is not an address on the site"},
     {"`{% link %}` tar en adress som börjar med ett snedstreck, som \"/om/\". Länkar till andra "
      "webbplatser skrivs direkt i href.",
      "`{% link %}` takes an address that begins with one slash, such as \"/om/\". Links to other "
      "sites are written in href as they are."}},
};

consteval const DiagnosticKind& theme_kind(std::string_view code) {
  return find_kind(theme_messages, code);
}

}  // namespace tertial
