#include "base/text.h"

#include <doctest/doctest.h>

#include <array>

using namespace tertial;

TEST_CASE("substitute fills numbered places and leaves those without a value") {
  const std::array<std::string_view, 2> values = {"ett", "två"};
  CHECK(substitute("{1} före {0}", values) == "två före ett");
  CHECK(substitute("{0}{0}", values) == "ettett");
  CHECK(substitute("{2} {x} {} {0", values) == "{2} {x} {} {0");
  CHECK(substitute("a { b = 1 } {1}", values) == "a { b = 1 } två");
}

TEST_CASE("a number chooses the word for what it counts") {
  const auto files = [](std::string_view number) {
    const std::array<std::string_view, 2> values = {"x", number};
    return substitute("{0}: {1} {1|file|files}{1||!}", values);
  };
  CHECK(files("0") == "x: 0 files!");
  CHECK(files("1") == "x: 1 file");
  CHECK(files("11") == "x: 11 files!");
  const std::array<std::string_view, 1> one = {"1"};
  CHECK(substitute("{0|a} {0|a|b|c} {0|a|b {1|a|b}", one) == "{0|a} {0|a|b|c} {0|a|b {1|a|b}");
}

TEST_CASE("substitute never reads placeholders out of a value") {
  const std::array<std::string_view, 2> values = {"{1}", "hemligt"};
  CHECK(substitute("{0}", values) == "{1}");
}

TEST_CASE("quoted cuts long words by letters, not by bytes") {
  CHECK(quoted("polsien") == "`polsien`");
  std::string word;
  for (int i = 0; i < 61; ++i)
    word += "å";
  CHECK(quoted(word) == "`" + word.substr(0, 120) + "…`");
  CHECK(quoted(word.substr(0, 120)) == "`" + word.substr(0, 120) + "`");
}

TEST_CASE("nothing that steers a terminal survives quoting or printing") {
  CHECK(quoted("a\x1b[31mb") == "`a?[31mb`");
  CHECK(quoted("a\nb") == "`a?b`");
  CHECK(printable("a\x1b]0;x\x07") == "a?]0;x?");
  CHECK(printable("\xc2\x9b"
                  "31m") == "?31m");  // CSI as one C1 control
  CHECK(printable("a\xe2\x80\xae"
                  "b") == "a?b");  // right-to-left override
  CHECK(printable("a\xff") == "a?");
  CHECK(printable("rad\tett\nåäö 北") == "rad ett åäö 北");
}

TEST_CASE("invalid UTF-8 is found at its byte") {
  CHECK_FALSE(first_invalid_utf8("Skäggetorp, åäö, €, 😀"));
  CHECK(first_invalid_utf8("abc\xff") == 3);
  CHECK(first_invalid_utf8("abcdefghij\xe5") == 10);  // Latin-1 å
  CHECK(first_invalid_utf8("abcdefgåhijklmno\xe5") == 17);
  CHECK(first_invalid_utf8("\xc0\xaf") == 0);          // overlong slash
  CHECK(first_invalid_utf8("\xed\xa0\x80") == 0);      // surrogate
  CHECK(first_invalid_utf8("\xf4\x90\x80\x80") == 0);  // above U+10FFFF
  CHECK(first_invalid_utf8("a\xe2\x82") == 1);         // cut off
}

TEST_CASE("code points are counted and appended as UTF-8") {
  CHECK(count_code_points("åäö€😀") == 5);
  CHECK(count_code_points("abcdefgåäöhijklmnop€qrs😀") == 24);
  std::string out;
  for (const char32_t c : {U'a', U'å', U'€', U'😀'})
    append_utf8(out, c);
  CHECK(out == "aå€😀");
  CHECK(byte_offset("åäö", 2) == 4);
  CHECK(byte_offset("åäö", 9) == 6);
}

TEST_CASE("slug writes Swedish words in the letters of an address") {
  CHECK(slug("Linköpings kommun") == "linkopings-kommun");
  CHECK(slug("Åby — Ängelholm, § 36!") == "aby-angelholm-36");
  CHECK(slug("Café Müller") == "cafe-muller");
  CHECK(slug("  --  ").empty());
  CHECK(slug("北").empty());
  CHECK(slug("a\xcc\x8a ") == "a");  // å as macOS writes it in file names
}

TEST_CASE("split and join are each other's opposite") {
  CHECK(split("a,,b", ',') == std::vector<std::string_view>{"a", "", "b"});
  CHECK(split("", ',') == std::vector<std::string_view>{""});
  const std::vector<std::string> parts = {"a", "", "b"};
  CHECK(join(parts, ", ") == "a, , b");
}

TEST_CASE("letters å ä ö change case as other letters do") {
  CHECK(capitalized("åtta punkter") == "Åtta punkter");
  CHECK(capitalized("éa") == "Éa");
  CHECK(capitalized("") == "");
  CHECK(capitalized("7 av 8") == "7 av 8");
  CHECK(lower_case("ÅÄÖ Berga × É") == "åäö berga × é");
}

TEST_CASE("trim takes white space from both ends only") {
  CHECK(trim(" \t\r\n a b \n") == "a b");
  CHECK(trim("   ").empty());
}
