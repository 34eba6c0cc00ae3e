#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "base/diagnostic.h"

using namespace tertial;

namespace {

constexpr DiagnosticKind messages[] = {
    {"test.word", Severity::error, {"{0} är okänt", "{0} is unknown"}, {"sv", "en"}},
    {"test.hint", Severity::warning, {"konstigt", "strange"}, {"sv", "en"}}};

class Lines : public SourceLookup {
 public:
  explicit Lines(std::string line) : line_(std::move(line)) {}
  std::string_view path(FileId file) const override { return file == 0 ? "a.toml" : "b\x1b.toml"; }
  std::string line(FileId, std::uint32_t) const override { return line_; }

 private:
  std::string line_;
};

Diagnostic finding(Span span) {
  return {&messages[0], span, {"`x`"}, {}, {}};
}

std::string shown(const std::string& line, std::uint32_t from, std::uint32_t to) {
  return render_human(finding({0, {3, from}, {3, to}}), Lines(line), Language::en);
}

/// The column of the first caret, counted in what a terminal shows before it.
std::string caret_line(const std::string& text) {
  const std::size_t last = text.rfind("   | ");
  return text.substr(last + 5, text.size() - last - 6);
}

}  // namespace

TEST_CASE("a finding is a place, a source line with carets, help and notes") {
  Diagnostic diagnostic = finding({0, {3, 5}, {3, 12}});
  diagnostic.with_help({"menade du {0}?", "did you mean {0}?"}, {"`y`"});
  diagnostic.with_note({0, {1, 2}, {1, 3}}, {"står här", "stands here"});
  const Lines lines("a = \"polis\"  # å");
  CHECK(render_human(diagnostic, lines, Language::en) ==
        "a.toml:3:5: error[test.word]: `x` is unknown\n"
        "   | a = \"polis\"  # å\n"
        "   |     ^^^^^^^\n"
        "help: did you mean `y`?\n"
        "a.toml:1:2: note: stands here\n");
  CHECK(render_human(diagnostic, lines, Language::sv) ==
        "a.toml:3:5: fel[test.word]: `x` är okänt\n"
        "   | a = \"polis\"  # å\n"
        "   |     ^^^^^^^\n"
        "hjälp: menade du `y`?\n"
        "a.toml:1:2: notering: står här\n");
}

TEST_CASE("columns count letters, and wide letters take two columns") {
  CHECK(caret_line(shown("åäö x", 5, 6)) == "    ^");
  CHECK(caret_line(shown("北京 x", 4, 5)) == "     ^");
  CHECK(caret_line(shown("e\xcc\x81 x", 4, 5)) == "  ^");
}

TEST_CASE("carets stay below their place after tabs") {
  CHECK(shown("\t\tx = y", 3, 4) ==
        "a.toml:3:3: error[test.word]: `x` is unknown\n"
        "   | \t\tx = y\n"
        "   | \t\t^\n");
}

TEST_CASE("a long line is cut to a window around the place") {
  const std::string line = std::string(5000, 'a') + "HERE" + std::string(5000, 'b');
  const std::string text = shown(line, 5001, 5005);
  CHECK(text.size() < 500);
  CHECK(text.find("   | …aaa") != std::string::npos);
  CHECK(text.find("bbb…\n") != std::string::npos);
  const std::size_t start = text.find("   | …") + 5;
  const std::string above = text.substr(start, text.find('\n', start) - start);
  // "…" is three bytes and one column.
  CHECK(caret_line(text).find('^') + 2 == above.find("HERE"));
  CHECK(caret_line(text).substr(caret_line(text).find('^')) == "^^^^");
}

TEST_CASE("control characters of a file never reach the terminal") {
  const std::string text = shown("a\x1b[2Jb\x07 \xff \xc2\x9b", 1, 2);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("a?[2Jb? ? ?") != std::string::npos);
  Diagnostic diagnostic = finding({1, {1, 1}, {1, 2}});
  diagnostic.arguments = {"a\x1b[0m\nb"};
  diagnostic.with_help({"skriv {0}", "write {0}"}, {"\x1b]8;;"});
  const std::string all = render_human(diagnostic, Lines("x"), Language::en);
  CHECK(all.find('\x1b') == std::string::npos);
  CHECK(all.find("b?.toml:1:1: error[test.word]: a?[0m b is unknown\n") == 0);
}

TEST_CASE("a place beyond the line, or of many lines, still has a caret") {
  CHECK(caret_line(shown("abc", 9, 12)) == "   ^");
  const Diagnostic many = finding({0, {3, 2}, {9, 1}});
  CHECK(caret_line(render_human(many, Lines("abc"), Language::en)) == " ^^");
}

TEST_CASE("findings about a whole file or about none show no source line") {
  CHECK(render_human(finding(whole_file(0)), Lines("abc"), Language::en) ==
        "a.toml:1:1: error[test.word]: `x` is unknown\n");
  CHECK(render_human(finding({}), Lines("abc"), Language::en) ==
        "error[test.word]: `x` is unknown\n");
  CHECK(render_human(finding({0, {0, 0}, {0, 0}}), Lines("abc"), Language::en) ==
        "a.toml:1:1: error[test.word]: `x` is unknown\n");
}

TEST_CASE("warnings are called so in both languages") {
  const Diagnostic hint{&messages[1], {}, {}, {}, {}};
  CHECK(render_human(hint, Lines(""), Language::en) == "warning[test.hint]: strange\n");
  CHECK(render_human(hint, Lines(""), Language::sv) == "varning[test.hint]: konstigt\n");
}

TEST_CASE("a finding as JSON is one line that any reader understands") {
  Diagnostic diagnostic = finding({0, {3, 5}, {3, 12}});
  diagnostic.arguments = {"\"\n\x1b\xff</script>"};
  diagnostic.with_help({"gör så", "do so"}).with_note({0, {1, 2}, {1, 3}}, {"här", "here"});
  const std::string text = render_json(diagnostic, Lines(""), Language::sv);
  CHECK(text.find('\n') == std::string::npos);
  CHECK(text.find('<') == std::string::npos);
  const nlohmann::json json = nlohmann::json::parse(text);
  CHECK(json["severity"] == "error");
  CHECK(json["code"] == "test.word");
  CHECK(json["path"] == "a.toml");
  CHECK(json["line"] == 3);
  CHECK(json["column"] == 5);
  CHECK(json["end_column"] == 12);
  CHECK(json["message"] == "\"\n\x1b\xEF\xBF\xBD</script> är okänt");
  CHECK(json["help"] == "gör så");
  CHECK(json["notes"][0]["message"] == "här");
  CHECK(json["notes"][0]["line"] == 1);
  const nlohmann::json bare =
      nlohmann::json::parse(render_json(finding({}), Lines(""), Language::en));
  CHECK_FALSE(bare.contains("path"));
  CHECK_FALSE(bare.contains("help"));
}
