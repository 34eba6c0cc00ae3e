#include "markdown/readability.h"

#include <doctest/doctest.h>

#include <string>

using namespace tertial;

namespace {

Readability measured(std::string_view text) {
  return measure_readability(text, 25);
}

}  // namespace

TEST_CASE("LIX is words for each sentence and the share of words with more than six letters") {
  // 10 words in 2 sentences; "kommunen", "besiktar", "trapphuset" have more than six letters.
  const Readability text = measured("Det är kväll. Nu går kommunen och besiktar hela trapphuset.");
  CHECK(text.words == 10);
  CHECK(text.sentences == 2);
  CHECK(text.long_words == 3);
  CHECK(text.lix() == doctest::Approx(35));
  CHECK(measured("").lix() == 0);
  CHECK(measured("å ä ö åäöåäö åäöåäöå 1234567").long_words == 1);
}

TEST_CASE("abbreviations, numbers and times end no sentence") {
  for (const char* text :
       {"Vi ses t.ex. Måndag.", "Se bl.a. Bilaga 2.", "Den 3.5 och 1.2 gäller.",
        "Kl. 18.30 dnr. KS 2024-41.", "Det rör www.example.org och s. 4 i planen.",
        "De kom, m.fl. Alla var med.", "Punkt 1 (a) och (b) samt m.m. Det gäller."}) {
    CAPTURE(text);
    CHECK(measured(text).sentences == 1);
  }
  CHECK(measured("Det hände 2023. Sedan hände mer.").sentences == 2);
  CHECK(measured("Så är det! Är det så? Ja: Ånga.").sentences == 4);
  CHECK(measured("Hon sade \"nej.\" Han gick.").sentences == 2);
  CHECK(measured("Rad ett\ngår vidare.").sentences == 1);
}

TEST_CASE("headings, tables, code and quotations are not measured, and list items stand alone") {
  const Readability text = measured(
      "## En rubrik\n\n| a | b |\n|---|---|\n\n> Ett citat som någon annan skrev.\n\n```\nkod och "
      "mer\n```\n- en sak\n- två saker\n1. tre\n");
  CHECK(text.words == 5);
  CHECK(text.sentences == 3);
  CHECK(measured("Se [planen](https://example.org/en/lang/vag) nu.").words == 3);
}

TEST_CASE("a long sentence is told with its place and its words") {
  std::string sentence = "Kort. Den";
  for (int i = 0; i < 25; ++i)
    sentence += " ord";
  const Readability text = measured(sentence + ". Kort.");
  REQUIRE(text.long_sentences.size() == 1);
  CHECK(text.long_sentences[0].begin == 6);
  CHECK(text.long_sentences[0].words == 26);
}
