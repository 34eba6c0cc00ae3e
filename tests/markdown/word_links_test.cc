#include "markdown/word_links.h"

#include <doctest/doctest.h>

#include <string>

#include "markdown/markdown.h"

namespace tertial {
namespace {

WordLinks words() {
  WordLinks words;
  for (const char* form : {"tertial", "tertialet", "råd", "KS"})
    words.add(form, "/o/#" + std::string(form));
  words.add("särskilt utsatt", "/o/#kort");
  words.add("särskilt utsatt område", "/o/#langt");
  return words;
}

std::string html(std::string_view text) {
  const WordLinks linked = words();
  std::string out;
  render_markdown(text, {.words = &linked}, out);
  return out;
}

std::string link(std::string_view id, std::string_view text) {
  return "<a class=\"term\" href=\"/o/#" + std::string(id) + "\">" + std::string(text) + "</a>";
}

}  // namespace

TEST_CASE("whole words lead to what explains them") {
  CHECK(html("Ett tertial.") == "<p>Ett " + link("tertial", "tertial") + ".</p>\n");
  CHECK(html("Tertialet – och råd") ==
        "<p>" + link("tertialet", "Tertialet") + " – och " + link("r%C3%A5d", "råd") + "</p>\n");
  CHECK(html("(KS) KS–KF") == "<p>(" + link("KS", "KS") + ") " + link("KS", "KS") + "–KF</p>\n");
  for (const char* text : {"tertialvis", "deltertial", "rad", "RÅD", "ks", "KS-ordförande", "KS:s",
                           "tertial_1", "x@tertial.se", "råda", "tertial2"})
    CHECK(html(text) == "<p>" + std::string(text) + "</p>\n");
}

TEST_CASE("the letters of a case number are no word") {
  for (const char* text :
       {"KS 2024-41", "KS-2024-41", "KS/2024:41.", "KS\u00a02024/00041, § 3", "(KS 2024-41)"})
    CHECK(html(text) == "<p>" + std::string(text) + "</p>\n");
  for (const char* rest : {" 2024", " 2024.", " 41-2024", " 2024-", " den 5 maj 2024-41", "2"})
    CHECK_MESSAGE((html("KS" + std::string(rest)).find("\"term\"") != std::string::npos) ==
                      (std::string_view(rest) != "2"),
                  rest);
  CHECK(html("tertial 2024-41") == "<p>" + link("tertial", "tertial") + " 2024-41</p>\n");
}

TEST_CASE("the longest of the words that begin at one place is linked") {
  CHECK(html("särskilt utsatt område") ==
        "<p>" + link("langt", "särskilt utsatt område") + "</p>\n");
  CHECK(html("Särskilt utsatt plats") == "<p>" + link("kort", "Särskilt utsatt") + " plats</p>\n");
  CHECK(html("särskilt utsatta") == "<p>särskilt utsatta</p>\n");
  CHECK(html("särskilt tertial") == "<p>särskilt " + link("tertial", "tertial") + "</p>\n");
  CHECK(html("särskilt") == "<p>särskilt</p>\n");
  CHECK(html("särskilt ") == "<p>särskilt</p>\n");
}

TEST_CASE("headings, links, code, quotes, foreign passages and pictures hold no such link") {
  for (const char* text : {"## Ett tertial", "[tertial](/x/)", "`tertial`", "    tertial",
                           "> tertial\n>\n> - tertial", "[tertial](lang:en)", "![tertial](/x.png)",
                           "https://tertial.se/tertial", "| tertial |\n|---|\n| x |"})
    CHECK_MESSAGE(html(text).find("\"term\"") == std::string::npos, text);
}

TEST_CASE("running text is linked wherever it stands") {
  const std::string linked = link("tertial", "tertial");
  CHECK(html("- tertial\n- *tertial*\n") ==
        "<ul>\n<li>" + linked + "</li>\n<li><em>" + linked + "</em></li>\n</ul>\n");
  CHECK(html("~~tertial~~ tertial") == "<p><del>" + linked + "</del> " + linked + "</p>\n");
  CHECK(html("| a |\n|---|\n\ntertial").find(linked) != std::string::npos);
  CHECK(html("> a\n\ntertial").find(linked) != std::string::npos);
  CHECK(html("[a](/b) & tertial").find(linked) != std::string::npos);
}

TEST_CASE("an address and words are made safe") {
  WordLinks odd;
  odd.add("a", "/\"><b>");
  std::string out;
  odd.add("a b", "/");
  odd.append(out, "<a> a&");
  CHECK(out ==
        "&lt;<a class=\"term\" href=\"/%22%3E%3Cb%3E\">a</a>&gt; "
        "<a class=\"term\" href=\"/%22%3E%3Cb%3E\">a</a>&amp;");
}

TEST_CASE("of two that claim a form the first has it") {
  WordLinks two;
  two.add("a", "/1");
  two.add("a", "/2");
  std::string out;
  two.append(out, "a");
  CHECK(out.find("/1") != std::string::npos);
}

}  // namespace tertial
