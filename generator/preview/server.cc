#include "preview/server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <list>
#include <utility>

#include "files/unique_fd.h"
#include "preview/event_stream.h"
#include "preview/http_library.h"

namespace tertial {
namespace {

constexpr std::size_t longest_form = 4096;

struct Listening {
  UniqueFd socket;
  std::uint16_t port = 0;
};

IoResult<Listening> listen_on_loopback(std::uint16_t port) {
  const auto failed = [] { return tl::make_unexpected(IoError{errno, 0}); };
  Listening on{UniqueFd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)), port};
  if (!on.socket) return failed();
  // Connections of a preview that has just ended do not keep the port.
  const int yes = 1;
  ::setsockopt(on.socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  address.sin_port = ::htons(port);
  socklen_t size = sizeof address;
  auto* const plain = reinterpret_cast<sockaddr*>(&address);  // NOLINT(*-reinterpret-cast)
  if (::bind(on.socket.get(), plain, size) != 0 || ::listen(on.socket.get(), SOMAXCONN) != 0 ||
      ::getsockname(on.socket.get(), plain, &size) != 0)
    return failed();
  on.port = ::ntohs(address.sin_port);
  return on;
}

std::string_view header_of(MHD_Connection* connection, const char* name) {
  const char* const value =
      http_library().lookup_connection_value(connection, MHD_HEADER_KIND, name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

/// One request, from its first line to its end.
struct Exchange {
  bool begun = false;
  std::string target;  // as it came
  std::string form;
  bool form_too_long = false;
  std::uint64_t wish = 0;  // number of the date wish that it waits for
  std::string back_to;
};

/// An event stream and the connection it is written to.
struct Stream {
  EventStream events;
  MHD_Connection* connection;
  bool suspended = false;
};

}  // namespace

struct PreviewServer::State {
  State(const NewestSnapshot& newest_snapshot, const Bar& page_bar, AskForDate ask)
      : newest(newest_snapshot), bar(page_bar), ask_for_date(std::move(ask)) {}

  MHD_Result handle(MHD_Connection* connection, const char* method, const char* data,
                    std::size_t* size, Exchange& exchange);
  MHD_Result set_date(MHD_Connection* connection, Exchange& exchange);
  MHD_Result follow(MHD_Connection* connection, const PreviewAnswer& wanted);
  ssize_t next_of(Stream& stream, char* to, std::size_t size);
  void forget(const Stream& stream);
  template <class Change>
  void wake_streams(const Change& change);
  void stop();

  const NewestSnapshot& newest;
  const Bar& bar;
  AskForDate ask_for_date;
  std::uint16_t port = 0;
  MHD_Daemon* daemon = nullptr;

  // Taken before any lock of the library's own, never while it calls back with one held.
  std::mutex mutex;
  bool stopping = false;
  std::uint64_t granted = 0;
  std::list<Stream> streams;
  struct Waiting {
    MHD_Connection* connection;
    std::uint64_t wish;
  };
  std::vector<Waiting> waiting;
};

namespace {

using Body = std::shared_ptr<const std::string>;

MHD_Response* response_of(const PreviewAnswer& answer) {
  auto* const kept = new Body(answer.body);  // NOLINT(*-owning-memory): freed by the library
  // The library takes a pointer to what it never changes.
  MHD_Response* const response = http_library().create_response_from_buffer_with_free_callback_cls(
      (*kept)->size(), const_cast<char*>((*kept)->data()),  // NOLINT(*-const-cast)
      [](void* body) { delete static_cast<Body*>(body); },  // NOLINT(*-owning-memory)
      kept);
  if (response == nullptr) delete kept;  // NOLINT(*-owning-memory)
  return response;
}

MHD_Result send(MHD_Connection* connection, MHD_Response* response, const PreviewAnswer& answer) {
  if (response == nullptr) return MHD_NO;
  const auto header = [&](const char* name, std::string_view value) {
    if (!value.empty())
      http_library().add_response_header(response, name, std::string(value).c_str());
  };
  header(MHD_HTTP_HEADER_CONTENT_TYPE, answer.content_type);
  header(MHD_HTTP_HEADER_LOCATION, answer.location);
  header(MHD_HTTP_HEADER_ALLOW, answer.allow);
  header(MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
  header("X-Content-Type-Options", "nosniff");
  header("Cross-Origin-Resource-Policy", "same-origin");
  header(MHD_HTTP_HEADER_X_FRAME_OPTIONS, "SAMEORIGIN");
  const MHD_Result queued = http_library().queue_response(connection, answer.status, response);
  http_library().destroy_response(response);
  return queued;
}

MHD_Result send(MHD_Connection* connection, const PreviewAnswer& answer) {
  return send(connection, response_of(answer), answer);
}

}  // namespace

MHD_Result PreviewServer::State::handle(MHD_Connection* connection, const char* method,
                                        const char* data, std::size_t* size, Exchange& exchange) {
  if (*size > 0) {
    exchange.form_too_long = exchange.form_too_long || exchange.form.size() + *size > longest_form;
    if (!exchange.form_too_long) exchange.form.append(data, *size);
    *size = 0;
    return MHD_YES;
  }
  if (exchange.wish > 0) {
    PreviewAnswer back = text_answer(303, "");
    back.location = exchange.back_to;
    return send(connection, back);
  }
  const std::shared_ptr<const Snapshot> snapshot = newest.get();
  const PreviewAnswer wanted = answer({.method = method,
                                       .target = exchange.target,
                                       .host = header_of(connection, MHD_HTTP_HEADER_HOST),
                                       .origin = header_of(connection, MHD_HTTP_HEADER_ORIGIN)},
                                      *snapshot, bar);
  switch (wanted.action) {
    case PreviewAction::send:
      return send(connection, wanted);
    case PreviewAction::follow_events:
      return follow(connection, wanted);
    case PreviewAction::set_date:
      return set_date(connection, exchange);
  }
  return MHD_NO;
}

MHD_Result PreviewServer::State::set_date(MHD_Connection* connection, Exchange& exchange) {
  if (exchange.form_too_long) return send(connection, text_answer(413, "the form is too long\n"));
  const std::optional<DateWish> wish = read_date_form(exchange.form);
  if (!wish) return send(connection, text_answer(400, "a day is written as 2026-02-01\n"));
  exchange.back_to = wish->page;
  exchange.wish = ask_for_date(wish->as_of);
  const std::scoped_lock lock(mutex);
  if (stopping || granted >= exchange.wish) return MHD_YES;  // called again at once
  waiting.push_back({connection, exchange.wish});
  http_library().suspend_connection(connection);
  return MHD_YES;
}

MHD_Result PreviewServer::State::follow(MHD_Connection* connection, const PreviewAnswer& wanted) {
  Stream* stream = nullptr;
  {
    const std::scoped_lock lock(mutex);
    if (!stopping && streams.size() < most_event_streams)
      stream = &streams.emplace_back(EventStream(wanted.page), connection);
  }
  if (stream == nullptr) return send(connection, text_answer(503, "too many event streams\n"));
  struct Handle {
    State* state;
    Stream* stream;
  };
  auto* const handle = new Handle{this, stream};  // NOLINT(*-owning-memory): freed by the library
  MHD_Response* const response = http_library().create_response_from_callback(
      MHD_SIZE_UNKNOWN, 512,
      [](void* of, std::uint64_t, char* to, std::size_t size) {
        const auto& next = *static_cast<Handle*>(of);
        return next.state->next_of(*next.stream, to, size);
      },
      handle,
      [](void* of) {
        const std::unique_ptr<Handle> ended(static_cast<Handle*>(of));
        ended->state->forget(*ended->stream);
      });
  if (response == nullptr) {
    const std::unique_ptr<Handle> unused(handle);
    forget(*stream);
    return MHD_NO;
  }
  return ::tertial::send(connection, response, wanted);
}

ssize_t PreviewServer::State::next_of(Stream& stream, char* to, std::size_t size) {
  const std::shared_ptr<const Snapshot> snapshot = newest.get();
  const std::scoped_lock lock(mutex);
  if (stopping) return MHD_CONTENT_READER_END_OF_STREAM;
  stream.events.look(*snapshot);
  if (stream.events.has_waiting()) return static_cast<ssize_t>(stream.events.take(to, size));
  stream.suspended = true;
  http_library().suspend_connection(stream.connection);
  return 0;
}

void PreviewServer::State::forget(const Stream& stream) {
  const std::scoped_lock lock(mutex);
  std::erase_if(streams, [&](const Stream& other) { return &other == &stream; });
}

template <class Change>
void PreviewServer::State::wake_streams(const Change& change) {
  for (Stream& stream : streams) {
    change(stream.events);
    if (!std::exchange(stream.suspended, false)) continue;
    http_library().resume_connection(stream.connection);
  }
}

void PreviewServer::State::stop() {
  {
    const std::scoped_lock lock(mutex);
    stopping = true;
    wake_streams([](EventStream&) {});
    for (const Waiting& one : waiting)
      http_library().resume_connection(one.connection);
    waiting.clear();
  }
  if (daemon != nullptr) http_library().stop_daemon(daemon);
}

IoResult<std::unique_ptr<PreviewServer>> PreviewServer::start(std::uint16_t port,
                                                              const NewestSnapshot& newest,
                                                              const Bar& bar,
                                                              AskForDate ask_for_date) {
  IoResult<Listening> on = listen_on_loopback(port);
  if (!on) return tl::make_unexpected(on.error());
  auto state = std::make_unique<State>(newest, bar, std::move(ask_for_date));
  state->port = on->port;
  // The library starts its thread in this call, so the state is whole before it.
  state->daemon = http_library().start_daemon(
      MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, nullptr, nullptr,
      [](void* of, MHD_Connection* connection, const char*, const char* method, const char*,
         const char* data, std::size_t* size, void** exchange) {
        if (exchange == nullptr || *exchange == nullptr) return MHD_NO;
        // The first call is for the headers only; a body may follow.
        auto& current = *static_cast<Exchange*>(*exchange);
        if (std::exchange(current.begun, true))
          return static_cast<State*>(of)->handle(connection, method, data, size, current);
        return MHD_YES;
      },
      state.get(), MHD_OPTION_LISTEN_SOCKET, on->socket.get(), MHD_OPTION_CONNECTION_LIMIT,
      most_connections, MHD_OPTION_CONNECTION_TIMEOUT, connection_timeout,
      MHD_OPTION_URI_LOG_CALLBACK,
      +[](void*, const char* uri, MHD_Connection*) -> void* {
        auto exchange = std::make_unique<Exchange>();
        exchange->target = std::string_view(uri).substr(0, std::string_view(uri).find('?'));
        return exchange.release();
      },
      nullptr, MHD_OPTION_NOTIFY_COMPLETED,
      +[](void*, MHD_Connection*, void** exchange, MHD_RequestTerminationCode) {
        const std::unique_ptr<Exchange> ended(static_cast<Exchange*>(*exchange));
        *exchange = nullptr;
      },
      nullptr, MHD_OPTION_END);
  if (state->daemon == nullptr) return tl::make_unexpected(IoError{errno, 0});
  on->socket.release();  // the daemon closes it
  return std::unique_ptr<PreviewServer>(new PreviewServer(std::move(state)));
}

PreviewServer::PreviewServer(std::unique_ptr<State> state) : state_(std::move(state)) {}

PreviewServer::~PreviewServer() {
  state_->stop();
}

std::uint16_t PreviewServer::port() const {
  return state_->port;
}

void PreviewServer::announce(std::uint64_t granted) {
  const std::scoped_lock lock(state_->mutex);
  state_->granted = granted;
  // The stream looks at the snapshot itself when it is asked for what comes next.
  state_->wake_streams([](EventStream&) {});
  std::erase_if(state_->waiting, [&](const State::Waiting& one) {
    if (one.wish > granted) return false;
    http_library().resume_connection(one.connection);
    return true;
  });
}

void PreviewServer::keep_alive() {
  const std::scoped_lock lock(state_->mutex);
  state_->wake_streams([](EventStream& events) { events.keep_alive(); });
}

}  // namespace tertial
