#include "preview/server.h"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <cerrno>
#include <thread>

#include "files/unique_fd.h"

using namespace tertial;

namespace {

/// A connection to the server, with what it has answered so far.
class Client {
 public:
  explicit Client(std::uint16_t port) : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    address.sin_port = ::htons(port);
    REQUIRE(::connect(fd_.get(), reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
  }
  void send(std::string_view text) {
    REQUIRE(::send(fd_.get(), text.data(), text.size(), MSG_NOSIGNAL) ==
            static_cast<ssize_t>(text.size()));
  }
  void ask(const std::string& line, const std::string& body = {}) {
    send(line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: " +
         std::to_string(body.size()) + "\r\n\r\n" + body);
  }
  /// True when the text has come within five seconds.
  bool hears(std::string_view text) {
    while (heard_.find(text) == std::string::npos)
      if (!listen()) return false;
    return true;
  }
  /// All of it, until the server ends the connection.
  std::string all() {
    while (listen()) {
    }
    return heard_;
  }

 private:
  bool listen() {
    pollfd waited{fd_.get(), POLLIN, 0};
    if (::poll(&waited, 1, 5000) <= 0) return false;
    char buffer[4096];
    const ssize_t count = ::read(fd_.get(), buffer, sizeof buffer);
    if (count <= 0) return false;
    heard_.append(buffer, static_cast<std::size_t>(count));
    return true;
  }
  UniqueFd fd_;
  std::string heard_;
};

std::shared_ptr<const Snapshot> snapshot_with(const std::string& text) {
  auto snapshot = std::make_shared<Snapshot>();
  const std::vector<std::string> paths = {"index.html"};
  snapshot->site = std::make_shared<const SiteFiles>(
      paths, [text](std::size_t) { return "<html><body>" + text + "</body></html>"; });
  snapshot->as_of = {2026, 2, 1};
  snapshot->findings = std::make_shared<const DiagnosticsView>();
  return snapshot;
}

struct Served {
  Served() : bar(Language::sv) {
    newest.set(snapshot_with("ett"));
    auto started =
        PreviewServer::start(0, newest, bar, [this](std::optional<Date>) { return ++wishes; });
    REQUIRE(started);
    server = std::move(*started);
  }
  void show(const std::string& text, std::uint64_t granted = 0) {
    newest.set(snapshot_with(text));
    server->announce(granted);
  }
  NewestSnapshot newest;
  Bar bar;
  std::atomic<std::uint64_t> wishes = 0;
  std::unique_ptr<PreviewServer> server;
};

}  // namespace

TEST_CASE("a page is answered while others hang and while it changes") {
  Served served;
  std::vector<std::unique_ptr<Client>> hanging;
  for (int i = 0; i < 30; ++i) {
    hanging.push_back(std::make_unique<Client>(served.server->port()));
    hanging.back()->send(i % 2 == 0 ? "GET / HTTP/1.1\r\nHo" : "");
  }
  std::vector<std::thread> readers;
  std::atomic<int> good = 0;
  for (int reader = 0; reader < 4; ++reader)
    readers.emplace_back([&] {
      for (int i = 0; i < 20; ++i) {
        Client client(served.server->port());
        client.ask("GET /");
        const std::string page = client.all();
        good += page.starts_with("HTTP/1.1 200 ") && page.find("</aside>") != std::string::npos;
      }
    });
  for (int i = 0; i < 50; ++i)
    served.show(std::to_string(i));
  for (std::thread& reader : readers)
    reader.join();
  CHECK(good == 80);
}

TEST_CASE("a stream hears of every change of its page, and the server ends while it listens") {
  Served served;
  Client client(served.server->port());
  client.ask("GET /.tertial/events/");
  CHECK(client.hears("data: " + served.newest.get()->version_of("/")));
  served.show("två");
  CHECK(client.hears("data: " + served.newest.get()->version_of("/")));
  served.server->keep_alive();
  CHECK(client.hears(":\n\n"));
  served.server.reset();
  client.all();
}

TEST_CASE("the form waits for the build that it asks for") {
  Served served;
  Client client(served.server->port());
  client.ask("POST /.tertial/as-of", "page=/om/&date=2026-03-01");
  while (served.wishes == 0)
    std::this_thread::yield();
  served.show("två", 0);  // a build that began before
  served.show("tre", 1);
  const std::string back = client.all();
  CHECK(back.starts_with("HTTP/1.1 303 "));
  CHECK(back.find("\r\nLocation: /om/\r\n") != std::string::npos);
}

TEST_CASE(
    "the server ends while a form waits, and refuses forms that are too long or say nothing") {
  Served served;
  Client waiting(served.server->port());
  waiting.ask("POST /.tertial/as-of", "date=2026-03-01");
  while (served.wishes == 0)
    std::this_thread::yield();
  Client empty(served.server->port());
  empty.ask("POST /.tertial/as-of", "date=");
  CHECK(empty.all().starts_with("HTTP/1.1 400 "));
  Client too_long(served.server->port());
  too_long.ask("POST /.tertial/as-of", "date=2026-03-01&x=" + std::string(100000, 'x'));
  CHECK(too_long.all().starts_with("HTTP/1.1 413 "));
  served.server.reset();
  waiting.all();
}

TEST_CASE("streams are bounded") {
  Served served;
  std::vector<std::unique_ptr<Client>> streams;
  for (std::size_t i = 0; i < most_event_streams; ++i) {
    streams.push_back(std::make_unique<Client>(served.server->port()));
    streams.back()->ask("GET /.tertial/events/");
    CHECK(streams.back()->hears("data: "));
  }
  Client one_more(served.server->port());
  one_more.ask("GET /.tertial/events/");
  CHECK(one_more.all().starts_with("HTTP/1.1 503 "));
}

TEST_CASE("a port that is taken is told of") {
  Served served;
  const auto second = PreviewServer::start(served.server->port(), served.newest, served.bar, {});
  REQUIRE_FALSE(second);
  CHECK(second.error().code == EADDRINUSE);
}
