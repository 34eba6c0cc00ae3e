#include "preview/stop_signal.h"

#include <sys/signalfd.h>

namespace tertial {

StopSignal::StopSignal() {
  sigset_t stopping{};
  sigemptyset(&stopping);
  sigaddset(&stopping, SIGINT);
  sigaddset(&stopping, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &stopping, &before_);
  fd_ = UniqueFd(::signalfd(-1, &stopping, SFD_CLOEXEC | SFD_NONBLOCK));
}

StopSignal::~StopSignal() {
  // What has been asked for is taken, or it would end the program now.
  signalfd_siginfo taken{};
  while (::read(fd_.get(), &taken, sizeof taken) > 0) {
  }
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace tertial
