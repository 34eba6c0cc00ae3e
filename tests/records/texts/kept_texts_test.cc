#include "records/texts/kept_texts.h"

#include <doctest/doctest.h>

#include "cache/stored_bytes.h"

using namespace tertial;

namespace {

constexpr std::string_view path = "news/a.md";
constexpr std::string_view text =
    "+++\ntitle = \"Nyhet\"\ndate = 2024-03-01\nsummary = \"Om Skäggetrop.\"\n+++\n\n"
    "## Läget\n\nI Skäggetrop, se [här](/om/) och [löftet](pledge:a). Löftet har sexton "
    "punkter.\n\n"
    "![Karta](karta.png)\n";

PlaceNames names() {
  PlaceNames names;
  names.add("Skäggetorp");
  return names;
}

LoadedRecord load(FileId file, const KeptText* kept = nullptr) {
  DiagnosticList out;
  std::optional<LoadedRecord> loaded = load_record(path, text, file, out, names(), kept);
  REQUIRE(loaded);
  return std::move(*loaded);
}

}  // namespace

TEST_CASE("what was found in a text comes back for another number of the file") {
  const LoadedRecord before = load(3);
  const KeptText kept{1, 2, found_in(before)};
  const LoadedRecord after = load(5, &kept);
  REQUIRE(before.links.size() == 2);
  REQUIRE(before.remarks.size() >= 2);
  CHECK(found_in(after) == kept.found);
  CHECK(after.anchors == before.anchors);
  CHECK(after.links[1].target == "pledge:a");
  REQUIRE(after.pictures.size() == 1);
  CHECK(after.pictures[0].target == "karta.png");
  CHECK(after.pictures[0].at == Span{5, before.pictures[0].at.begin, before.pictures[0].at.end});
  CHECK(after.links[1].at.begin == before.links[1].at.begin);
  CHECK(after.links[1].at.file == 5);
  CHECK(after.remarks[0].at.file == 5);
  CHECK(after.remarks[0].instead == before.remarks[0].instead);
}

TEST_CASE("what is kept of a text stands for looking through it") {
  const KeptText nothing{1, 2, {}};
  CHECK(load(0, &nothing).remarks.empty());
  const KeptText damaged{1, 2, found_in(load(0)) + "x"};
  CHECK(found_in(load(0, &damaged)) == found_in(load(0)));
}

TEST_CASE("a text is known by its path and all its bytes") {
  KeptTexts texts;
  texts.add({9, 90, "b"});
  texts.add({4, 40, "a"});
  texts.finish(7);
  REQUIRE(texts.find(4, 40));
  CHECK(texts.find(4, 40)->found == "a");
  CHECK_FALSE(texts.find(4, 41));
  CHECK_FALSE(texts.find(5, 40));
  const std::string bytes = texts.to_bytes();
  const std::optional<KeptTexts> read = KeptTexts::parse(bytes);
  REQUIRE(read);
  CHECK(read->to_bytes() == bytes);
  CHECK(read->names() == 7);
  for (std::size_t length = 0; length < bytes.size(); ++length)
    CHECK_FALSE(KeptTexts::parse(std::string_view(bytes).substr(0, length)));
}
