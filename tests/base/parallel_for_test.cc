#include "base/parallel_for.h"

#include <doctest/doctest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace tertial;

TEST_CASE("every slot is worked on once, whatever the number of threads") {
  for (const unsigned threads : {0U, 1U, 2U, 8U}) {
    std::vector<int> slots(1000, 0);
    parallel_for(slots.size(), threads, [&](std::size_t slot) { ++slots[slot]; });
    CHECK(slots == std::vector<int>(1000, 1));
  }
}

TEST_CASE("no slots means no work") {
  bool called = false;
  parallel_for(0, 4, [&](std::size_t) { called = true; });
  CHECK_FALSE(called);
}

TEST_CASE("an exception in a worker reaches the caller and stops the rest") {
  for (const unsigned threads : {1U, 4U}) {
    std::atomic<std::size_t> done = 0;
    const auto work = [&](std::size_t slot) {
      if (slot == 3) throw std::runtime_error("slot 3");
      ++done;
    };
    CHECK_THROWS_WITH_AS(parallel_for(1'000'000, threads, work), "slot 3", std::runtime_error);
    CHECK(done < 999'999);
  }
}
