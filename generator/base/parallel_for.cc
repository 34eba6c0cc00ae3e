#include "base/parallel_for.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace tertial {

void parallel_for(std::size_t count, unsigned threads,
                  const std::function<void(std::size_t)>& work) {
  if (threads <= 1 || count <= 1) {
    for (std::size_t slot = 0; slot < count; ++slot)
      work(slot);
    return;
  }
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::exception_ptr failure;
  const auto run = [&] {
    try {
      for (std::size_t slot = next++; slot < count; slot = next++)
        work(slot);
    } catch (...) {
      next = count;  // the others stop after the slot they are at
      const std::scoped_lock lock(mutex);
      if (!failure) failure = std::current_exception();
    }
  };
  {
    std::vector<std::jthread> others;
    const std::size_t wanted = std::min<std::size_t>(threads, count) - 1;
    others.reserve(wanted);
    try {
      while (others.size() < wanted)
        others.emplace_back(run);
    } catch (const std::system_error&) {
      // No more threads to be had: those that started, and this one, do the work.
    }
    run();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace tertial
