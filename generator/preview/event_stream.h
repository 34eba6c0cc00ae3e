#pragma once
// One browser that follows the versions of a page (server-sent events): what is to be written to it
// next. Knows no socket.
#include <string>

#include "preview/snapshot.h"

namespace tertial {

class EventStream {
 public:
  /// `address`: the decoded address of the page.
  explicit EventStream(std::string address)
      : address_(std::move(address)), waiting_("retry: 1000\n\n") {}

  /// Writes the page's version if it is not the one written last.
  void look(const Snapshot& snapshot);
  /// A comment, which browsers skip.
  void keep_alive() {
    if (waiting_.empty()) waiting_ = ":\n\n";
  }

  bool has_waiting() const { return !waiting_.empty(); }
  /// Moves at most `size` bytes to `to`; how many.
  std::size_t take(char* to, std::size_t size);

 private:
  std::string address_;
  std::string version_;  // written last
  std::string waiting_;
};

}  // namespace tertial
