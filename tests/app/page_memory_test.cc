#include "app/page_memory.h"

#include <doctest/doctest.h>

#include "files/memory_file_system.h"

namespace tertial {
namespace {

void note(PageMemory& memory, std::size_t page, std::string_view bytes) {
  PageMemory::Watch watch;
  memory.note(page, watch, bytes);
}

TEST_CASE("a page that the last build made alike is known again, whatever has come before it") {
  MemoryFileSystem output("out");
  PageMemory first(nullptr, 1);
  first.begin({{1, 1}}, {"a/index.html", "b/index.html"}, output, 0, 1);
  note(first, 0, "A");
  note(first, 1, "B");
  CHECK_FALSE(first.was_made_alike(0));

  const std::string kept = to_bytes(first.now());
  cache::BuildRecord record;
  record.pages = kept;
  PageMemory second(&record, 1);
  second.begin({{2, 2}}, {"0/index.html", "a/index.html", "b/index.html"}, output, 0, 1);
  note(second, 0, "A");
  note(second, 1, "A");
  note(second, 2, "another");
  CHECK_FALSE(second.was_made_alike(0));
  CHECK(second.was_made_alike(1));
  CHECK_FALSE(second.was_made_alike(2));
}

}  // namespace
}  // namespace tertial
