#include "cache/kept_pages.h"

#include <doctest/doctest.h>

#include "cache/stored_bytes.h"

using namespace tertial;
using namespace tertial::cache;

namespace {

KeptPages sample() {
  KeptPages kept;
  kept.theme = 7;
  kept.files = {{1, 2}, {3, 0}};
  kept.pages = {{.path = 4,
                 .hash = 5,
                 .size = 6,
                 .sha256 = std::string(64, 'a'),
                 .next_change = Date{2027, 1, 31},
                 .bodies = {0, 1}},
                {.path = 8, .hash = 9, .size = 0, .sha256 = {}, .next_change = {}, .bodies = {}}};
  return kept;
}

}  // namespace

TEST_CASE("what is kept of pages comes back as it was") {
  const std::string bytes = to_bytes(sample());
  const std::optional<KeptPages> kept = parse_kept_pages(bytes);
  REQUIRE(kept);
  CHECK(to_bytes(*kept) == bytes);
  CHECK(kept->files == sample().files);
  CHECK(kept->pages[0].next_change == Date{2027, 1, 31});
  CHECK(kept->pages[0].bodies == std::vector<std::uint32_t>{0, 1});
  CHECK_FALSE(kept->pages[1].next_change);
}

TEST_CASE("what is kept of pages is nothing when it is cut or names a file that is not there") {
  const std::string bytes = to_bytes(sample());
  for (std::size_t length = 0; length < bytes.size(); ++length)
    CHECK_FALSE(parse_kept_pages(std::string_view(bytes).substr(0, length)));
  KeptPages odd = sample();
  odd.pages[0].bodies[1] = 2;
  CHECK_FALSE(parse_kept_pages(to_bytes(odd)));
}

TEST_CASE("sealed numbers of any size are read without going astray") {
  const std::string bytes = to_bytes(sample());
  const std::size_t start = bytes.size() - open_sealed(bytes).size();
  for (std::size_t at = start; at + 8 <= bytes.size(); ++at)
    for (const char byte : {'\xFF', '\x7F', '\x01'}) {
      std::string odd = bytes;
      odd.replace(at, 8, 8, byte);
      seal(odd);
      if (const auto kept = parse_kept_pages(odd)) CHECK(kept->pages.size() <= 2);
    }
}
