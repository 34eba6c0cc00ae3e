#include "links/link_record.h"

#include <doctest/doctest.h>

using namespace tertial;

namespace {

constexpr Date day{2026, 11, 27};

LinkRecord read(std::string_view text) {
  std::size_t wrong = 0;
  std::optional<LinkRecord> record = LinkRecord::read(text, wrong);
  REQUIRE(record);
  return std::move(*record);
}

}  // namespace

TEST_CASE("what is written is read again, in order") {
  LinkRecord record;
  record.keep("https://b.example/", {}, day);
  record.keep("https://a.example/", {LinkAnswer::Kind::moved, "https://c.example/x"}, day);
  record.keep("https://dead.example/", {LinkAnswer::Kind::dead}, day);
  const std::string text = record.text();
  CHECK(
      text.ends_with("\nhttps://a.example/ 2026-11-27 moved https://c.example/x\n"
                     "https://b.example/ 2026-11-27\n"));
  CHECK(read(text).text() == text);
  CHECK_FALSE(record.fresh("https://dead.example/", day, 7));
  const LinkAnswer* answer = record.fresh("https://a.example/", day, 7);
  REQUIRE(answer);
  CHECK(answer->kind == LinkAnswer::Kind::moved);
  CHECK(answer->leads_to == "https://c.example/x");
}

TEST_CASE("a good answer holds for some days, and none of a day to come") {
  const LinkRecord record = read("https://a.example/ 2026-11-27\n");
  CHECK(record.fresh("https://a.example/", day, 1));
  CHECK_FALSE(record.fresh("https://a.example/", day, 0));
  CHECK(record.fresh("https://a.example/", {2026, 12, 3}, 7));
  CHECK_FALSE(record.fresh("https://a.example/", {2026, 12, 4}, 7));
  CHECK_FALSE(record.fresh("https://a.example/", {2026, 11, 26}, 7));
  CHECK_FALSE(record.fresh("https://b.example/", day, 7));
}

TEST_CASE("a line that is none of ours is named") {
  for (const char* line :
       {"<<<<<<< HEAD", "https://a.example/", "https://a.example/ 2026-13-27",
        "https://a.example/ 2026-11-27 moved",
        "https://a.example/ 2026-11-27 gone https://b.example/",
        "https://a.example/ 2026-11-27 moved file:///x", "ftp://a.example/ 2026-11-27"}) {
    std::size_t wrong = 0;
    CHECK_FALSE(LinkRecord::read("# words\n\n" + std::string(line) + "\n", wrong));
    CHECK(wrong == 3);
  }
}
