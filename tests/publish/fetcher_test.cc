#include "publish/fetcher.h"

#include <doctest/doctest.h>

#include "publish/tiny_server.h"
#include "publish/verify.h"

using namespace tertial;
using namespace std::chrono_literals;

namespace {

using End = FetchAnswer::End;

constexpr FetchLimits impatient{4, 2'000ms, 700ms, 2, 20ms};

FetchAnswer fetch(const std::string& url, FetchLimits limits = impatient) {
  Fetcher fetcher(limits);
  const FetchRequest request{url, 1000};
  FetchAnswer got;
  fetcher.fetch({&request, 1}, [&](std::size_t, FetchAnswer answer) {
    got = std::move(answer);
    return Fetcher::Then::go_on;
  });
  return got;
}

}  // namespace

TEST_CASE("an answer is given as it is, a redirect not followed") {
  const TinyServer server([](const Connection& to, const std::string& address) {
    if (address == "/there")
      to.answer("301 Moved", "", "Location: /elsewhere/?a#b\r\n");
    else
      to.answer(address == "/" ? "200 OK" : "404 Not Found", "body of " + address);
  });
  const FetchAnswer page = fetch(server.url("/"));
  CHECK(page.end == End::answered);
  CHECK(page.status == 200);
  CHECK(page.body == "body of /");
  CHECK(fetch(server.url("/none")).status == 404);
  const FetchAnswer moved = fetch(server.url("/there"));
  CHECK(moved.status == 301);
  CHECK(moved.location == server.url("/elsewhere/?a#b"));
}

TEST_CASE("an empty SSL_CERT_FILE names no roots") {
  // A server without TLS: what differs is whether it is spoken to at all.
  const TinyServer server(
      [](const Connection& to, const std::string&) { to.answer("200 OK", ""); });
  const std::string url = "https" + server.url("/").substr(std::string_view("http").size());
  const auto reason = [&](const char* roots) {
    ::setenv("SSL_CERT_FILE", roots, 1);
    const FetchAnswer answer = fetch(url);
    ::unsetenv("SSL_CERT_FILE");
    return std::string(answer.reason.en);
  };
  const std::string unset(fetch(url).reason.en);
  CHECK(reason("") == unset);
  CHECK(reason("/nowhere/roots.pem") != unset);
}

TEST_CASE("many are asked for at once, but no more than may be, and each is answered once") {
  // How many wait for an answer: counted before it is sent, since the next is asked for after it.
  std::atomic<int> waiting = 0, most = 0;
  const TinyServer server([&](const Connection& to, const std::string& address) {
    const int now = ++waiting;
    int before = most;
    while (now > before && !most.compare_exchange_weak(before, now)) {
    }
    for (int i = 0; i < 2'000 && most < 2; ++i)
      std::this_thread::sleep_for(1ms);
    --waiting;
    to.answer("200 OK", address);
  });
  std::vector<FetchRequest> requests;
  for (int i = 0; i < 60; ++i)
    requests.push_back({server.url("/" + std::to_string(i)), 1000});
  std::vector<int> times(requests.size());
  Fetcher fetcher({4, 5'000ms, 20'000ms, 3, 20ms});
  fetcher.fetch(requests, [&](std::size_t number, const FetchAnswer& answer) {
    CHECK(answer.body == "/" + std::to_string(number));
    ++times[number];
    return Fetcher::Then::go_on;
  });
  CHECK(times == std::vector<int>(60, 1));
  CHECK(most > 1);
  CHECK(most <= 4);
}

TEST_CASE("what may go well a moment later is asked for again") {
  std::atomic<int> asked = 0;
  const TinyServer server([&](const Connection& to, const std::string&) {
    if (++asked == 1)
      to.answer("503 Busy", "");
    else
      to.answer("200 OK", "now");
  });
  CHECK(fetch(server.url("/")).body == "now");
  CHECK(asked == 2);
}

TEST_CASE("whatever a server does, the question ends") {
  const TinyServer server([](const Connection& to, const std::string& address) {
    const std::string ok = "HTTP/1.1 200 OK\r\n";
    if (address == "/endless") {
      to.send(ok + "\r\n");
      while (to.send(std::string(10'000, 'a'))) {
      }
    } else if (address == "/headers") {
      to.send(ok);
      while (to.send("X-More: " + std::string(1000, 'a') + "\r\n")) {
      }
    } else if (address == "/slow") {
      to.send(ok + "Content-Length: 500\r\n\r\n");
      while (to.send("a"))
        std::this_thread::sleep_for(50ms);
    } else if (address == "/silent") {
      to.wait();
    } else if (address == "/huge") {
      to.send(ok + "Content-Length: 1000000000000\r\n\r\n");
      to.wait();
    } else if (address == "/short") {
      to.send(ok + "Content-Length: 500\r\n\r\nabc");
    } else if (address == "/odd") {
      to.send("220 smtp.example ESMTP\r\n");
    }
  });
  CHECK(fetch(server.url("/endless")).end == End::too_large);
  CHECK(fetch(server.url("/huge")).end == End::too_large);
  CHECK(fetch(server.url("/headers")).end == End::broken);
  CHECK(fetch(server.url("/slow")).end == End::timed_out);
  CHECK(fetch(server.url("/silent")).end == End::timed_out);
  CHECK(fetch(server.url("/short")).end == End::broken);
  CHECK(fetch(server.url("/odd")).end == End::broken);
  CHECK(fetch(server.url("/gone")).end == End::broken);
  for (const char* address : {"/slow", "/short", "/gone"})
    CHECK_FALSE(fetch(server.url(address)).reason.empty());
}

TEST_CASE("nobody at the address, or no address of the web, is said at once") {
  std::string url;
  {
    const TinyServer server([](const Connection&, const std::string&) {});
    url = server.url("/");
  }
  const FetchAnswer none = fetch(url);
  CHECK(none.end == End::unreachable);
  CHECK(none.reason.in(Language::sv) == "ingen svarar på den adressen och porten");
  CHECK(fetch("file:///etc/passwd").end == End::broken);
  CHECK(fetch("ftp://127.0.0.1/").end == End::broken);
}

TEST_CASE("a server that is down is not asked for every file") {
  std::atomic<int> asked = 0;
  const TinyServer server([&](const Connection& to, const std::string& address) {
    ++asked;
    to.answer(address == "/manifest.json" ? "200 OK" : "500 Broken", "nonsense");
  });
  ExpectedSite site;
  for (int i = 100; i < 600; ++i)
    site.manifest.files.push_back({std::to_string(i), {}, 1, {}, {}});
  Fetcher fetcher(impatient);
  const BaseAddress address = *BaseAddress::read(server.url("/"));
  const LiveManifest live = fetch_manifest(fetcher, address);
  CHECK(live.answer.status == 200);
  CHECK_FALSE(live.manifest);
  const Verification result = verify(site, live, address, fetcher);
  CHECK(result.identical == 0);
  CHECK(result.not_asked > 400);
  CHECK(asked < 100);
}

TEST_CASE("when one answer is not accepted, only what is under way is still answered") {
  std::atomic<int> asked = 0;
  const TinyServer server([&](const Connection& to, const std::string&) {
    ++asked;
    std::this_thread::sleep_for(50ms);
    to.answer("403 Forbidden", "");
  });
  const std::vector<FetchRequest> requests(40, FetchRequest{server.url("/"), 1000});
  Fetcher fetcher(impatient);
  int answers = 0;
  fetcher.fetch(requests, [&](std::size_t, const FetchAnswer&) {
    ++answers;
    return Fetcher::Then::finish;
  });
  CHECK(answers == asked);
  CHECK(answers <= 4);
  // Nothing is left over for the next.
  CHECK(fetch(server.url("/")).status == 403);
}
