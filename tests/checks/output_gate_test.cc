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
        "SE45 5000 0000 0583 9825 7466", "SE4550000000058398257466"})
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
        "assets/style.8112189876abcdef.css", "811218-9875", "<path d=\"M811218.5 98760\">",
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
