#include "pages/term/term_links.h"

#include <doctest/doctest.h>

namespace tertial {
namespace {

std::string kept(std::string html, std::string_view own = "/om/") {
  keep_first_term_links(html, own);
  return html;
}

}  // namespace

TEST_CASE("a page has the first link to each word of the glossary only") {
  CHECK(kept("<p><a class=\"term\" href=\"/ordlista/#a\">A</a>, "
             "<a class=\"term\" href=\"/ordlista/#b\">b</a> och "
             "<a class=\"term\" href=\"/ordlista/#a\">a</a>.</p>") ==
        "<p><a class=\"term\" href=\"/ordlista/#a\">A</a>, "
        "<a class=\"term\" href=\"/ordlista/#b\">b</a> och a.</p>");
  CHECK(kept("<a href=\"/x/\">x</a> <a href=\"/x/\">x</a>") ==
        "<a href=\"/x/\">x</a> <a href=\"/x/\">x</a>");
  CHECK(kept("") == "");
}

TEST_CASE("the same words do not lead to two places") {
  const std::string menu = "<a href=\"/l/\" aria-current=\"page\">Löften</a> ";
  CHECK(kept(menu + "<a class=\"term\" href=\"/o/#l\">löften</a>, "
                    "<a class=\"term\" href=\"/o/#l\">löftet</a>") ==
        menu + "löften, <a class=\"term\" href=\"/o/#l\">löftet</a>");
}

TEST_CASE("a page of nothing but terms is written in one pass") {
  // With a step back for each of them this would take minutes.
  std::string page, words;
  for (int i = 0; i < 300'000; ++i) {
    page += "<a class=\"term\" href=\"/ordlista/#a\">a</a> ";
    words += i == 0 ? page : "a ";
  }
  CHECK(kept(std::move(page)) == words);
}

TEST_CASE("the glossary itself does not lead to the glossary") {
  CHECK(kept("<a class=\"term\" href=\"/ordlista/#a\">a</a>.", "/ordlista/") == "a.");
}

}  // namespace tertial
