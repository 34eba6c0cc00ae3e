#include "theme/html_context.h"

#include <doctest/doctest.h>

#include "theme/theme_fixture.h"

using namespace tertial;
using namespace tertial::theme_test;
using theme::HtmlContext;
using theme::HtmlPlace;

namespace {

HtmlContext after(std::string_view html) {
  HtmlContext context;
  for (const char c : html)
    context.read(c);
  return context;
}

HtmlPlace place(std::string_view html) {
  return after(html).place();
}

// What a text with every dangerous byte becomes after `before`, or the code of what is wrong.
std::string value_in(std::string_view before, std::string_view name = "title",
                     std::string_view behind = "") {
  PledgeView view;
  view.title = "<&>\"'";
  const std::string page =
      std::string(before) + "{{ " + std::string(name) + " }}" + std::string(behind);
  Theme theme = make_theme({{"page.html", page}});
  DiagnosticList list;
  const auto compiled = theme.compile<PledgeView>("page.html", list);
  if (!compiled) {
    list.sort();
    return std::string(list.items().front().kind->code);
  }
  std::string out;
  compiled.render(view, out);
  return out.substr(before.size(), out.size() - before.size() - behind.size());
}

}  // namespace

TEST_CASE("a value between tags has its markup escaped") {
  CHECK(value_in("<p>", "title", "</p>") == "&lt;&amp;&gt;\"'");
  CHECK(value_in("a < b ") == "&lt;&amp;&gt;\"'");
  CHECK(value_in("<p>", "body", "</p>") == "<p>Text</p>");
}

TEST_CASE("a value in an attribute has quotes of both kinds escaped, whichever are around it") {
  CHECK(value_in("<p title=\"", "title", "\">") == "&lt;&amp;&gt;&quot;&#39;");
  CHECK(value_in("<p title='a ", "title", "'>") == "&lt;&amp;&gt;&quot;&#39;");
  CHECK(value_in("<p a='\"' title = \"' > ", "title", "\">") == "&lt;&amp;&gt;&quot;&#39;");
  CHECK(value_in("<p title=\"", "address", "\">") == "/loften/a/?b=1&amp;c=2");
}

TEST_CASE("title and textarea hold text, and no tag ends them but their own") {
  for (const std::string_view before : {"<title>", "<TextArea rows=2>", "<title>1 < 2 "})
    CHECK(place(before) == HtmlPlace::title);
  // In SVG all of these are read as markup, so nothing may be written after them.
  for (const std::string_view before :
       {"<title><b>", "<title></b>", "<title></titlex>", "<title><!-- ", "<textarea><a title=\""})
    CHECK(place(before) == HtmlPlace::refused);
  CHECK(value_in("<title>", "title", "</title>") == "&lt;&amp;&gt;\"'");
  CHECK(value_in("<title>", "body", "</title>") == "theme.html-place");
  CHECK(place("<title></title>") == HtmlPlace::text);
  CHECK(place("<title></TITLE \n>") == HtmlPlace::text);
  // A value could otherwise be what completes the tag: `<` and then "/title".
  CHECK(place("<title><") == HtmlPlace::refused);
  CHECK(place("<title></ti") == HtmlPlace::refused);
}

TEST_CASE("nothing but ready JSON stands in a script, and that in application/ld+json only") {
  CHECK(value_in("<script>", "title", "</script>") == "theme.value-place");
  CHECK(value_in("<script>", "data", "</script>") == "theme.value-place");
  CHECK(value_in("<script>\"", "title", "\"</script>") == "theme.value-place");
  CHECK(value_in("<script type=\"module\">", "data", "</script>") == "theme.value-place");
  constexpr std::string_view json = "{\"name\":\"\\u003c/script>\"}";
  CHECK(value_in("<script type=\"application/ld+json\">", "data", "</script>") == json);
  CHECK(value_in("<SCRIPT id=a TYPE='Application/LD+JSON' >", "data", "</script>") == json);
  CHECK(value_in("<script type=application/ld+json>", "data", "</script>") == json);
  CHECK(value_in("<script type=\"application/ld+json\">", "title", "</script>") ==
        "theme.value-place");
  CHECK(value_in("<script type=\"application/ld+json\">", "body", "</script>") ==
        "theme.value-place");
  CHECK(value_in("<p>", "data") == "theme.json-place");
  CHECK(value_in("<p title=\"", "data", "\">") == "theme.json-place");
}

