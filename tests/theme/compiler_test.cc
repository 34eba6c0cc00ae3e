// Every finding about templates, whole: place, words and help, in both languages.
#include "theme/compiler.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "theme/theme_fixture.h"

using namespace tertial;
using namespace tertial::theme_test;

TEST_CASE("a misspelt name is found with the name that was meant") {
  check("<p>\nå {{ tittle }}",
        "0:2:6 theme.unknown-name: `tittle` finns inte i `pledge` (menade du `title`?)\n",
        "0:2:6 theme.unknown-name: there is no `tittle` in `pledge` (did you mean `title`?)\n");
  check("{{ updated.txet }}",
        "0:1:12 theme.unknown-name: `txet` finns inte i `date` (menade du `text`?)\n",
        "0:1:12 theme.unknown-name: there is no `txet` in `date` (did you mean `text`?)\n");
  check("{% for point in points %}{{ pont.title }}{{ loop.lst }}{% endfor %}",
        "0:1:29 theme.unknown-name: `pont` finns inte i `pledge` (menade du `point`?)\n"
        "0:1:50 theme.unknown-name: `lst` finns inte i `loop` (menade du `last`?)\n",
        "0:1:29 theme.unknown-name: there is no `pont` in `pledge` (did you mean `point`?)\n"
        "0:1:50 theme.unknown-name: there is no `lst` in `loop` (did you mean `last`?)\n");
  check("{{ updated.when }}",
        "0:1:12 theme.unknown-name: `when` finns inte i `date` (det som finns är `iso`, `text`)\n",
        "0:1:12 theme.unknown-name: there is no `when` in `date` (what there is: `iso`, `text`)\n");
}

TEST_CASE("loop and its variable are gone after the loop") {
  CHECK(findings("{% for w in words %}{% endfor %}{{ loop.index }}{{ w }}")
            .find("1:36 theme.unknown-name: there is no `loop`") != std::string::npos);
  CHECK(findings("{% for w in words %}{% else %}{{ w }}{% endfor %}")
            .find("theme.unknown-name: there is no `w`") != std::string::npos);
}

TEST_CASE("what may be missing is refused outside a condition that asks for it") {
  check("{{ due.text }}",
        "0:1:4 theme.may-be-missing: `due` kan saknas (skriv {% if due %} … {% endif %} runt om)\n",
        "0:1:4 theme.may-be-missing: `due` may be missing (write {% if due %} … {% endif %} around "
        "it)\n");
  constexpr std::string_view code = "theme.may-be-missing";
  for (const std::string_view page :
       {"{% if due %}{% endif %}{{ due.text }}", "{% if not due %}{{ due.text }}{% endif %}",
        "{% if due %}{% else %}{{ due.text }}{% endif %}",
        "{% if due or official %}{{ due.text }}{% endif %}", "{% if due.text %}{% endif %}",
        "{% if due.text and due %}{% endif %}",
        "{% if not due and official %}{% else %}{{ due.text }}{% endif %}",
        "{% if next %}{{ next.due.text }}{% endif %}", "{% if next.due %}{% endif %}",
        "{% if due %}{% for p in points %}{{ p.due.text }}{% endfor %}{% endif %}",
        "{% for p in points %}{% for q in points %}{{ q.due.text }}{% endfor %}{% endfor %}",
        "{% include \"page2.html\" with due %}",
        "{% if remark == \"x\" %}{{ due.iso }}{% endif %}"})
    CHECK_MESSAGE(
        findings({{"page.html", page}, {"page2.html", ""}}).find(code) != std::string::npos,
        std::string(page));
}

