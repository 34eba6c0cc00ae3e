#include "records/texts/text_level.h"

#include <doctest/doctest.h>

#include <string>

namespace tertial {
namespace {

std::string sentence(int words) {
  std::string text = "Det";
  for (int i = 1; i < words; ++i)
    text += " är";
  return text + ".";
}

std::string codes_in(const std::string& text, TextKind kind) {
  DiagnosticList out;
  check_text_level(text, kind, {0, {3, 5}, {3, 5}}, out);
  std::string codes;
  for (const Diagnostic& finding : out.items())
    codes +=
        std::string(finding.kind->code) + " " + std::to_string(finding.span.begin.column) + ";";
  return codes;
}

TEST_CASE("a long sentence is told of in a summary or an easy text however short it is") {
  const std::string text = sentence(3) + " " + sentence(26);
  CHECK(codes_in(text, TextKind::summary) == "content.long-sentence 16;");
  CHECK(codes_in(text, TextKind::easy) == "content.long-sentence 16;");
  CHECK(codes_in(text, TextKind::running).empty());
  CHECK(codes_in(sentence(25), TextKind::summary).empty());
}

TEST_CASE("LIX is told of a hundred words and more only") {
  std::string text;
  for (int i = 0; i < 99; ++i)
    text += "Sammanfattningen. ";
  CHECK(codes_in(text, TextKind::summary).empty());
  CHECK(codes_in(text + "Sammanfattningen.", TextKind::summary) == "content.hard-text 5;");
}

}  // namespace
}  // namespace tertial