TEST_CASE("the first type of a script counts, and a computed one is none") {
  CHECK(place("<script type=\"a\" type=\"application/ld+json\">") == HtmlPlace::refused);
  CHECK(value_in("<script type=\"application/{{ title }}ld+json\">", "data", "</script>") ==
        "theme.value-place");
  CHECK(place("<script data-type=\"application/ld+json\">") == HtmlPlace::refused);
  CHECK(place("<p type=\"application/ld+json\"><script>") == HtmlPlace::refused);
}

TEST_CASE("a script ends at its own end tag only") {
  CHECK(place("<script>a = '</p>'") == HtmlPlace::refused);
  CHECK(place("<script>a < b</scriptx>") == HtmlPlace::refused);
  CHECK(place("<script></script>") == HtmlPlace::text);
  CHECK(place("<script></script/>") == HtmlPlace::text);
  CHECK(place("<script src=\"a\"/>") == HtmlPlace::refused);
  CHECK(place("<script><</script>") == HtmlPlace::text);
}

TEST_CASE("values are refused where nothing can make them harmless") {
  for (const std::string_view before : {"<style>",
                                        "<style>p { color: ",
                                        "<iframe>",
                                        "<noembed>",
                                        "<noframes>",
                                        "<xmp>",
                                        "<plaintext>",
                                        "<plaintext></plaintext>",
                                        "<!-- ",
                                        "<!--",
                                        "<!-- --",
                                        "<!--->x<!-- -",
                                        "<!",
                                        "<!doctype ",
                                        "<?xml ",
                                        "<",
                                        "</",
                                        "</p",
                                        "<p",
                                        "<p ",
                                        "<p a",
                                        "<p a ",
                                        "<p a=",
                                        "<p a= ",
                                        "<p a=b",
                                        "<p a=\"b\"",
                                        "<p a=\"b\" /",
                                        "<p style=\"",
                                        "<p style=\"color:",
                                        "<p onclick=\"",
                                        "<p ONMOUSEOVER='f(",
                                        "<iframe srcdoc=\""})
    CHECK_MESSAGE(place(before) == HtmlPlace::refused, std::string(before));
}

TEST_CASE("comments and declarations end where browsers end them") {
  for (const std::string_view before : {"<!-- > -->",
                                        "<!-->",
                                        "<!--->",
                                        "<!-- --!>",
                                        "<!-- -- --->",
                                        "<!doctype html>",
                                        "<!>",
                                        "<!->",
                                        "</>",
                                        "</ p>",
                                        "<?php ?>",
                                        "<!-- <script> -->",
                                        "<p/>",
                                        "<p a>",
                                        "<p a=>",
                                        "<p a=b>",
                                        "<p a='>'>",
                                        "<p a = '\"'>",
                                        "<style></style>",
                                        "<iframe></iframe>",
                                        "a < b",
                                        "1<2",
                                        "<<p>"})
    CHECK_MESSAGE(place(before) == HtmlPlace::text, std::string(before));
}

TEST_CASE("an attribute that takes an address takes the type Address only, and first") {
  for (const std::string_view name :
       {"href", "src", "action", "formaction", "cite", "poster", "data", "xlink:href", "HREF"}) {
    const std::string before = "<a " + std::string(name) + "=\"";
    CHECK(value_in(before, "address", "\">") == "/loften/a/?b=1&amp;c=2");
    CHECK(value_in(before, "title", "\">") == "theme.not-an-address");
    CHECK(value_in(before, "count", "\">") == "theme.not-an-address");
    CHECK(value_in(before, "body", "\">") == "theme.html-place");
    CHECK(value_in(before + "/x/", "address", "\">") == "theme.address-first");
    CHECK(value_in(before + "/x?q=", "title", "\">") == "theme.not-an-address");
  }
  CHECK(value_in("<a href=", "address", ">") == "theme.value-place");
  CHECK(value_in("<a data-href=\"", "title", "\">") == "&lt;&amp;&gt;&quot;&#39;");
}