TEST_CASE("fields, loops, parts and comparisons need the right type") {
  check("{{ title.length }}",
        "0:1:10 theme.no-fields: `title` är en text och har inget `length` (skriv title; en lista "
        "går du igenom med {% for %})\n",
        "0:1:10 theme.no-fields: `title` is a text and has no `length` (write title; go through a "
        "list with {% for %})\n");
  check("{% for p in points %}{{ loop.index.x }}{% endfor %}",
        "0:1:36 theme.no-fields: `loop.index` är ett tal och har inget `x` (skriv loop.index)\n",
        "0:1:36 theme.no-fields: `loop.index` is a number and has no `x` (write loop.index)\n");
  check("{{ points }}{{ official }}{{ updated }}",
        "0:1:4 theme.not-printable: `points` är en lista och kan inte skrivas ut (skriv {% for one "
        "in points %} … {% endfor %})\n"
        "0:1:16 theme.not-printable: `official` är ja eller nej och kan inte skrivas ut (skriv {% "
        "if official %} … {% endif %})\n"
        "0:1:30 theme.not-printable: `updated` är en grupp av uppgifter och kan inte skrivas ut "
        "(skriv ett av namnen i den: {{ updated.… }})\n",
        "0:1:4 theme.not-printable: `points` is a list and cannot be printed (write {% for one in "
        "points %} … {% endfor %})\n"
        "0:1:16 theme.not-printable: `official` is yes or no and cannot be printed (write {% if "
        "official %} … {% endif %})\n"
        "0:1:30 theme.not-printable: `updated` is a group of data and cannot be printed (write one "
        "of the names in it: {{ updated.… }})\n");
  check("{% for c in title %}{{ c.x }}{% endfor %}",
        "0:1:13 theme.not-a-list: `title` är en text, inte en lista (skriv {% if title %} för att "
        "fråga om det finns, eller {{ title }} för att skriva ut det)\n",
        "0:1:13 theme.not-a-list: `title` is a text, not a list (write {% if title %} to ask "
        "whether it is there, or {{ title }} to print it)\n");
  check("{% for c in updated %}{{ c.x }}{% endfor %}{% for c in official %}{% endfor %}",
        "0:1:13 theme.not-a-list: `updated` är en grupp av uppgifter, inte en lista (skriv ett av "
        "namnen i den: {{ updated.… }})\n"
        "0:1:56 theme.not-a-list: `official` är ja eller nej, inte en lista (skriv {% if official "
        "%} … {% endif %})\n",
        "0:1:13 theme.not-a-list: `updated` is a group of data, not a list (write one of the names "
        "in it: {{ updated.… }})\n"
        "0:1:56 theme.not-a-list: `official` is yes or no, not a list (write {% if official %} … "
        "{% endif %})\n");
  check({{"page.html", "{% include \"a.html\" with title %}"}, {"a.html", "{{ anything }}"}},
        "0:1:26 theme.not-a-view: `title` är en text, inte en grupp av uppgifter (skriv namnet på "
        "en grupp, eller ta bort `with title`: delen ser då samma namn som mallen här)\n",
        "0:1:26 theme.not-a-view: `title` is a text, not a group of data (write the name of a "
        "group, or delete `with title`: the part then sees the same names as the template here)\n");
  check(
      "{% if title == 3 %}{% elif count == \"3\" %}{% elif official == 1 %}{% endif %}",
      "0:1:7 theme.not-comparable: `title` är en text och kan inte jämföras med `3` (jämför text "
      "med \"ord\" och tal med 1; om något finns frågar du med {% if title %})\n"
      "0:1:28 theme.not-comparable: `count` är ett tal och kan inte jämföras med `\"3\"` (jämför "
      "text med \"ord\" och tal med 1; om något finns frågar du med {% if count %})\n"
      "0:1:51 theme.not-comparable: `official` är ja eller nej och kan inte jämföras med `1` "
      "(jämför text med \"ord\" och tal med 1; om något finns frågar du med {% if official %})\n",
      "0:1:7 theme.not-comparable: `title` is a text and cannot be compared with `3` (compare text "
      "with \"words\" and numbers with 1; whether something is there you ask with {% if title %})\n"
      "0:1:28 theme.not-comparable: `count` is a number and cannot be compared with `\"3\"` "
      "(compare text with \"words\" and numbers with 1; whether something is there you ask with {% "
      "if count %})\n"
      "0:1:51 theme.not-comparable: `official` is yes or no and cannot be compared with `1` "
      "(compare text with \"words\" and numbers with 1; whether something is there you ask with {% "
      "if official %})\n");
  check("{% if t.menu %}{% endif %}",
        "0:1:7 theme.constant-condition: `t.menu` är en fast text och kan inte vara ett villkor "
        "(skriv {{ t.menu }} utan villkor)\n",
        "0:1:7 theme.constant-condition: `t.menu` is a constant text and cannot be a condition "
        "(write {{ t.menu }} without a condition)\n");
}

