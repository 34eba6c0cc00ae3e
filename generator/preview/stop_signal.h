#pragma once
// Ctrl-C and SIGTERM as a descriptor to wait on, so that the program ends in order.
#include <csignal>

#include "files/unique_fd.h"

namespace tertial {

/// To be made before any thread is started: threads inherit what is blocked here.
class StopSignal {
 public:
  StopSignal();
  ~StopSignal();
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;

  /// Readable once the program was asked to end.
  int fd() const { return fd_.get(); }

 private:
  sigset_t before_{};
  UniqueFd fd_;
};

}  // namespace tertial
