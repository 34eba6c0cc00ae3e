#include "search/page_text.h"

#include <doctest/doctest.h>

using namespace tertial::search;

namespace {

/// "0 title: …" for each block of the page, one a line.
std::string blocks_of(std::string_view html, const std::vector<Section>& sections = {}) {
  std::string all;
  read_page(html, 0, sections, [&](const TextBlock& block) {
    constexpr std::string_view places[] = {"title", "heading", "text"};
    all += std::to_string(block.document) + " " +
           std::string(places[static_cast<std::size_t>(block.place)]) + ": " +
           std::string(block.text) + "\n";
  });
  return all;
}

}  // namespace

TEST_CASE("what stands in main is read block by block") {
  CHECK(
      blocks_of("<body><p>Meny</p><main id=\"m\"><h1>Ryd</h1><p>Ett <b>l&ouml;</b>fte &amp; "
                "&#39;två&#39;</p><ul><li>ett</li><li>två</li></ul></main><p>Sidfot</p></body>") ==
      "0 title: Ryd\n0 text: Ett l&ouml;fte & 'två'\n0 text: ett\n0 text: två\n");
}

TEST_CASE("what is marked, and what is no text, is left out") {
  CHECK(blocks_of("<main><nav><a href=\"#a\">Innehåll</a></nav><p>kvar</p>"
                  "<section class=\"x\" data-search=\"off\"><div><p>bort</p></div></section>"
                  "<svg><title>bild</title><path d=\"M0\"/></svg><p>också<br>kvar</p>"
                  "<!-- <p>tyst</p> --></main>") ==
        "0 text: kvar\n0 text: också kvar\n0 text: tyst\n0 text:  -->\n");
}

TEST_CASE("an element that is found on its own has what stands in it") {
  const std::vector<Section> sections{{"p36", 7}, {"p37", 8}};
  CHECK(
      blocks_of("<main><h1>Möte</h1><article id=\"p36\"><h2>§ 36</h2><p>ett</p></article>"
                "<p>mellan</p><article id='p37'><h2>§ 37</h2></article><p id=\"x\">sist</p></main>",
                sections) ==
      "0 title: Möte\n7 heading: § 36\n7 text: ett\n0 text: mellan\n8 heading: § 37\n"
      "0 text: sist\n");
}

TEST_CASE("half a page does no harm") {
  for (const std::string_view html :
       {"", "<main", "<main>", "<main></main>", "<main><p", "<main><p a=\"",
        "<main></p></p></main>", "<main>&#xffffffffff;&#0;&</main>", "<main><!"})
    CHECK_NOTHROW(blocks_of(html));
}

TEST_CASE("a page's description is read without entities") {
  CHECK(description_of("<meta name=\"description\" content=\"Ryd &amp; Berga\">") == "Ryd & Berga");
  CHECK(description_of("<p>inget</p>").empty());
}