TEST_CASE("values in places that cannot be made harmless are refused with the way out") {
  check("<a id={{ title }}>",
        "0:1:10 theme.value-place: ett värde kan inte stå i ett attributvärde utan citattecken "
        "(sätt citattecken runt värdet)\n",
        "0:1:10 theme.value-place: a value cannot stand in an attribute value without quotes (put "
        "quotes around the value)\n");
  check("<script>{{ title }}</script>",
        "0:1:12 theme.value-place: ett värde kan inte stå i <script> (skriv värdet mellan taggar "
        "eller i ett attribut inom citattecken)\n",
        "0:1:12 theme.value-place: a value cannot stand in <script> (write the value between tags "
        "or in a quoted attribute)\n");
  check("<script type=\"application/ld+json\">{{ title }}</script>",
        "0:1:39 theme.value-place: ett värde kan inte stå i <script type=\"application/ld+json\"> "
        "(bara färdig JSON (typen Json) får stå här)\n",
        "0:1:39 theme.value-place: a value cannot stand in <script type=\"application/ld+json\"> "
        "(only ready JSON (type Json) may stand here)\n");
  check("<a href=\"{{ title }}\">",
        "0:1:13 theme.not-an-address: `title` är en text, men attributet `href` tar bara en adress "
        "(ge vyn ett fält av typen Address)\n",
        "0:1:13 theme.not-an-address: `title` is a text, but the attribute `href` takes an address "
        "only (give the view a field of type Address)\n");
  check(
      "<a href=\"/x/{{ address }}\">",
      "0:1:16 theme.address-first: en adress måste stå först i attributet `href` (ta bort det som "
      "står före adressen i attributet)\n",
      "0:1:16 theme.address-first: an address must stand first in attribute `href` (delete what "
      "stands before the address in the attribute)\n");
  check("<p title=\"{{ body }}\">",
        "0:1:14 theme.html-place: färdig HTML kan inte stå i ett attributvärde (flytta det till "
        "ett ställe mellan taggar, till exempel i en <div>)\n",
        "0:1:14 theme.html-place: ready HTML cannot stand in an attribute value (move it to a "
        "place between tags, such as in a <div>)\n");
  check("{{ data }}",
        "0:1:4 theme.json-place: färdig JSON kan inte stå mellan taggar (sätt <script "
        "type=\"application/ld+json\"> före och </script> efter)\n",
        "0:1:4 theme.json-place: ready JSON cannot stand between tags (put <script "
        "type=\"application/ld+json\"> before it and </script> after)\n");
  check("<script><!-- a --></script>",
        "0:1:12 theme.script-comment: <!-- i ett skript gör slutet på skriptet osäkert (skriv "
        "kommentaren efter //)\n",
        "0:1:12 theme.script-comment: <!-- in a script makes the script's end uncertain (write the "
        "comment after //)\n");
}

TEST_CASE("branches and turns that end elsewhere name both places") {
  check("{% if official %}<p{% endif %}>",
        "0:1:20 theme.branches-differ: grenarna slutar på olika ställen: i namnet på ett element "
        "och mellan taggar (låt varje gren stänga de taggar och citattecken som den öppnar)\n",
        "0:1:20 theme.branches-differ: the branches end in different places: in the name of an "
        "element and between tags (let each branch close the tags and quotes that it opens)\n");
  check("{% for w in words %}<!-- {% endfor %}",
        "0:1:26 theme.loop-differs: slingan börjar mellan taggar men slutar i en kommentar (stäng "
        "i slingan de taggar och citattecken som den öppnar)\n",
        "0:1:26 theme.loop-differs: the loop begins between tags but ends in a comment (close "
        "within the loop the tags and quotes that it opens)\n");
  check("<p{% if official %} a{% endif %}b>",
        "0:1:33 theme.name-boundary: ett namn kan inte fortsätta efter ett villkor eller en slinga "
        "(sätt ett mellanslag före)\n",
        "0:1:33 theme.name-boundary: a name cannot continue after a condition or a loop (put a "
        "space before it)\n");
}

TEST_CASE("tags that are never closed are found, and the rest of the file still counts") {
  check("{{ title }\n{{ tittle }}",
        "0:1:1 theme.unclosed-tag: `{{` avslutas aldrig (skriv `}}` där taggen slutar)\n"
        "0:2:4 theme.unknown-name: `tittle` finns inte i `pledge` (menade du `title`?)\n",
        "0:1:1 theme.unclosed-tag: `{{` is never closed (write `}}` where the tag ends)\n"
        "0:2:4 theme.unknown-name: there is no `tittle` in `pledge` (did you mean `title`?)\n");
  check("{% if count\na{% endif %}{# b",
        "0:1:1 theme.unclosed-tag: `{%` avslutas aldrig (skriv `%}` där taggen slutar)\n"
        "0:2:13 theme.unclosed-tag: `{#` avslutas aldrig (skriv `#}` där taggen slutar)\n",
        "0:1:1 theme.unclosed-tag: `{%` is never closed (write `%}` where the tag ends)\n"
        "0:2:13 theme.unclosed-tag: `{#` is never closed (write `#}` where the tag ends)\n");
}