TEST_CASE("text may follow the # of an address, percent-encoded") {
  CHECK(value_in("<a href=\"#", "title", "\">") == "%3C%26%3E%22%27");
  CHECK(render("<a href=\"{{ address }}#punkt-{{ count }}\">") ==
        "<a href=\"/loften/a/?b=1&amp;c=2#punkt-3\">");
  CHECK(value_in("<a href=\"#a", "address", "\">") == "theme.address-first");
}

TEST_CASE("a character reference in an address begins no fragment") {
  CHECK(value_in("<a href=\"java&#115;cript:", "title", "\">") == "theme.not-an-address");
  CHECK(value_in("<a href=\"java&#115;cript:", "address", "\">") == "theme.address-first");
  CHECK(value_in("<a href=\"&#106;", "title", "\">") == "theme.not-an-address");
  CHECK(value_in("<a href=\"/a?b&amp;c#", "title", "\">") == "%3C%26%3E%22%27");
}

TEST_CASE("nothing follows what may be a scheme of code, not even after a #") {
  for (const std::string_view before :
       {"<a href=\"javascript:f('#", "<a href=\" JavaScript:#", "<a href=\"\x01javascript:#",
        "<a href=\"java\nscript:#", "<a href=\"javascript&colon;#", "<a href=\"data:text/html,#",
        "<form action=\"javascript:#", "<svg><a xlink:href=\"javascript:#",
        "<iframe src='javascript:#"})
    CHECK_MESSAGE(place(before) == HtmlPlace::after_address, std::string(before));
  CHECK(value_in("<a href=\"javascript:f('#", "title", "')\">") == "theme.not-an-address");
  for (const std::string_view before :
       {"<a href=\"/om/#", "<a href=\"#", "<a href=\" #", "<a href=\"?a=b#",
        "<a href=\"https://example.org/a#", "<a href=\"HTTP://example.org/#"})
    CHECK_MESSAGE(place(before) == HtmlPlace::fragment, std::string(before));
  CHECK(value_in("<a href=\"{% if official %}javascript:{% endif %}#", "title", "\">") ==
        "theme.not-an-address");
  CHECK(findings("<a href=\"{% if official %}/a/{% else %}/b/{% endif %}#{{ title }}\">") == "");
}

TEST_CASE("the content of a meta is text after a name only") {
  for (const std::string_view before :
       {"<meta name=\"description\" content=\"", "<meta property='og:title' content='",
        "<META NAME=description CONTENT = \"", "<meta itemprop=\"a\" content=\"a, "})
    CHECK_MESSAGE(place(before) == HtmlPlace::attribute, std::string(before));
  CHECK(value_in("<meta name=\"description\" content=\"", "title", "\">") ==
        "&lt;&amp;&gt;&quot;&#39;");
  for (const std::string_view before :
       {"<meta content=\"", "<meta http-equiv=\"refresh\" content=\"",
        "<meta http-equiv=\"refresh\" content=\"0; url=/x/", "<meta name content=\"",
        "<meta http-equiv content=\"", "<meta http-equiv=\"", "<meta charset=\"",
        "<meta http-equiv=\"content-security-policy\" content=\"default-src ",
        "<meta http-equiv=\"x\" http-equiv=\"refresh\" content=\"0; url=",
        "<meta data-name=\"a\" content=\""})
    CHECK_MESSAGE(place(before) == HtmlPlace::refused, std::string(before));
}

TEST_CASE("a refresh takes an address where its page is named") {
  constexpr std::string_view before = "<meta http-equiv=\"Refresh\" content=\"0; URL=";
  CHECK(value_in(before, "address", "\">") == "/loften/a/?b=1&amp;c=2");
  CHECK(value_in(before, "title", "\">") == "theme.not-an-address");
  CHECK(value_in("<meta content=\"0; url=", "address", "\" http-equiv=\"refresh\">") ==
        "theme.value-place");
  CHECK(value_in("<meta http-equiv=\"refresh\" content=\"{{ count }}; url=", "address", "\">") ==
        "theme.value-place");
  CHECK(value_in("<meta http-equiv=\"refresh\" content=\"0; url={{ address }}", "address", "\">") ==
        "theme.value-place");
}

