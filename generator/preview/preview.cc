#include "preview/preview.h"

#include <poll.h>
#include <sys/eventfd.h>

#include <array>
#include <cerrno>
#include <ostream>
#include <utility>

#include "base/hash.h"
#include "preview/debounce.h"
#include "preview/server.h"
#include "preview/stop_signal.h"

namespace tertial {
namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

constexpr Milliseconds quiet{15};
constexpr Milliseconds longest{100};
constexpr Milliseconds keep_alive_interval{5000};
constexpr std::uint16_t ports_tried = 20;

constexpr Text taken{"port {0} är upptagen, så förhandsvisningen får en annan\n",
                     "port {0} is taken, so the preview gets another\n"};
constexpr Text shown{"Förhandsvisning: {0}   (Ctrl-C avslutar)\n",
                     "Preview: {0}   (Ctrl-C ends it)\n"};
constexpr Text polling{
    "systemet säger inte till om ändringar: tittar efter två gånger i sekunden\n",
    "the system does not tell of changes: looking twice a second\n"};
constexpr Text ended{"\nFörhandsvisningen är avslutad.\n", "\nThe preview has ended.\n"};

/// The day that was last asked for from a page. Written by the server's thread.
class DateWishes {
 public:
  explicit DateWishes(std::optional<Date> as_of)
      : as_of_(as_of), wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

  std::uint64_t ask(std::optional<Date> as_of) {
    const std::scoped_lock lock(mutex_);
    as_of_ = as_of;
    ::eventfd_write(wake_.get(), 1);
    return ++number_;
  }
  struct Wish {
    std::optional<Date> as_of;
    std::uint64_t number;
  };
  Wish newest() {
    const std::scoped_lock lock(mutex_);
    eventfd_t count = 0;
    ::eventfd_read(wake_.get(), &count);
    return {as_of_, number_};
  }
  int fd() const { return wake_.get(); }

 private:
  std::mutex mutex_;
  std::optional<Date> as_of_;
  std::uint64_t number_ = 0;
  UniqueFd wake_;
};

std::uint64_t hash_of(const DiagnosticsView& findings) {
  std::string all = std::to_string(findings.errors) + "," + std::to_string(findings.warnings);
  for (const DiagnosticView& finding : findings.shown)
    all.append(finding.place).append(finding.code).append(finding.message).append(finding.help);
  return hash64(all);
}

class Preview {
 public:
  Preview(const PreviewSettings& settings,
          const std::function<PreviewBuild(std::optional<Date>)>& build, std::ostream& out)
      : settings_(settings),
        build_(build),
        out_(out),
        bar_(settings.language),
        wishes_(settings.as_of),
        watcher_(settings.folders, settings.watching) {}

  IoResult<void> run() {
    show_newest();
    if (const IoResult<void> started = start_server(); !started) return started;
    say(shown, "http://127.0.0.1:" + std::to_string(server_->port()) + newest_.get()->prefix + "/");
    tell_of_polling();
    while (wait())
      if (due()) show_newest();
    server_.reset();
    say(ended);
    return {};
  }

 private:
  void say(Text text, const std::string& value = {}) {
    out_ << Sentence{text, {value}}.in(settings_.language) << std::flush;
  }

  /// At the port of the settings, or the next one that is free.
  IoResult<void> start_server() {
    for (std::uint16_t next = 0;; ++next) {
      if (next == 1) say(taken, std::to_string(settings_.port));
      auto server =
          PreviewServer::start(static_cast<std::uint16_t>(settings_.port + next), newest_, bar_,
                               [this](std::optional<Date> as_of) { return wishes_.ask(as_of); });
      if (server) {
        server_ = std::move(*server);
        return {};
      }
      const bool last = next == ports_tried || settings_.port + next == 65535;
      if (last || server.error().code != EADDRINUSE) return tl::make_unexpected(server.error());
    }
  }

  void show_newest() {
    changes_.clear();
    const DateWishes::Wish wish = wishes_.newest();
    PreviewBuild built = build_(wish.as_of);
    // All that the site before was made of is let go only when browsers have been told.
    const std::shared_ptr<const Snapshot> before = newest_.get();
    auto snapshot = std::make_shared<Snapshot>(*before);
    if (built.site) {
      snapshot->site = std::move(built.site);
      snapshot->prefix = std::move(built.prefix);
    }
    snapshot->as_of = built.as_of;
    snapshot->findings_hash = hash_of(built.findings);
    snapshot->findings = std::make_shared<const DiagnosticsView>(std::move(built.findings));
    newest_.set(std::move(snapshot));
    if (server_) server_->announce(wish.number);
    built.tell();
  }

  /// False when the program was asked to end.
  bool wait() {
    std::array waited{pollfd{stop_.fd(), POLLIN, 0}, pollfd{wishes_.fd(), POLLIN, 0},
                      pollfd{watcher_.fd(), POLLIN, 0}};
    const Clock::time_point now = Clock::now();
    Milliseconds timeout =
        std::max(Milliseconds(0), std::chrono::ceil<Milliseconds>(next_keep_alive_ - now));
    if (const auto left = changes_.wait(now)) timeout = std::min(timeout, *left);
    if (const auto interval = watcher_.interval()) timeout = std::min(timeout, *interval);
    if (::poll(waited.data(), waited.size(), static_cast<int>(timeout.count())) < 0 &&
        errno != EINTR)
      return false;
    if (waited[0].revents != 0) return false;
    asked_ = waited[1].revents != 0;
    look_for_changes(waited[2].revents != 0);
    if (Clock::now() >= next_keep_alive_) {
      server_->keep_alive();
      next_keep_alive_ = Clock::now() + keep_alive_interval;
    }
    return true;
  }

  void look_for_changes(bool told) {
    const Clock::time_point now = Clock::now();
    const auto interval = watcher_.interval();
    if (!told && !(interval && now >= looked_ + *interval)) return;
    looked_ = now;
    if (watcher_.take()) changes_.note(now);
    tell_of_polling();
  }

  /// Once, when it begins: the folders may have become too many on the way.
  void tell_of_polling() {
    if (watcher_.watching() == Watching::polling && !std::exchange(told_of_polling_, true))
      say(polling);
  }

  bool due() const { return asked_ || changes_.wait(Clock::now()) == Milliseconds::zero(); }

  const PreviewSettings& settings_;
  const std::function<PreviewBuild(std::optional<Date>)>& build_;
  std::ostream& out_;
  StopSignal stop_;  // before whatever starts threads
  NewestSnapshot newest_;
  Bar bar_;
  DateWishes wishes_;
  Watcher watcher_;
  Debounce changes_{quiet, longest};
  bool asked_ = false;
  bool told_of_polling_ = false;
  Clock::time_point looked_ = Clock::now();
  Clock::time_point next_keep_alive_ = Clock::now() + keep_alive_interval;
  std::unique_ptr<PreviewServer> server_;
};

}  // namespace

IoResult<void> run_preview(const PreviewSettings& settings,
                           const std::function<PreviewBuild(std::optional<Date>)>& build,
                           std::ostream& out) {
  return Preview(settings, build, out).run();
}

}  // namespace tertial