TEST_CASE("a tag that is never closed is one finding, wherever it stands") {
  for (const std::string_view source :
       {"<p>{{ title </p>", "<p>{{ title and more </p>", "<p class=\"{{ title \">a</p>",
        "<p class=\"{{ title\">{{ title }}</p>", "<p class=\"{{ title }\">{{ title }}</p>",
        "<p>{% if title <b>a</b>{% endif %}</p>", "<a href=\"{% link \"/om/\" \">a</a>"}) {
    CAPTURE(source);
    const std::string found = findings(source);
    CHECK(found.find(" theme.unclosed-tag: ") != std::string::npos);
    CHECK(std::ranges::count(found, '\n') == 1);
  }
}

TEST_CASE("what is not in the language is named with what was expected") {
  check("{{ title | upper }}", "0:1:10 theme.syntax: här väntades slutet på taggen, inte `|`\n",
        "0:1:10 theme.syntax: expected the end of the tag here, not `|`\n");
  check("{{ }}", "0:1:4 theme.syntax: här väntades ett namn, inte slutet på taggen\n",
        "0:1:4 theme.syntax: expected a name here, not the end of the tag\n");
  CHECK(findings("{% if (a) %}{% endif %}").starts_with("0:1:7 theme.syntax"));
  CHECK(findings("{% if count > 2 %}{% endif %}").starts_with("0:1:13 theme.syntax"));
  CHECK(findings("{% if count == %}{% endif %}").starts_with("0:1:16 theme.syntax"));
  CHECK(findings("{% for x of words %}{% endfor %}").starts_with("0:1:10 theme.syntax"));
  CHECK(findings("{% include part.html %}").starts_with("0:1:12 theme.syntax"));
  CHECK(findings("{% link \"/om/ %}").starts_with("0:1:9 theme.syntax"));
  CHECK(findings("{% if and %}{% endif %}").starts_with("0:1:7 theme.syntax"));
  CHECK(findings("{{ title. }}").starts_with("0:1:11 theme.syntax"));
  CHECK(
      findings("{% if count == 99999999999999999999 %}{% endif %}").starts_with("0:1:16 theme.s"));
}

TEST_CASE("unknown, misplaced and unended tags are found in one run") {
  check("{% fro w in words %}\n{% else %}\n{% endif %}\n{% if title %}",
        "0:1:4 theme.unknown-tag: taggen `fro` finns inte (menade du `for`?)\n"
        "0:2:1 theme.misplaced-tag: `{% else %}` hör inte hemma här\n"
        "0:3:1 theme.misplaced-tag: `{% endif %}` hör inte hemma här (inget sådant block är öppet; "
        "ta bort taggen)\n"
        "0:4:1 theme.unclosed-block: `{% if title %}` avslutas aldrig (skriv `{% endif %}` där "
        "blocket slutar)\n",
        "0:1:4 theme.unknown-tag: there is no tag `fro` (did you mean `for`?)\n"
        "0:2:1 theme.misplaced-tag: `{% else %}` does not belong here\n"
        "0:3:1 theme.misplaced-tag: `{% endif %}` does not belong here (no such block is open; "
        "delete the tag)\n"
        "0:4:1 theme.unclosed-block: `{% if title %}` is never ended (write `{% endif %}` where "
        "the block ends)\n");
  CHECK(findings("{% for w in words %}{% if count %}{% endfor %}") ==
        "0:1:21 theme.unclosed-block: `{% if count %}` is never ended (write `{% endif %}` where "
        "the block ends)\n");
  CHECK(findings("{% if count %}{% else %}{% elif size %}{% endif %}")
            .starts_with("0:1:25 theme.misplaced-tag"));
  CHECK(findings("a{% extends \"b.html\" %}").starts_with("0:1:2 theme.misplaced-tag"));
}

