#pragma once
// The preview's HTTP server, on the loopback interface only. It owns the sockets and the one thread
// that serves them all: no client, however slow, keeps another or a build waiting.
// libmicrohttpd is called in server.cc only.
#include <cstdint>
#include <functional>
#include <memory>

#include "files/file_system.h"
#include "preview/answer.h"

namespace tertial {

/// More than a person's browsers have open; what comes beyond waits until another has ended.
inline constexpr unsigned most_connections = 128;
/// Seconds after which a connection on which nothing moves is ended; event streams excepted.
inline constexpr unsigned connection_timeout = 10;
inline constexpr std::size_t most_event_streams = 64;

class PreviewServer {
 public:
  /// Asks for a build as of that day (nothing: today). Returns the number of the wish; it is
  /// granted by announce(). Called from the server's thread.
  using AskForDate = std::function<std::uint64_t(std::optional<Date>)>;

  /// Listens at 127.0.0.1, at `port` or whichever is free when that is 0. EADDRINUSE: taken.
  /// `newest` and `bar` must outlive the server.
  static IoResult<std::unique_ptr<PreviewServer>> start(std::uint16_t port,
                                                        const NewestSnapshot& newest,
                                                        const Bar& bar, AskForDate ask_for_date);
  /// Ends every connection.
  ~PreviewServer();
  PreviewServer(const PreviewServer&) = delete;
  PreviewServer& operator=(const PreviewServer&) = delete;

  std::uint16_t port() const;
  /// There is a new snapshot; wishes up to that number have been granted. Tells every browser whose
  /// page it changes.
  void announce(std::uint64_t granted);
  /// Writes a little to every event stream, by which those that nobody reads are found out. To be
  /// called every few seconds.
  void keep_alive();

 private:
  struct State;
  explicit PreviewServer(std::unique_ptr<State> state);

  std::unique_ptr<State> state_;
};

}  // namespace tertial
