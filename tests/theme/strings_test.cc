#include "theme/strings.h"

#include <doctest/doctest.h>

#include <array>

#include "theme/theme_fixture.h"

using namespace tertial;

namespace {

Strings load(std::vector<ThemeFile> files, DiagnosticList& out) {
  return Strings::load(files, out);
}

Strings load(std::string text) {
  DiagnosticList out;
  Strings strings = load({{"sv.toml", std::move(text), 0}}, out);
  CHECK(out.empty());
  return strings;
}

}  // namespace

TEST_CASE("tables are flattened and keys come sorted") {
  const Strings strings =
      load("z = \"Z\"\na = \"A\"\n[status]\ndone = \"Klart\"\n[status.x]\ny = \"Y\"");
  CHECK(strings("status.done") == "Klart");
  CHECK(strings("status.x.y") == "Y");
  CHECK(strings.keys() == std::vector<std::string_view>{"a", "status.done", "status.x.y", "z"});
  CHECK(strings.find("status") == nullptr);
}

TEST_CASE("a key without a text shows itself") {
  CHECK(load("a = \"A\"")("b.c") == "b.c");
}

TEST_CASE("values are filled in, and plural forms chosen by the number") {
  const Strings strings =
      load("a = \"{1} av {0}\"\n[p]\none = \"{0} punkt\"\nother = \"{0} punkter\"");
  CHECK(strings.format("a", {"5", "3"}) == "3 av 5");
  CHECK(strings.count("p", 1) == "1 punkt");
  CHECK(strings.count("p", 0) == "0 punkter");
  CHECK(strings.count("p", 21) == "21 punkter");
  CHECK(strings.count("p", -1) == "-1 punkter");
}

TEST_CASE("a site's own texts replace the theme's, and the first folder wins") {
  DiagnosticList out;
  const Strings strings = load({{"a", "x = \"1\"", 0},
                                {"b", "x = \"2\"\ny = \"2\"", 1},
                                {"c", "x = \"3\"\ny = \"3\"\nz = \"3\"", 2}},
                               out);
  CHECK(out.empty());
  CHECK(strings("x") == "1");
  CHECK(strings("y") == "2");
  CHECK(strings("z") == "3");
}

TEST_CASE("a text that the theme does not have cannot be replaced") {
  DiagnosticList out;
  load({{"a", "\nmeny = \"1\"", 0}, {"b", "menu = \"2\"", 1}}, out);
  CHECK(theme_test::lines(out, Language::sv) ==
        "0:2:1 theme.unknown-override: temat har ingen text `meny` att ersätta (menade du "
        "`menu`?)\n");
  CHECK(theme_test::lines(out) ==
        "0:2:1 theme.unknown-override: the theme has no text `meny` to replace (did you mean "
        "`menu`?)\n");
}

TEST_CASE("a file of texts holds texts only") {
  DiagnosticList out;
  load({{"a", "a = 1\n[b]\nc = [\"x\"]", 0}}, out);
  CHECK(theme_test::lines(out, Language::sv) ==
        "0:1:5 theme.string-type: texten `a` ska stå inom citattecken (skriv a = \"…\")\n"
        "0:3:5 theme.string-type: texten `b.c` ska stå inom citattecken (skriv c = \"…\")\n");
  CHECK(theme_test::lines(out) ==
        "0:1:5 theme.string-type: the text `a` must stand in quotes (write a = \"…\")\n"
        "0:3:5 theme.string-type: the text `b.c` must stand in quotes (write c = \"…\")\n");
}

TEST_CASE("after a syntax error nothing else is said about the file") {
  DiagnosticList out;
  load({{"a", "x = \"1\"", 0}, {"b", "x = ", 1}}, out);
  CHECK(out.items().size() == 1);
  CHECK(out.has_errors());
}

TEST_CASE("texts that the program needs are asked for before pages are made") {
  const Strings strings = load("menu = \"Meny\"");
  constexpr std::array<std::string_view, 2> keys = {"menu", "meny"};
  DiagnosticList out;
  strings.require(keys, out);
  CHECK(theme_test::lines(out, Language::sv) ==
        "0:1:1 theme.missing-string: texten `meny` saknas (menade du `menu`?)\n");
  CHECK(theme_test::lines(out) ==
        "0:1:1 theme.missing-string: the text `meny` is missing (did you mean `menu`?)\n");
}

TEST_CASE("a text of the settings wins over all files, and must have the same places for values") {
  DiagnosticList out;
  const std::vector<ThemeFile> files{{"a", "x = \"1\"", 0},
                                     {"b", "x = \"2\"\ny = \"{0} av {1}\"", 1}};
  const Span at{2, {3, 4}, {3, 5}};
  const std::vector<StringOverride> good{{"x", "3", at, at}, {"y", "{1}: {0}", at, at}};
  const Strings strings = Strings::load(files, good, out);
  CHECK(out.empty());
  CHECK(strings("x") == "3");
  CHECK(strings("y") == "{1}: {0}");
  const std::vector<StringOverride> bad{{"y", "{0}", at, at}, {"x", "{0}", at, at}};
  CHECK(Strings::load(files, bad, out)("y") == "{0} av {1}");
  CHECK(theme_test::lines(out) ==
        "2:3:4 theme.override-values: the text `x` has not the same places for values as the "
        "theme's (write the text without {0} and the like: the theme's text is: `2`)\n"
        "2:3:4 theme.override-values: the text `y` has not the same places for values as the "
        "theme's (the text needs {0}, {1}: the theme's text is: `{0} av {1}`)\n");
}

TEST_CASE("a language is completed with what only the site's own has") {
  DiagnosticList out;
  const Strings main = load("a = \"A\"\nb = \"{0} B\"\nc = \"C\"");
  Strings other = load("b = \"{0} be\"");
  other.complete(main, out);
  CHECK(out.empty());
  CHECK(other("b") == "{0} be");
  CHECK(other("c") == "C");
  CHECK(other.is_borrowed("a"));
  CHECK_FALSE(other.is_borrowed("b"));
  CHECK(other.keys() == std::vector<std::string_view>{"a", "b", "c"});
}

TEST_CASE("a language may have no key and no place for values that the site's own has not") {
  DiagnosticList out;
  Strings other = load("a = \"{0} a\"\nb = \"be\"\nd = \"D\"\n[n]\none = \"{0} n\"");
  other.complete(load("a = \"A\"\nb = \"{0} B\"\ndd = \"D\"\n[n]\none = \"ett n\""), out);
  REQUIRE(out.items().size() == 2);
  CHECK(out.items()[0].kind->code == "theme.override-values");
  CHECK(out.items()[1].kind->code == "theme.unknown-override");
  CHECK(other("a") == "A");
  CHECK(other("b") == "be");
  CHECK(other("n.one") == "{0} n");
}
