#include "base/did_you_mean.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace tertial;

namespace {

constexpr std::array<std::string_view, 5> words = {"title", "parties", "polisen", "åtgärd",
                                                   "period"};

}  // namespace

TEST_CASE("one slip gives the nearest word") {
  CHECK(did_you_mean("titel", words) == "title");  // a swap is one edit
  CHECK(did_you_mean("polsien", words) == "polisen");
  CHECK(did_you_mean("tittle", words) == "title");
  CHECK(did_you_mean("atgärd", words) == "åtgärd");
}

TEST_CASE("a word too far from all gets no suggestion") {
  CHECK(did_you_mean("kommun", words).empty());
  CHECK(did_you_mean("", words).empty());
  CHECK(did_you_mean("xxtle", words).empty());  // two edits in five letters
  CHECK(did_you_mean("parties", {}).empty());
}

TEST_CASE("what names share in years makes them no nearer") {
  constexpr std::array<std::string_view, 2> ids = {"linkoping-2023-2024", "2023-t2"};
  CHECK(did_you_mean("norrkoping-2023-2024", ids).empty());
  CHECK(did_you_mean("lindkoping-2023-2024", ids) == "linkoping-2023-2024");
  CHECK(did_you_mean("2023-t7", ids) == "2023-t2");
  CHECK(did_you_mean("2031-t2", ids).empty());
}

TEST_CASE("the first of equally near words wins") {
  constexpr std::array<std::string_view, 2> equal = {"hatt", "katt"};
  CHECK(did_you_mean("natt", equal) == "hatt");
}

TEST_CASE("a word of any length is answered at once") {
  CHECK(did_you_mean(std::string(1 << 20, 'a'), words).empty());
}
