#include "preview/debounce.h"

#include <doctest/doctest.h>

using namespace tertial;
using namespace std::chrono_literals;

TEST_CASE("a flurry of events is due once, when it has been quiet for a while") {
  const Debounce::Time start;
  Debounce changes(15ms, 100ms);
  CHECK_FALSE(changes.wait(start));
  changes.note(start);
  CHECK(changes.wait(start) == 15ms);
  changes.note(start + 10ms);
  CHECK(changes.wait(start + 15ms) == 10ms);
  CHECK(changes.wait(start + 25ms) == 0ms);
  changes.clear();
  CHECK_FALSE(changes.wait(start + 25ms));
}

TEST_CASE("events without end do not put it off for ever") {
  const Debounce::Time start;
  Debounce changes(15ms, 100ms);
  for (int i = 0; i <= 9; ++i)
    changes.note(start + i * 10ms);
  CHECK(changes.wait(start + 95ms) == 5ms);
  changes.note(start + 99ms);
  CHECK(changes.wait(start + 100ms) == 0ms);
}
