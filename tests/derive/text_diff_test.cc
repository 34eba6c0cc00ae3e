#include "derive/text_diff.h"

#include <doctest/doctest.h>

#include <ctime>
#include <random>

using namespace tertial;
using Kind = TextPiece::Kind;

namespace {

/// "Kommunen [-bör-] {+ska+} pröva": the pieces as one line.
std::string merged(std::string_view before, std::string_view after) {
  std::string text;
  const std::vector<TextPiece> pieces = diff_texts(before, after).value();
  for (const TextPiece& piece : pieces) {
    const bool same = piece.kind == Kind::same;
    const bool deleted = piece.kind == Kind::deleted;
    text += same ? piece.text : deleted ? "[-" + piece.text + "-]" : "{+" + piece.text + "+}";
    text += piece.gap == "\n" ? "/" : piece.gap;
  }
  return text;
}

std::string words_of(const std::vector<TextPiece>& pieces, Kind left_out) {
  std::string words;
  for (const TextPiece& piece : pieces)
    if (piece.kind != left_out)
      for (const char c : piece.text)
        if (c != ' ' && c != '\n') words += c;
  return words;
}

std::string random_text(std::mt19937& random, std::size_t words, unsigned vocabulary) {
  std::string text;
  for (std::size_t i = 0; i < words; ++i)
    text += "ord" + std::to_string(random() % vocabulary) + (random() % 9 == 0 ? ".\n" : " ");
  return text;
}

std::string without_spaces(std::string_view text) {
  std::string words;
  for (const char c : text)
    if (c != ' ' && c != '\n') words += c;
  return words;
}

}  // namespace

TEST_CASE("a replaced word is deleted, then inserted") {
  CHECK(merged("Kommunen bör pröva lyktor.", "Kommunen ska pröva lyktor.") ==
        "Kommunen [-bör-] {+ska+} pröva lyktor.");
}

TEST_CASE("equal texts are one piece, whatever their white space") {
  CHECK(merged("Ljus  längs\tån.\n", " Ljus längs ån.") == "Ljus längs ån.");
  CHECK(diff_texts("", "").value().empty());
}

TEST_CASE("a text against nothing is all deleted or all inserted") {
  CHECK(merged("Ljus längs ån", "") == "[-Ljus längs ån-]");
  CHECK(merged("", "Ljus längs ån") == "{+Ljus längs ån+}");
}

TEST_CASE("a full stop is a word of its own, so that the word before it is not changed with it") {
  CHECK(merged("Lyktor sätts upp.", "Lyktor sätts upp före den 1 oktober.") ==
        "Lyktor sätts upp {+före den 1 oktober+}.");
}

TEST_CASE("a letter beyond ASCII does not divide a word") {
  CHECK(merged("på sjön", "på sjön och ån") == "på sjön {+och ån+}");
}

TEST_CASE("line breaks are kept") {
  CHECK(merged("Ett.\nTvå.", "Ett.\nTre.") == "Ett./[-Två-] {+Tre+}.");
}

TEST_CASE("both texts can be read out of the pieces") {
  std::mt19937 random(17);
  for (int round = 0; round < 300; ++round) {
    const std::string before = random_text(random, random() % 60, 8);
    const std::string after = random_text(random, random() % 60, 8);
    const auto pieces = diff_texts(before, after).value();
    CHECK(words_of(pieces, Kind::inserted) == without_spaces(before));
    CHECK(words_of(pieces, Kind::deleted) == without_spaces(after));
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      CHECK(pieces[i].kind != pieces[i - 1].kind);
      CHECK_FALSE((pieces[i].kind == Kind::deleted && pieces[i - 1].kind == Kind::inserted));
    }
  }
}

TEST_CASE("texts with more changes than allowed are not compared") {
  CHECK(diff_texts("a b c", "a x c", 2));
  CHECK_FALSE(diff_texts("a b c", "a x c", 1));
  CHECK_FALSE(diff_texts("a", "a b c d", 2));
}

TEST_CASE("100 kB of one hostile text against another ends quickly") {
  std::mt19937 random(5);
  const std::string before = random_text(random, 17000, 3);
  const std::string after = random_text(random, 17000, 3);
  REQUIRE(before.size() > 80000);
  const std::clock_t begin = std::clock();
  CHECK_FALSE(diff_texts(before, after));
  CHECK_FALSE(
      diff_texts(std::string(50000, 'a') + std::string(50000, '.'), std::string(100000, '.')));
  CHECK(std::clock() - begin < 10 * CLOCKS_PER_SEC);  // of CPU, at -O0
}