TEST_CASE("a meta has a name or http-equiv, not both") {
  for (const std::string_view page :
       {"<meta name=\"a\" content=\"{{ title }}\" http-equiv=\"refresh\">",
        "<meta name=\"a\" http-equiv=\"refresh\" content=\"{{ title }}\">",
        "<meta http-equiv=\"refresh\" name=\"a\" content=\"{{ title }}\">"})
    CHECK_MESSAGE(findings(page).find("theme.meta-both") != std::string::npos, std::string(page));
  CHECK(
      findings("<meta {% if official %}name{% else %}http-equiv{% endif %}=\"a\" content=\"b\">") !=
      "");
  CHECK(findings("<meta{% if official %} name=\"a\"{% endif %} content=\"{{ title }}\">") != "");
}

TEST_CASE("what rules the whole page, or gives any attribute any value, is the theme's own") {
  for (const std::string_view before :
       {"<base href=\"", "<BASE target=a href='", "<svg><a><animate attributeName=\"href\" to=\"",
        "<svg><a><set attributeName=\"href\" to=\"", "<svg><animate values=\"a;",
        "<svg><animateTransform from=\"", "<svg><animate attributeName=\""})
    CHECK_MESSAGE(place(before) == HtmlPlace::refused, std::string(before));
  CHECK(place("<base target=\"") == HtmlPlace::attribute);
  for (const std::string_view page : {"<{% if official %}base{% else %}a{% endif %} href=\"/\">",
                                      "<{% if official %}meta{% else %}p{% endif %} content=\"/\">",
                                      "<{% if official %}set{% else %}p{% endif %} to=\"/\">"})
    CHECK_MESSAGE(findings(page).find("theme.branches-differ") != std::string::npos,
                  std::string(page));
}

TEST_CASE("<![CDATA[ is refused, since what it is depends on the elements around") {
  CHECK(findings("<svg><![CDATA[ > ]]></svg>").find("0:1:8 theme.cdata") != std::string::npos);
}

TEST_CASE("a list of addresses takes addresses and numbers") {
  CHECK(render("<img srcset=\"{{ address }} {{ count }}x, {{ address }} 2x\">") ==
        "<img srcset=\"/loften/a/?b=1&amp;c=2 3x, /loften/a/?b=1&amp;c=2 2x\">");
  CHECK(value_in("<img srcset=\"", "title", "\">") == "theme.not-an-address");
}

TEST_CASE("what the author wrote is left alone, dangerous or not") {
  constexpr std::string_view page =
      "<base href=\"/\"><meta http-equiv=\"refresh\" content=\"0; url=javascript:f()\">"
      "<a href=\"javascript:void(0)\" onclick=\"f('<')\" style=\"x\">&amp; & \" '</a>\n"
      "<script>if (a < b && c) d()</script><style>p > a { }</style><!-- -- > -->";
  CHECK(render(page) == page);
}

TEST_CASE("branches may differ in what they write as long as they end in the same place") {
  for (const std::string_view page :
       {"<p{% if official %} class=\"a\"{% endif %}>{{ title }}</p>",
        "<p {% if official %}class=\"a\"{% else %}id='b'{% endif %}>{{ title }}</p>",
        "<p{% if official %} hidden{% elif count %} id=\"a\"{% endif %} title=\"{{ title }}\"></p>",
        "<h{% if official %}2{% else %}3{% endif %} id=\"a\">{{ title }}",
        "<p class=\"a{% if official %} b{% endif %} {{ title }}\">",
        "<a href=\"{% if official %}{{ address }}{% else %}{% link \"/\" %}{% endif %}\">",
        "<ul{% for p in points %} data-a=\"{{ p.title }}\"{% endfor %}>",
        "<script type=\"{% if official %}a{% else %}b{% endif %}\"></script>"}) {
    CHECK_MESSAGE(findings(page) == "", std::string(page));
  }
}

