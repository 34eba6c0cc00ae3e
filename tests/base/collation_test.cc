#include "base/collation.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <thread>
#include <vector>

using namespace tertial;

namespace {

std::vector<std::string> sorted(std::vector<std::string> words) {
  std::ranges::sort(words, {}, [](const std::string& word) { return sort_key_sv(word); });
  return words;
}

}  // namespace

TEST_CASE("å ä ö come last, in that order") {
  CHECK(sorted({"Östra", "Ånestad", "Ädelfors", "Zinkgruvan", "Berga"}) ==
        std::vector<std::string>{"Berga", "Zinkgruvan", "Ånestad", "Ädelfors", "Östra"});
}

TEST_CASE("V and W are separate letters") {
  CHECK(sorted({"Wb", "Vc", "Wa", "Va"}) == std::vector<std::string>{"Va", "Vc", "Wa", "Wb"});
}

TEST_CASE("numbers inside a text are compared by value") {
  CHECK(sorted({"§ 10", "§ 2", "§ 36", "§ 1"}) ==
        std::vector<std::string>{"§ 1", "§ 2", "§ 10", "§ 36"});
}

TEST_CASE("é stands with e and case does not part words") {
  CHECK(sorted({"idf", "idé", "ide", "Ida"}) ==
        std::vector<std::string>{"Ida", "ide", "idé", "idf"});
}

TEST_CASE("a long text has a key as well") {
  const std::string text(5000, 'x');
  CHECK(sort_key_sv(text) < sort_key_sv(text + "a"));
  CHECK(sort_key_sv("") < sort_key_sv("a"));
}

TEST_CASE("keys are the same on every thread") {
  std::string other;
  std::thread([&] { other = sort_key_sv("Skäggetorp 2"); }).join();
  CHECK(other == sort_key_sv("Skäggetorp 2"));
}