TEST_CASE("templates made of several files are checked as one") {
  check("{% include \"prt.html\" %}",
        "0:1:12 theme.unknown-template: det finns ingen mall `prt.html` (det som finns är "
        "`page.html`)\n",
        "0:1:12 theme.unknown-template: there is no template `prt.html` (what there is: "
        "`page.html`)\n");
  check({{"page.html", "{% include \"a.html\" %}"}, {"a.html", "x\n{% include \"page.html\" %}"}},
        "1:2:12 theme.recursive: mallen `page.html` tar in sig själv (ta bort raden, eller ge "
        "filen ett annat namn än den mall som den bygger på)\n",
        "1:2:12 theme.recursive: the template `page.html` takes in itself (delete the line, or "
        "give the file another name than the template that it extends)\n");
  CHECK(findings(
            {{"page.html", "{% extends \"a.html\" %}"}, {"a.html", "{% extends \"page.html\" %}"}})
            .starts_with("1:1:12 theme.recursive"));
  check({{"page.html", "{% extends \"a.html\" %}\n{% block mian %}{% endblock %}\ntext"},
         {"a.html", "{% block main %}{% endblock %}"}},
        "0:2:10 theme.unknown-block: ingen mall som denna bygger på har blocket `mian` (menade du "
        "`main`?)\n"
        "0:3:1 theme.outside-block: en mall som bygger på en annan får bara ha block (flytta in "
        "det i ett av blocken, mellan {% block … %} och {% endblock %})\n",
        "0:2:10 theme.unknown-block: no template that this one extends has a block `mian` (did you "
        "mean `main`?)\n"
        "0:3:1 theme.outside-block: a template that extends another may hold blocks only (move it "
        "into one of the blocks, between {% block … %} and {% endblock %})\n");
  check("{% block a %}{% endblock %}{% block a %}{% endblock %}",
        "0:1:37 theme.duplicate-block: blocket `a` finns redan i mallen (ge ett av blocken ett "
        "annat namn)\n",
        "0:1:37 theme.duplicate-block: the template has a block `a` already (give one of the "
        "blocks another name)\n");
  CHECK(findings({{"page.html", "{% include \"a.html\" %}"},
                  {"a.html", "{% extends \"b.html\" %}"},
                  {"b.html", ""}}) ==
        "1:1:12 theme.misplaced-tag: `{% extends %}` does not belong here (a template that is "
        "included cannot extend another)\n");
  CHECK(findings({{"page.html", "{% include \"a.html\" %}\n{% include \"a.html\" %}"},
                  {"a.html", "{{ tittle }}"}}) ==
        "1:1:4 theme.unknown-name: there is no `tittle` in `pledge` (did you mean `title`?)\n");
}

TEST_CASE("a page whose template is missing says so without a place") {
  Theme theme = make_theme({{"pledges.html", ""}});
  DiagnosticList list;
  CHECK_FALSE(theme.compile<PledgeView>("pledge.html", list));
  CHECK(lines(list) ==
        "theme.unknown-template: there is no template `pledge.html` (the theme is to have it as "
        "templates/pledge.html, or the site as theme/templates/pledge.html)\n");
}

TEST_CASE("a page whose template is empty is no page") {
  Theme theme = make_theme({{"pledge.html", " \n"}});
  DiagnosticList list;
  CHECK_FALSE(theme.compile<PledgeView>("pledge.html", list));
  CHECK(lines(list) ==
        "0:1:1 theme.empty-template: the template `pledge.html` is empty (get it back: pages are "
        "made of it)\n");
}

TEST_CASE("texts, assets and links that do not exist are found") {
  check("{{ t.meny }}",
        "0:1:6 theme.unknown-string: det finns ingen text `meny` (menade du `menu`?)\n",
        "0:1:6 theme.unknown-string: there is no text `meny` (did you mean `menu`?)\n");
  check("{{ t.count }}",
        "0:1:6 theme.string-needs-values: texten `count` har plats för värden: `{0}` (skriv en "
        "egen text utan {0} i strings/, och dess namn här)\n",
        "0:1:6 theme.string-needs-values: the text `count` has places for values: `{0}` (write a "
        "text of your own without {0} in strings/, and its name here)\n");
  check("{% asset \"stile.css\" %}",
        "0:1:10 theme.unknown-asset: temat har ingen fil `stile.css` (menade du `style.css`?)\n",
        "0:1:10 theme.unknown-asset: the theme has no file `stile.css` (did you mean "
        "`style.css`?)\n");
  check("{% link \"om/\" %}{% link \"//a.se/\" %}",
        "0:1:9 theme.link: `om/` är ingen adress på webbplatsen (skriv {% link \"/om/\" %}, eller "
        "en adress på en annan webbplats direkt i href)\n"
        "0:1:25 theme.link: `//a.se/` är ingen adress på webbplatsen (skriv {% link \"/om/\" %}, "
        "eller en adress på en annan webbplats direkt i href)\n",
        "0:1:9 theme.link: `om/` is not an address on the site (write {% link \"/about/\" %}, or "
        "an address on another site right in href)\n"
        "0:1:25 theme.link: `//a.se/` is not an address on the site (write {% link \"/about/\" %}, "
        "or an address on another site right in href)\n");
}

TEST_CASE("no template, however broken, is rendered") {
  for (const std::string_view page :
       {"{{", "{%", "{#", "{% %}", "{{ a }}", "{% if %}", "<p {{ title }}>"}) {
    Theme theme = make_theme({{"page.html", page}});
    DiagnosticList list;
    CHECK_FALSE(theme.compile<PledgeView>("page.html", list));
    CHECK(list.has_errors());
  }
}
