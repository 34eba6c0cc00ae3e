#pragma once
// Asks web servers for files, many at a time, by libcurl's multi interface. http and https only; no
// redirect is followed. Whatever a server does, each question ends: time, bytes and headers have
// limits. Knows nothing of sites.
#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "base/diagnostic.h"

namespace tertial {

struct FetchLimits {
  unsigned connections_per_host = 6;
  std::chrono::milliseconds connect{10'000};
  std::chrono::milliseconds whole{30'000};  ///< of one attempt
  unsigned attempts = 3;                    ///< of what a moment later may go well
  std::chrono::milliseconds back_off{500};  ///< before the second; twice that before the third
};

struct FetchRequest {
  std::string url;
  std::size_t most_bytes = 0;  ///< a longer body is not read to its end
};

struct FetchAnswer {
  enum class End : std::uint8_t { answered, too_large, timed_out, unreachable, broken };
  End end = End::unreachable;
  long status = 0;
  std::string body;
  std::string location;  ///< of a redirect: the whole address
  Text reason;           ///< why there is no answer
};

class Fetcher {
 public:
  explicit Fetcher(FetchLimits limits);
  Fetcher(const Fetcher&) = delete;
  Fetcher& operator=(const Fetcher&) = delete;
  ~Fetcher();

  /// Gives each answer as it comes, with the number of its request, on this thread. Ends early when
  /// `take` returns false.
  using Take = std::function<bool(std::size_t request, FetchAnswer answer)>;
  void fetch(std::span<const FetchRequest> requests, const Take& take);

 private:
  struct Running;
  FetchLimits limits_;
  std::unique_ptr<Running> running_;
};

}  // namespace tertial
