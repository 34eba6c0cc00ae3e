#include "preview/event_stream.h"

#include <algorithm>

namespace tertial {

void EventStream::look(const Snapshot& snapshot) {
  std::string version = snapshot.version_of(address_);
  if (version == version_) return;
  version_ = std::move(version);
  waiting_ += "data: " + version_ + "\n\n";
}

std::size_t EventStream::take(char* to, std::size_t size) {
  const std::size_t count = std::min(size, waiting_.size());
  std::copy_n(waiting_.data(), count, to);
  waiting_.erase(0, count);
  return count;
}

}  // namespace tertial
