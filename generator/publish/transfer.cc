#include "publish/transfer.h"

#include <sys/socket.h>

#include <cstdlib>
#include <new>

#include "base/sha256.h"
#include "publish/public_address.h"

namespace tertial {
namespace {

constexpr std::size_t most_header_bytes = std::size_t{256} << 10U;
/// Slower than this for so long is as good as silent.
constexpr long least_bytes_per_second = 100;
constexpr long seconds_of_patience = 15;

/// 501 and 507 say that it is not done here, and that the disk is full.
bool is_passing(long status) {
  return status >= 500 && status != 501 && status != 507;
}

}  // namespace

/// libcurl's own texts are English only; these are the ones that people meet.
Text reason_of(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return {"namnet på servern finns inte", "the server's name is not known"};
    case CURLE_COULDNT_RESOLVE_PROXY:
      return {"proxyns namn finns inte", "the proxy's name is not known"};
    case CURLE_COULDNT_CONNECT:
      return {"ingen svarar på den adressen och porten", "nobody answers at that address and port"};
    case CURLE_OPERATION_TIMEDOUT:
      return {"svaret kom inte i tid", "the answer did not come in time"};
    case CURLE_PEER_FAILED_VERIFICATION:
      return {"serverns certifikat går inte att lita på",
              "the server's certificate is not trusted"};
    case CURLE_SSL_CACERT_BADFILE:
      return {"filen med betrodda certifikat går inte att läsa",
              "the file of trusted certificates cannot be read"};
    case CURLE_SSL_CONNECT_ERROR:
      return {"servern talar inte TLS som den ska", "the server does not speak TLS as it should"};
    case CURLE_GOT_NOTHING:
      return {"servern svarade ingenting", "the server answered nothing"};
    case CURLE_PARTIAL_FILE:
      return {"svaret tog slut för tidigt", "the answer ended too early"};
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
      return {"förbindelsen bröts", "the connection was cut"};
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_WRITE_ERROR:
      return {"det som svarar är ingen webbserver", "what answers is no web server"};
    default:
      return {"svaret gick inte att läsa", "the answer could not be read"};
  }
}

namespace {

/// As OpenSSL tells it: the X509_V_ERR_… of x509_vfy.h.
Text certificate_trouble(long verdict) {
  constexpr long not_yet_valid = 9, expired = 10;
  if (verdict == expired)
    return {"serverns certifikat har gått ut; den som sköter servern ska förnya det",
            "the server's certificate has expired; whoever runs the server is to renew it"};
  if (verdict == not_yet_valid)
    return {"serverns certifikat gäller inte än; går datorns klocka rätt?",
            "the server's certificate is not valid yet; is this machine's clock right?"};
  return reason_of(CURLE_PEER_FAILED_VERIFICATION);
}

}  // namespace

FetchAnswer::End end_of(CURLcode code) {
  switch (code) {
    case CURLE_OK:
      return FetchAnswer::End::answered;
    case CURLE_FILESIZE_EXCEEDED:
      return FetchAnswer::End::too_large;
    case CURLE_OPERATION_TIMEDOUT:
      return FetchAnswer::End::timed_out;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CONNECT_ERROR:
      return FetchAnswer::End::unreachable;
    default:
      return FetchAnswer::End::broken;
  }
}

Transfer::Transfer(const FetchLimits& limits, const std::optional<Login>& login)
    : handle_(curl_library().easy_init(), curl_library().easy_cleanup),
      headers_(nullptr, curl_library().slist_free_all),
      before_(nullptr, curl_library().slist_free_all),
      after_(nullptr, curl_library().slist_free_all) {
  if (!handle_) throw std::runtime_error("libcurl cannot be used");
  set(CURLOPT_PROTOCOLS_STR, "http,https");
  set(CURLOPT_FOLLOWLOCATION, 0L);
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_USERAGENT, "tertial");
  set(CURLOPT_HTTP09_ALLOWED, 0L);
  set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
  set(CURLOPT_TIMEOUT_MS, static_cast<long>(limits.whole.count()));
  set(CURLOPT_LOW_SPEED_LIMIT, least_bytes_per_second);
  set(CURLOPT_LOW_SPEED_TIME, seconds_of_patience);
  set(CURLOPT_WRITEFUNCTION, &Transfer::take_body);
  set(CURLOPT_WRITEDATA, static_cast<void*>(this));
  set(CURLOPT_HEADERFUNCTION, &Transfer::take_header);
  set(CURLOPT_HEADERDATA, static_cast<void*>(this));
  set(CURLOPT_PRIVATE, static_cast<void*>(this));
  // As curl and OpenSSL's own programs do: an office may have a root of its own.
  const char* const roots =
      std::getenv("SSL_CERT_FILE");  // NOLINT(concurrency-mt-unsafe): read only
  if (roots && *roots != '\0') set(CURLOPT_CAINFO, roots);
  if (limits.reach == Reach::public_only) {
    set(CURLOPT_PROXY, "");
    set(CURLOPT_OPENSOCKETFUNCTION, &Transfer::open_public);
    set(CURLOPT_OPENSOCKETDATA, static_cast<void*>(this));
  }
  if (!login) return;
  if (login->ssh) {
    log_in(*login->ssh);
    set(CURLOPT_USERNAME, login->user.c_str());
    set(login->ssh->key_file.empty() ? CURLOPT_PASSWORD : CURLOPT_KEYPASSWD,
        login->password.c_str());
    return;
  }
  signs_ = !login->region.empty();
  if (signs_)
    set(CURLOPT_AWS_SIGV4, ("aws:amz:" + login->region + ":s3").c_str());
  else
    set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
  set(CURLOPT_USERNAME, login->user.c_str());
  set(CURLOPT_PASSWORD, login->password.c_str());
}

