#include "pages/line_breaks.h"

#include <doctest/doctest.h>

using tertial::keep_together;

namespace {

/// What stands on the page, with "~" for each blank that does not break.
std::string kept(std::string html) {
  keep_together(html);
  for (std::size_t at = html.find("\u00a0"); at != std::string::npos; at = html.find("\u00a0"))
    html.replace(at, 2, "~");
  return html;
}

}  // namespace

TEST_CASE("a paragraph sign stays with its number, also over a line of the source") {
  CHECK(kept("<p>Se § 36 och §\n37.</p>") == "<p>Se §~36 och §~37.</p>");
  CHECK(kept("<p>§§ 1–4</p>") == "<p>§§~1–4</p>");
  CHECK(kept("<p>Tecknet § betyder paragraf</p>") == "<p>Tecknet § betyder paragraf</p>");
}

TEST_CASE("a day stays with its month") {
  CHECK(kept("<p>den 3 mars 2026, 11\ndecember</p>") == "<p>den 3~mars 2026, 11~december</p>");
  CHECK(kept("<p>3 May and 12 October</p>") == "<p>3~May and 12~October</p>");
  CHECK(kept("<p>2018 mars, 3 marsvin, mars 3</p>") == "<p>2018 mars, 3 marsvin, mars 3</p>");
}

TEST_CASE("a part of the year stays with its number and year") {
  CHECK(kept("<p>Tertial 1 2024, tertial 3</p>") == "<p>Tertial~1~2024, tertial~3</p>");
  CHECK(kept("<p>kvartal 2 2021</p>") == "<p>kvartal~2~2021</p>");
  CHECK(kept("<p>punkt 1 2024</p>") == "<p>punkt 1 2024</p>");
}

TEST_CASE("only running text is touched") {
  constexpr const char* untouched =
      "<a title=\"§ 36\" data-t=\"3 mars\">Läs</a><pre>§ 36</pre><script>\"3 mars\"</script>"
      "<pre class=\"a\">§\n36</pre>";
  CHECK(kept(untouched) == untouched);
  CHECK(kept("<b>§</b> 36") == "<b>§</b> 36");
  CHECK(kept("<pretty>§ 3") == "<pretty>§~3");
}

TEST_CASE("what is cut short does no harm") {
  for (const char* text : {"", " ", "§ ", "3 ", " 3 mars", "<pre>§ 3", "<a href=\"§ 3", "3 mars"})
    CHECK_NOTHROW(kept(text));
  CHECK(kept("3 mars") == "3~mars");
}
