#pragma once
// Work on slots 0..n-1 by all threads. Called in few places.
#include <cstddef>
#include <functional>

namespace tertial {

/// Calls `work(slot)` for every slot below `count`, on `threads` threads (1 = this thread only).
/// `work` must write to its own slot only. The first exception is thrown again here.
void parallel_for(std::size_t count, unsigned threads,
                  const std::function<void(std::size_t)>& work);

}  // namespace tertial