void Transfer::begin(const FetchRequest& asked, std::size_t request_number) {
  request_ = request_number;
  most_bytes_ = asked.most_bytes;
  header_bytes_ = 0;
  too_large_ = private_ = false;
  body_.clear();
  set(CURLOPT_URL, asked.url.c_str());
  if (ssh_) return begin_ssh(asked);
  // The size of what is only asked about does not matter.
  const bool head = asked.method == "HEAD";
  set(CURLOPT_MAXFILESIZE_LARGE, head ? curl_off_t{0} : static_cast<curl_off_t>(asked.most_bytes));
  set(CURLOPT_HTTPGET, 1L);
  set(CURLOPT_NOBODY, head ? 1L : 0L);
  const bool usual = head || asked.method == "GET";
  set(CURLOPT_CUSTOMREQUEST, usual ? nullptr : asked.method.c_str());
  headers_.reset();
  sent_ = asked.body ? asked.body() : std::string();
  if (asked.body) {
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(sent_.size()));
    set(CURLOPT_POSTFIELDS, sent_.data());
    add_header("Content-Type: " + asked.type);
    // Waiting for "100 Continue" costs more than a page. libcurl 7.88 would sign the header that is
    // not sent, and no storage would accept that; it waits for files above 1 MB only.
    if (!signs_) add_header("Expect:");
  }
  // Storage wants to be told what libcurl 7.88 only signs.
  if (signs_) add_header("x-amz-content-sha256: " + sha256(sent_));
  set(CURLOPT_HTTPHEADER, headers_.get());
}

void Transfer::add_header(const std::string& header) {
  curl_slist* const longer = curl_library().slist_append(headers_.get(), header.c_str());
  if (!longer) throw std::bad_alloc();
  if (!headers_) headers_.reset(longer);  // else the list begins where it did
}

FetchAnswer Transfer::end(CURLcode result) {
  if (ssh_) return end_ssh(result);
  FetchAnswer answer;
  answer.end = too_large_ ? FetchAnswer::End::too_large : end_of(result);
  curl_library().easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &answer.status);
  if (private_ && answer.end == FetchAnswer::End::unreachable)
    answer.end = FetchAnswer::End::private_address;
  curl_off_t pause = 0;
  curl_library().easy_getinfo(handle(), CURLINFO_RETRY_AFTER, &pause);
  answer.retry_after = std::chrono::seconds(pause);
  if (answer.end == FetchAnswer::End::private_address) {
    answer.reason = {"adressen finns bara i ett privat nät", "the address is in a private network"};
    return answer;
  }
  if (result == CURLE_PEER_FAILED_VERIFICATION) {
    long verdict = 0;
    curl_library().easy_getinfo(handle(), CURLINFO_SSL_VERIFYRESULT, &verdict);
    answer.reason = certificate_trouble(verdict);
    return answer;
  }
  if (answer.end != FetchAnswer::End::answered) {
    answer.reason = answer.end == FetchAnswer::End::too_large
                        ? Text{"svaret är för stort", "the answer is too large"}
                        : reason_of(result);
    return answer;
  }
  const char* location = nullptr;
  curl_library().easy_getinfo(handle(), CURLINFO_REDIRECT_URL, &location);
  if (location) answer.location = location;
  answer.body = std::move(body_);
  return answer;
}

std::size_t Transfer::take_body(char* bytes, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  const std::size_t length = size * count;
  if (length > transfer.most_bytes_ - transfer.body_.size()) {
    transfer.too_large_ = true;
    return 0;
  }
  transfer.body_.append(bytes, length);
  return length;
}

std::size_t Transfer::take_header(char* bytes, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  transfer.header_bytes_ += size * count;
  // What an SFTP server says of itself comes this way.
  if (transfer.ssh_) return take_body(bytes, size, count, self);
  return transfer.header_bytes_ > most_header_bytes ? 0 : size * count;
}

curl_socket_t Transfer::open_public(void* self, curlsocktype, curl_sockaddr* address) {
  if (!is_public(address->addr)) {
    static_cast<Transfer*>(self)->private_ = true;
    return CURL_SOCKET_BAD;
  }
  return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

bool may_go_well(const FetchAnswer& answer) {
  using End = FetchAnswer::End;
  return answer.end == End::timed_out || answer.end == End::broken ||
         (answer.end == End::answered && (answer.status == 429 || is_passing(answer.status)));
}

}  // namespace tertial
