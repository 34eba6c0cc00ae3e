#include "publish/fetcher.h"

#include <algorithm>
#include <deque>
#include <stdexcept>
#include <vector>

#include "publish/transfer.h"

namespace tertial {
namespace {

using Clock = std::chrono::steady_clock;

/// What waits until it may be asked again.
struct Waiting {
  Clock::time_point from;
  std::size_t request;
};

}  // namespace

/// As many transfers as there may be connections; those that rest are used again, with their
/// connection.
struct Fetcher::Running {
  Running(const FetchLimits& limits, const std::optional<Login>& login)
      : curl(curl_library()), multi(curl.multi_init(), curl.multi_cleanup) {
    if (!multi) throw std::runtime_error("libcurl cannot be used");
    const auto per_host = static_cast<long>(limits.connections_per_host);
    curl.multi_setopt(multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, per_host);
    const unsigned all = std::max(limits.connections_per_host, limits.connections);
    transfers.reserve(all);
    for (unsigned i = 0; i < all; ++i) {
      transfers.push_back(std::make_unique<Transfer>(limits, login));
      resting.push_back(transfers.back().get());
    }
  }
  ~Running() { stop(); }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  void start(const Question& question) {
    Transfer* const transfer = resting.back();
    resting.pop_back();
    transfer->begin(question.request, question.number);
    curl.multi_add_handle(multi.get(), transfer->handle());
  }
  void rest(Transfer* transfer) {
    curl.multi_remove_handle(multi.get(), transfer->handle());
    resting.push_back(transfer);
  }
  std::size_t under_way() const { return transfers.size() - resting.size(); }
  /// Lets go of all that is under way.
  void stop() {
    resting.clear();
    for (const std::unique_ptr<Transfer>& transfer : transfers)
      rest(transfer.get());
  }

  const CurlLibrary& curl;
  std::unique_ptr<CURLM, decltype(CurlLibrary::multi_cleanup)> multi;
  std::vector<std::unique_ptr<Transfer>> transfers;
  std::vector<Transfer*> resting;
};

Fetcher::Fetcher(FetchLimits limits, const std::optional<Login>& login) : limits_(limits) {
  running_ = std::make_unique<Running>(limits_, login);
}

Fetcher::~Fetcher() = default;

void Fetcher::fetch(std::span<const FetchRequest> requests, const Take& take) {
  // The back-off grows, so that the first is nearly the next. While as many wait as there are
  // connections, nothing new is begun: the server has enough.
  std::deque<Waiting> again;
  std::vector<unsigned> attempts(requests.size());
  std::size_t unasked = 0;
  bool finishing = false;
  const auto ask = [&](std::size_t number) {
    ++attempts[number];
    return Question{requests[number], number};
  };
  const auto next = [&]() -> std::optional<Question> {
    if (!again.empty() && again.front().from <= Clock::now()) {
      const std::size_t number = again.front().request;
      again.pop_front();
      return ask(number);
    }
    if (unasked < requests.size() && again.size() < running_->transfers.size())
      return ask(unasked++);
    return std::nullopt;
  };
  run({next, [&] { return !again.empty(); }}, [&](std::size_t number, FetchAnswer answer) {
    const unsigned attempt = attempts[number];
    if (!finishing && may_go_well(answer) && attempt < limits_.attempts) {
      again.push_back({Clock::now() + limits_.back_off * (1U << (attempt - 1)), number});
      return Then::go_on;
    }
    const Then then = take(number, std::move(answer));
    finishing = finishing || then == Then::finish;
    return then;
  });
}

void Fetcher::run(const Supply& supply, const Take& take) {
  Running& running = *running_;
  const CurlLibrary& curl = running.curl;
  bool finishing = false;
  while (true) {
    while (!finishing && !running.resting.empty()) {
      const std::optional<Question> question = supply.next();
      if (!question) break;
      running.start(*question);
    }
    if (running.under_way() == 0 && (finishing || !supply.waits())) return;
    int active = 0;
    curl.multi_perform(running.multi.get(), &active);
    int messages = 0;
    bool ended = false;
    while (const CURLMsg* message = curl.multi_info_read(running.multi.get(), &messages)) {
      if (message->msg != CURLMSG_DONE) continue;
      ended = true;
      const CURLcode result = message->data.result;
      char* self = nullptr;
      curl.easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &self);
      auto* const transfer = static_cast<Transfer*>(static_cast<void*>(self));
      FetchAnswer answer = transfer->end(result);
      running.rest(transfer);  // the message is gone now
      const Then then = take(transfer->request(), std::move(answer));
      if (then == Then::stop) return running.stop();
      finishing = finishing || then == Then::finish;
    }
    if (!ended) curl.multi_poll(running.multi.get(), nullptr, 0, 50, nullptr);
  }
}

}  // namespace tertial
