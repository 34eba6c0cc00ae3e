#include "checks/output_gate.h"

#include <doctest/doctest.h>

#include <string>

namespace tertial {
namespace {

std::size_t found_in(std::string_view path, std::string_view bytes) {
  DiagnosticList out;
  check_output(path, bytes, no_file, out);
  return out.items().size();
}

// Numbers that the tax agency and textbooks print as examples; nobody has them.
TEST_CASE("an identity number is found wherever it stands in a finished file") {
  const std::string filler(1000, 'x');
  for (const std::string_view number :
       {"811218-9876", "19811218-9876", "8112189876", "198112189876", "811218+9876", "811218 9876",
        "811218\u20139876", "811218 \u2013 9876", "1981-12-18-9876", "701063-2391",
        "1981-12-18 9876", "81 12 18 9876", "81-12-18-9876", "811218/9876", "811218_9876",
        "811218%2D9876", "SE45 5000 0000 0583 9825 7466", "SE4550000000058398257466"})
    for (std::size_t before = 0; before < 9; ++before) {
      CAPTURE(number);
      CAPTURE(before);
      const std::string text = filler.substr(before) + " " + std::string(number) + "." + filler;
      CHECK(found_in("data.csv", text) == 1);
    }
  CHECK(found_in("a.json", R"({"id":"pnr811218-9876"})") == 1);
  CHECK(found_in("a/811218-9876/index.html", "") == 1);
  CHECK(found_in("bild.jpg", std::string("\xFF\xD8\0Exif\0", 8) + "811218-9876" + '\0') == 1);
}

TEST_CASE("a number is found though unseen characters, dashes or line breaks are within it") {
  for (const std::string_view number :
       {"8112\u00ad18-9876", "81\u200b1218-9876", "81121\u00ad8-9876", "811218\u00ad-9876",
        "811218\u20149876", "811218--9876", "811218\u00a0\u2013\u00a09876", "811218-\n9876",
        "81&shy;1218&ndash;9876", "1981\u201312\u201318\u20139876", "8112&#49;8-9876",
        "SE45\u00a05000\u00a00000\u00a00583\u00a09825\u00a07466",
        "SE45&nbsp;5000&nbsp;0000&nbsp;0583&nbsp;9825&nbsp;7466"}) {
    CAPTURE(number);
    CHECK(found_in("index.html", "<p>Född ”" + std::string(number) + "”.</p>") == 1);
  }
  CHECK(found_in("index.html", "<p>811218<br>9876</p>") == 1);
  CHECK(found_in("index.html", "<li>811218<li>9876") == 0);
}

TEST_CASE("a telephone number of ten digits stops no page that calls it one") {
  // Its digits happen to be a day with a right check digit; nobody has it.
  CHECK(found_in("index.html", R"(<a href="tel:0101234565">0101234565</a>)") == 0);
  CHECK(found_in("index.html", "<p>Ring <b>0101234565</b></p>") == 0);
  CHECK(found_in("data.json", R"({"phone":"0101234565"})") == 0);
  CHECK(found_in("index.html", "<p>Sökanden <b>0101234565</b></p>") == 1);
  CHECK(found_in("data.csv", "ring;0\n0101234565;1") == 1);
}

TEST_CASE("a number is found though inline elements, spaces of HTML or line folds part it") {
  for (const std::string_view html :
       {"<b>811218</b>-9876", "81<wbr>1218-9876", "811218&nbsp;9876",
        "811218-<a href=\"x\">9876</a>", "<p class=\"x\">8<i>1</i>1218<em lang=\"sv\">-</em>9876",
        "811218 <b>\u2013</b> 9876", "811218<i></i>&nbsp;<b>9876</b>", "811218&nbsp;<b>9876</b>",
        "SE<b>45 5000 0000 0583 9825 7466</b>", "S<b>E45 5000 0000 0583 9825 7466</b>",
        "<a>1</a> &amp; 2 <b>811218</b>-9876"})
    CHECK(found_in("index.html", html) == 1);
  CHECK(found_in("index.html", "<td>811218</td><td>9876</td>") == 0);
  CHECK(found_in("index.html", "<b>811218-</b></p>\n<p><b>9876</b>") == 0);
  CHECK(found_in("kalender.ics", "SUMMARY:Om 8112\r\n 18-9876\r\n") == 1);
  CHECK(found_in("kalender.txt", "SUMMARY:Om 8112\r\n 18-9876\r\n") == 0);
}

TEST_CASE("what only looks like an identity number stops no file") {
  for (const std::string_view text :
       {"dnr KS 2024-41, § 123", "2024-05-22 2025-01-31", "20240522-1300", "556036-0793",
        "assets/style.8112189876abcdef.css", "811218-9875", "1981-12-18 9875", "81 12 18 1998",
        "href=\"https://example.org/20240522/9879\"", "<path d=\"M811218.5 98760\">",
        "1981-12-18T98:76", "0123456789012345678901234567890123456789"})
    CHECK(found_in("index.html", text) == 0);
  CHECK(found_in("index.html", "<") == 0);
  CHECK(found_in("index.html", "<a") == 0);
  CHECK(found_in("index.html", "") == 0);
}

TEST_CASE("a PDF is not let through, since nobody can see what is in it") {
  CHECK(found_in("assets/a.pdf", "%PDF-1.4\n") == 1);
}

}  // namespace
}  // namespace tertial
