#include "base/as_of.h"

#include <doctest/doctest.h>

#include <thread>
#include <vector>

#include "base/as_of_watch.h"

using namespace tertial;

namespace {

constexpr Date today{2026, 11, 21};

}  // namespace

TEST_CASE("a day is before, after or neither") {
  const AsOf as_of(today);
  CHECK(as_of.is_before({2026, 11, 22}));
  CHECK_FALSE(as_of.is_before(today));
  CHECK_FALSE(as_of.is_after(today));
  CHECK(as_of.is_after({2026, 11, 20}));
  CHECK(as_of.year() == 2026);
  CHECK_FALSE(as_of.in_first_half_of_year());
  CHECK(AsOf({2026, 6, 30}).in_first_half_of_year());
}

TEST_CASE("the next change is the first day that answers a question otherwise") {
  const auto next = [](auto ask, Date day = today) {
    const AsOf as_of(day);
    ask(as_of);
    return as_of.next_change();
  };
  using Asked = const AsOf&;
  CHECK_FALSE(next([](Asked) {}));
  CHECK(next([](Asked as_of) { as_of.is_before({2026, 12, 1}); }) == Date{2026, 12, 1});
  CHECK(next([](Asked as_of) { as_of.is_after({2026, 12, 1}); }) == Date{2026, 12, 2});
  CHECK(next([](Asked as_of) { as_of.is_after(today); }) == Date{2026, 11, 22});
  CHECK(next([](Asked as_of) { as_of.year(); }) == Date{2027, 1, 1});
  CHECK(next([](Asked as_of) { as_of.in_first_half_of_year(); }, {2026, 2, 1}) == Date{2026, 7, 1});
  CHECK(next([](Asked as_of) { as_of.in_first_half_of_year(); }) == Date{2027, 1, 1});
  CHECK(next([](Asked as_of) {
          as_of.is_before({2026, 12, 9});
          as_of.is_after({2026, 11, 30});
          as_of.is_before({2027, 2, 1});
        }) == Date{2026, 12, 1});
}

TEST_CASE("what can only have been before tells of no change") {
  const AsOf as_of(today);
  as_of.is_before(today);
  as_of.is_before({2026, 1, 1});
  as_of.is_after({2026, 11, 20});
  as_of.is_after({});
  CHECK_FALSE(as_of.next_change());
}

TEST_CASE("a watch hears what its own thread asks while it lives") {
  const AsOf as_of(today);
  as_of.is_before({2026, 11, 25});
  std::optional<Date> heard;
  {
    const AsOfWatch watch;
    CHECK_FALSE(watch.next_change());
    std::thread([&] { as_of.is_before({2026, 11, 26}); }).join();
    as_of.is_before({2027, 1, 1});
    as_of.is_before({2026, 12, 1});
    as_of.is_before(today);
    heard = watch.next_change();
  }
  CHECK(heard == Date{2026, 12, 1});
  const AsOfWatch watch;
  CHECK_FALSE(watch.next_change());
  CHECK(as_of.next_change() == Date{2026, 11, 25});
}

TEST_CASE("many threads that ask at once find the nearest change") {
  const AsOf as_of(today);
  std::vector<std::thread> threads;
  threads.reserve(4);
  for (int thread = 0; thread < 4; ++thread)
    threads.emplace_back([&as_of, thread] {
      for (int day = 400; day > thread; --day)
        as_of.is_before(add_days(today, day));
    });
  for (std::thread& thread : threads)
    thread.join();
  CHECK(as_of.next_change() == add_days(today, 1));
}
