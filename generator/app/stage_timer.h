#pragma once
// Wall time of the stages, for `--time`.
#include <chrono>
#include <string_view>
#include <vector>

namespace tertial {

struct StageTime {
  std::string_view stage;
  double milliseconds = 0;
};

/// From its beginning to its end.
class StageTimer {
 public:
  StageTimer(std::vector<StageTime>& times, std::string_view stage)
      : times_(times), stage_(stage), begin_(Clock::now()) {}
  StageTimer(const StageTimer&) = delete;
  StageTimer& operator=(const StageTimer&) = delete;
  ~StageTimer() {
    times_.push_back(
        {stage_, std::chrono::duration<double, std::milli>(Clock::now() - begin_).count()});
  }

 private:
  using Clock = std::chrono::steady_clock;
  std::vector<StageTime>& times_;
  std::string_view stage_;
  Clock::time_point begin_;
};

}  // namespace tertial
