#pragma once
// One attempt to get one file: a handle of libcurl with its limits, and what has come so far. Part
// of the fetcher, and the only place that turns curl's results into answers.
#include <memory>
#include <stdexcept>

#include "publish/curl_library.h"
#include "publish/fetcher.h"

namespace tertial {

class Transfer {
 public:
  Transfer(const FetchLimits& limits, const std::optional<Login>& login);
  Transfer(const Transfer&) = delete;
  Transfer& operator=(const Transfer&) = delete;

  CURL* handle() const { return handle_.get(); }
  void begin(const FetchRequest& asked, std::size_t request_number);
  /// What came of it, once curl has ended with `result`.
  FetchAnswer end(CURLcode result);

  std::size_t request() const { return request_; }

  /// Throws when libcurl does not know the option.
  template <class T>
  void set(CURLoption option, T value) {
    if (curl_library().easy_setopt(handle(), option, value) != CURLE_OK)
      throw std::runtime_error("libcurl does not know an option");
  }

 private:
  void log_in(const SshLogin& ssh);
  void begin_ssh(const FetchRequest& asked);
  FetchAnswer end_ssh(CURLcode result);
  void add_header(const std::string& header);
  static int take_host_key(void* self, int kind, const char* key, std::size_t length);
  static std::size_t give_bytes(char* bytes, std::size_t size, std::size_t count, void* self);
  static std::size_t take_body(char* bytes, std::size_t size, std::size_t count, void* self);
  static std::size_t take_header(char* bytes, std::size_t size, std::size_t count, void* self);
  static curl_socket_t open_public(void* self, curlsocktype, curl_sockaddr* address);

  std::unique_ptr<CURL, decltype(CurlLibrary::easy_cleanup)> handle_;
  std::size_t request_ = 0, most_bytes_ = 0, header_bytes_ = 0;
  bool too_large_ = false, private_ = false, signs_ = false;
  std::string body_, sent_;
  std::size_t given_ = 0;  ///< of what is sent
  std::optional<SshLogin> ssh_;
  std::string host_key_;  ///< the fingerprint that was not known
  using Headers = std::unique_ptr<curl_slist, decltype(CurlLibrary::slist_free_all)>;
  Headers headers_, before_, after_;
};

FetchAnswer::End end_of(CURLcode code);
Text reason_of(CURLcode code);

}  // namespace tertial
