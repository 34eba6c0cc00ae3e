#pragma once
// Waits out the flurry of a save: editors write a temporary file, rename it, delete another. Knows
// no clock and no files; whoever owns it says when something happened.
#include <chrono>
#include <optional>

namespace tertial {

class Debounce {
 public:
  using Time = std::chrono::steady_clock::time_point;
  using Duration = std::chrono::milliseconds;

  /// Due when nothing has happened for `quiet`, and at the latest `longest` after the first event:
  /// somebody who writes all the time must not keep the page from being shown.
  Debounce(Duration quiet, Duration longest) : quiet_(quiet), longest_(longest) {}

  void note(Time now) {
    if (!first_) first_ = now;
    last_ = now;
  }
  /// How long to wait; zero when it is due, nothing when nothing has happened.
  std::optional<Duration> wait(Time now) const {
    if (!first_) return std::nullopt;
    const Time due = std::min(last_ + quiet_, *first_ + longest_);
    if (due <= now) return Duration::zero();
    return std::chrono::ceil<Duration>(due - now);
  }
  void clear() { first_.reset(); }

 private:
  Duration quiet_, longest_;
  std::optional<Time> first_;
  Time last_;
};

}  // namespace tertial
