#include "search/words.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "search/stem.h"

using namespace tertial;
using nlohmann::json;

namespace {

constexpr const char* vectors = "tests/search/words.json";

/// The words of a text as the index holds them, stop words too.
std::vector<std::string> terms_of(std::string_view text) {
  std::vector<std::string> terms;
  search::WordReader reader(text);
  for (search::Word word; reader.next(word);) {
    if (word.kind == search::WordKind::letters) search::stem_sv(word.text);
    terms.push_back(word.text);
  }
  return terms;
}

json read() {
  std::ifstream file(vectors);
  return json::parse(file);
}

}  // namespace

TEST_CASE("the words of a text are those that search.js is held to") {
  json all = read();
  REQUIRE(all.size() > 40);
  for (json& one : all) {
    const std::string text = one["text"];
    if (std::getenv("UPDATE_GOLDEN"))
      one["terms"] = terms_of(text);
    else
      CHECK_MESSAGE(one["terms"] == json(terms_of(text)), text);
  }
  if (!std::getenv("UPDATE_GOLDEN")) return;
  std::ofstream file(vectors);
  const char* before = "[\n";
  for (const json& one : all) {
    file << before << one.dump();
    before = ",\n";
  }
  file << "\n]\n";
}

TEST_CASE("forms of one word are one term, and words that only look alike are not") {
  const auto term = [](std::string_view word) { return terms_of(word).at(0); };
  const std::vector<std::vector<std::string_view>> same = {
      {"nämnd", "nämnden", "nämnder", "nämnderna", "nämndens"},
      {"skola", "skolan", "skolor", "skolorna", "skolans"},
      {"löfte", "löftet", "löften", "löftena", "löftets"},
      {"mål", "målet", "målen", "MÅLEN"},
      {"beslut", "beslutet", "besluten", "beslutets"},
      {"trygg", "tryggt", "trygga", "trygghet", "tryggheten"},
      {"handlingsplan", "handlingsplanen", "handlingsplaner"},
      {"område", "området", "områden", "områdena"},
      {"ansvarig", "ansvariga", "ansvarigt"},
      {"budget", "budgeten"}};
  for (const auto& words : same)
    for (const std::string_view word : words)
      CHECK_MESSAGE(term(word) == term(words.front()), word);
  CHECK(term("mål") != term("mal"));
  CHECK(term("plan") != term("pla"));
  CHECK(term("kök") != term("kok"));
}

TEST_CASE("a diarienummer is one term however it is written") {
  for (const std::string_view text : {"KS 2024-498", "ks2024-498", "KS/2024:498", "Ks 2024/00498",
                                      "KS\u00a02024\u2011498", "ks-2024-498"})
    CHECK_MESSAGE(terms_of(text).back() == "ks2024-498", text);
  for (const std::string_view text : {"2024-05-22", "2023-2024", "KS 2024 498", "2024-498-3"})
    for (const std::string& term : terms_of(text))
      CHECK_MESSAGE(term.find('-') == std::string::npos, text);
}

TEST_CASE("very long words are cut") {
  const std::string text(1000, 'x');
  CHECK(terms_of(text).at(0).size() == search::longest_word);
}
