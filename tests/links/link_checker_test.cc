#include "links/link_checker.h"

#include <doctest/doctest.h>

#include "publish/tiny_server.h"

using namespace tertial;
using namespace std::chrono_literals;

namespace {

using Kind = LinkAnswer::Kind;

LinkLimits impatient() {
  LinkLimits limits;
  limits.whole = 700ms;
  limits.back_off = 20ms;
  limits.longest_pause = 2s;
  limits.reach = Reach::anywhere;
  return limits;
}

LinkAnswer check(const std::string& address, const LinkLimits& limits = impatient()) {
  std::vector<LinkAnswer> answers = check_links({&address, 1}, limits);
  REQUIRE(answers.size() == 1);
  return std::move(answers.front());
}

/// A server without robots.txt.
TinyServer::Answer without_robots(const TinyServer::Answer& answer) {
  return [answer](const Connection& to, const std::string& address) {
    if (address == "/robots.txt")
      to.answer("404 Not Found", "");
    else
      answer(to, address);
  };
}

}  // namespace

TEST_CASE("a link is good, has moved for good, leads on for now, or is dead") {
  const TinyServer server(without_robots([](const Connection& to, const std::string& address) {
    if (address == "/moved")
      to.answer("301 Moved", "", "Location: /new\r\n");
    else if (address == "/moved-twice")
      to.answer("308 Moved", "", "Location: /moved\r\n");
    else if (address == "/detour")
      to.answer("302 Found", "", "Location: /new\r\n");
    else if (address == "/moved-then-detour")
      to.answer("301 Moved", "", "Location: /detour\r\n");
    else if (address == "/loop")
      to.answer("301 Moved", "", "Location: /loop\r\n");
    else if (address == "/away")
      to.answer("301 Moved", "", "Location: file:///etc/passwd\r\n");
    else if (address == "/members")
      to.answer("403 Forbidden", "");
    else
      to.answer(address == "/new" ? "200 OK" : "404 Not Found", "");
  }));
  CHECK(check(server.url("/new")).kind == Kind::good);
  CHECK(check(server.url("/new#place")).kind == Kind::good);
  for (const char* from : {"/moved", "/moved-twice"}) {
    const LinkAnswer moved = check(server.url(from));
    CHECK(moved.kind == Kind::moved);
    CHECK(moved.leads_to == server.url("/new"));
  }
  CHECK(check(server.url("/detour")).kind == Kind::detour);
  CHECK(check(server.url("/moved-then-detour")).leads_to == server.url("/detour"));
  for (const char* dead : {"/none", "/loop", "/away"}) {
    const LinkAnswer answer = check(server.url(dead));
    CHECK(answer.kind == Kind::dead);
    CHECK_FALSE(answer.reason.in(Language::sv).empty());
  }
  CHECK(check(server.url("/members")).kind == Kind::not_asked);
  CHECK(check("mailto:a@example.org").kind == Kind::dead);
  CHECK(check("http://127.0.0.1:1/").kind == Kind::silent);
}

TEST_CASE("an address of this machine is not asked unless that is allowed") {
  std::atomic<int> asked = 0;
  const TinyServer server([&](const Connection& to, const std::string&) {
    ++asked;
    to.answer("200 OK", "");
  });
  LinkLimits limits = impatient();
  limits.reach = Reach::public_only;
  CHECK(check(server.url("/"), limits).kind == Kind::private_address);
  std::string by_name = server.url("/");
  by_name.replace(by_name.find("127.0.0.1"), 9, "localhost");
  CHECK(check(by_name, limits).kind == Kind::private_address);
  CHECK(asked == 0);
}

TEST_CASE("robots.txt is respected, also where a redirect leads") {
  std::atomic<int> closed = 0;
  const TinyServer server([&](const Connection& to, const std::string& address) {
    if (address == "/robots.txt") return to.answer("200 OK", "User-agent: *\nDisallow: /closed");
    if (address == "/open") return to.answer("302 Found", "", "Location: /closed/page\r\n");
    if (address.starts_with("/closed")) ++closed;
    to.answer("200 OK", "");
  });
  CHECK(check(server.url("/")).kind == Kind::good);
  CHECK(check(server.url("/closed/page")).kind == Kind::not_asked);
  CHECK(check(server.url("/open")).kind == Kind::not_asked);
  CHECK(closed == 0);
}

TEST_CASE("what may go well a moment later is asked again, and no longer than is bearable") {
  std::atomic<int> asked = 0;
  const TinyServer server(without_robots([&](const Connection& to, const std::string& address) {
    if (address == "/busy" && ++asked < 3) return to.answer("503 Busy", "", "Retry-After: 1\r\n");
    if (address == "/tomorrow") return to.answer("429 Slow", "", "Retry-After: 86400\r\n");
    if (address == "/cut") return;
    if (address == "/silent") return to.wait();
    to.answer("200 OK", "");
  }));
  CHECK(check(server.url("/busy")).kind == Kind::good);
  CHECK(asked == 3);
  CHECK(check(server.url("/tomorrow")).kind == Kind::not_asked);
  CHECK(check(server.url("/cut")).kind == Kind::silent);
  CHECK(check(server.url("/silent")).kind == Kind::silent);
}

TEST_CASE("a huge page is not read to its end") {
  std::atomic<std::size_t> sent = 0;
  const TinyServer server(without_robots([&](const Connection& to, const std::string&) {
    to.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    while (to.send(std::string(100'000, 'a')))
      sent += 100'000;
  }));
  CHECK(check(server.url("/")).kind == Kind::good);
  CHECK(sent < 20'000'000);
}
