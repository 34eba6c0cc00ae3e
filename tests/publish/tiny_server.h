#pragma once
// A web server that behaves as badly as a test wants: what is answered to each address is a
// function that gets the connection. One thread per connection.
#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "files/unique_fd.h"

namespace tertial {

class Connection {
 public:
  Connection(int fd, const std::atomic<bool>& over) : fd_(fd), over_(over) {}
  /// False when the other end is gone or the test is over.
  bool send(std::string_view text) const {
    while (!text.empty() && !over_) {
      const ssize_t sent = ::send(fd_.get(), text.data(), text.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      text.remove_prefix(static_cast<std::size_t>(sent));
    }
    return !over_;
  }
  /// The address that is asked for; empty when nothing comes.
  std::string asked() const {
    std::string heard;
    while (heard.find("\r\n\r\n") == std::string::npos) {
      pollfd waited{fd_.get(), POLLIN, 0};
      char buffer[4096];
      if (::poll(&waited, 1, 5000) <= 0) return {};
      const ssize_t count = ::read(fd_.get(), buffer, sizeof buffer);
      if (count <= 0) return {};
      heard.append(buffer, static_cast<std::size_t>(count));
    }
    const std::size_t begin = heard.find(' ') + 1;
    return heard.substr(begin, heard.find(' ', begin) - begin);
  }
  void answer(std::string_view status, std::string_view body, std::string_view header = {}) const {
    send("HTTP/1.1 " + std::string(status) + "\r\nConnection: close\r\n" + std::string(header) +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body));
  }
  /// Until the other end is gone or the test over.
  void wait() const {
    while (!over_) {
      pollfd waited{fd_.get(), POLLIN, 0};
      if (::poll(&waited, 1, 20) > 0) return;
    }
  }

 private:
  UniqueFd fd_;
  const std::atomic<bool>& over_;
};

class TinyServer {
 public:
  using Answer = std::function<void(const Connection&, const std::string& address)>;
  explicit TinyServer(Answer answer)
      : answer_(std::move(answer)), fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    REQUIRE(::bind(fd_.get(), reinterpret_cast<sockaddr*>(&address), size) == 0);
    REQUIRE(::listen(fd_.get(), 64) == 0);
    REQUIRE(::getsockname(fd_.get(), reinterpret_cast<sockaddr*>(&address), &size) == 0);
    port_ = ::ntohs(address.sin_port);
    listener_ = std::thread([this] { listen(); });
  }
  TinyServer(const TinyServer&) = delete;
  TinyServer& operator=(const TinyServer&) = delete;
  ~TinyServer() {
    over_ = true;
    listener_.join();
    for (std::thread& thread : answering_)
      thread.join();
  }
  std::string url(std::string_view address) const {
    return "http://127.0.0.1:" + std::to_string(port_) + std::string(address);
  }

 private:
  void listen() {
    while (!over_) {
      pollfd waited{fd_.get(), POLLIN, 0};
      if (::poll(&waited, 1, 20) <= 0) continue;
      const int client = ::accept4(fd_.get(), nullptr, nullptr, SOCK_CLOEXEC);
      if (client < 0) continue;
      answering_.emplace_back([this, client] {
        const Connection connection(client, over_);
        const std::string address = connection.asked();
        if (!address.empty()) answer_(connection, address);
      });
    }
  }

  Answer answer_;
  UniqueFd fd_;
  std::uint16_t port_ = 0;
  std::atomic<bool> over_ = false;
  std::thread listener_;
  std::vector<std::thread> answering_;
};

}  // namespace tertial
