#include "app/masking.h"

#include <doctest/doctest.h>

#include "base/text.h"

using namespace tertial;

namespace {

constexpr DiagnosticKind messages[] = {
    {"test.word", Severity::error, {"{0} är okänt", "{0} is unknown"}, {"sv", "en"}}};
constexpr std::string_view number = "811218-9876";

class OneLine : public SourceLookup {
 public:
  explicit OneLine(std::string line) : line_(std::move(line)) {}
  std::string_view path(FileId) const override { return "a.toml"; }
  std::string line(FileId, std::uint32_t) const override { return line_; }

 private:
  std::string line_;
};

/// Some digits of the number's beginning, or of its end.
bool shows_number(const std::string& text) {
  return text.find("811218") != std::string::npos || text.find("9876") != std::string::npos;
}

}  // namespace

TEST_CASE("no finding shows an identity number, wherever its words and its line are cut") {
  for (std::size_t before = 0; before < 140; ++before)
    for (const std::string_view left : {" ", "\t", "\n", "\"", "<", "å "}) {
      const std::string word = std::string(before, 'a') + std::string(left) + std::string(number) +
                               " " + std::string(150, 'b');
      Diagnostic finding{&messages[0], {0, {1, 1}, {1, 3}}, {quoted(word)}, {}, {}};
      finding.with_help({"{0}", "{0}"}, {word});
      finding.with_note({0, {1, 1}, {1, 2}}, {"{0}", "{0}"}, {word});
      const OneLine file(word);
      const MaskedLookup lines(file);
      const Diagnostic shown = masked(finding);
      for (const std::uint32_t column : {1U, 40U, 90U, 140U}) {
        Diagnostic at = shown;
        at.span = {0, {1, column}, {1, column + 2}};
        CHECK_FALSE_MESSAGE(shows_number(render_human(at, lines, Language::sv)), before);
        CHECK_FALSE_MESSAGE(shows_number(render_json(at, lines, Language::sv)), before);
      }
    }
}

TEST_CASE("a line with many findings is shown for the first of them") {
  const OneLine file("a");
  const MaskedLookup lines(file);
  for (int i = 0; i < 50; ++i)
    CHECK(lines.line(0, 1) == "a");
  CHECK(lines.line(0, 1).empty());
  CHECK(lines.line(0, 2) == "a");
}