TEST_CASE("branches that end in different places are refused") {
  constexpr std::string_view code = "theme.branches-differ";
  for (const std::string_view page :
       {"{% if official %}<p{% endif %}>", "<p title=\"{% if official %}\"{% endif %}>",
        "{% if official %}<script>{% endif %}", "{% if official %}<!--{% else %}-->{% endif %}",
        "<{% if official %}script{% else %}p{% endif %}>",
        "<p {% if official %}title=\"{% else %}href=\"{% endif %}\">",
        "{% if official %}<style>{% else %}<title>{% endif %}",
        "{% for w in words %}a{% else %}<!--{% endfor %}",
        "<p {% if official %}class=\"a\"{% else %}id=b{% endif %}>"})
    CHECK_MESSAGE(findings(page).find(code) != std::string::npos, std::string(page));
}

TEST_CASE("an address that only one branch has begun takes no other") {
  CHECK(findings("<a href=\"{% if official %}/x/{% endif %}{{ address }}\">") ==
        "0:1:44 theme.address-first: an address must stand first in attribute `href` (delete what "
        "stands before the address in the attribute)\n");
}

TEST_CASE("a script whose type depends on a condition takes no JSON") {
  CHECK(findings("<script type=\"{% if official %}application/ld+json{% else %}a{% endif %}\">"
                 "{{ data }}</script>")
            .find("theme.value-place") != std::string::npos);
  CHECK(findings("<script{% if official %} type=\"application/ld+json\"{% endif %}>{{ data }}"
                 "</script>")
            .find("theme.branches-differ") != std::string::npos);
}

TEST_CASE("a loop must end each turn where it began it") {
  constexpr std::string_view code = "theme.loop-differs";
  for (const std::string_view page :
       {"{% for w in words %}<p{% endfor %}", "{% for w in words %}<!-- {% endfor %}",
        "<p title=\"{% for w in words %}\"{% endfor %}>",
        "<a href=\"{% for w in words %}/x/{% endfor %}\">",
        "<p {% for w in words %}a=\"b\"{% endfor %}>"})
    CHECK_MESSAGE(findings(page).find(code) != std::string::npos, std::string(page));
  CHECK(
      findings("<p {% for w in words %}a=\"b\" {% endfor %}>{% for w in words %}<b>{% endfor %}") ==
      "");
}

TEST_CASE("a name must not go on where branches or turns meet") {
  CHECK(findings("<p{% if official %} a{% endif %}b>") ==
        "0:1:33 theme.name-boundary: a name cannot continue after a condition or a loop (put a "
        "space before it)\n");
  CHECK(findings("<p{% for w in words %}x{% endfor %}>").starts_with("0:1:23 theme.name-boundary"));
}

TEST_CASE("a value cannot be given to a name that stands before a condition") {
  CHECK(findings("<a href{% if official %} {% endif %} =\"{{ title }}\">")
            .find("theme.name-boundary") != std::string::npos);
  CHECK(findings("<a hidden{% if official %} {% endif %} =\"{{ title }}\">")
            .find("theme.name-boundary") != std::string::npos);
}

TEST_CASE("a type without a value is the first type of a script, past a condition or a loop too") {
  for (const std::string_view page :
       {"<script type{% if official %} a{% endif %} type=\"application/ld+json\">{{ data "
        "}}</script>",
        "<script type{% for w in words %} {% endfor %} type=\"application/ld+json\">{{ data }}"
        "</script>"})
    CHECK_MESSAGE(findings(page).find("theme.value-place") != std::string::npos, std::string(page));
}

TEST_CASE("a template must end between tags") {
  CHECK(findings("<p>a</p>\n<b title=\"c>\n") ==
        "0:2:1 theme.unfinished-html: the template ends in an attribute value (what is never "
        "closed begins here)\n");
  CHECK(findings("<!-- a", Language::sv) ==
        "0:1:1 theme.unfinished-html: mallen slutar i en kommentar (det som aldrig stängs börjar "
        "här)\n");
  CHECK(findings("<title>a") ==
        "0:1:1 theme.unfinished-html: the template ends in <title> or <textarea> (what is never "
        "closed begins here)\n");
}
