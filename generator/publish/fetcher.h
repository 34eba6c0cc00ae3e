#pragma once
// Asks servers for files and gives them files, many at a time, by libcurl's multi interface: http
// and https, or with a login of SSH sftp, and nothing else; no redirect is followed. Whatever a
// server does, each question ends: time, bytes and headers have limits. Knows nothing of sites.
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace tertial {

/// Which addresses may be connected to. It is what a name leads to that counts, at each connection.
/// A proxy hides that, so none is used when only public addresses may be.
enum class Reach : std::uint8_t { anywhere, public_only };

struct FetchLimits {
  unsigned connections_per_host = 6;
  std::chrono::milliseconds connect{10'000};
  std::chrono::milliseconds whole{30'000};  ///< of one attempt
  unsigned attempts = 3;                    ///< of what a moment later may go well
  std::chrono::milliseconds back_off{500};  ///< before the second; twice that before the third
  unsigned connections = 0;                 ///< to all hosts together; 0: as many as to one
  Reach reach = Reach::anywhere;
};

struct FetchRequest {
  std::string url;
  std::size_t most_bytes = 0;  ///< a longer body is not read to its end
  std::string method = "GET";
  std::function<std::string()> body = {};  ///< what is sent; made when the request begins
  std::string type = {};                   ///< of that: "text/html; charset=utf-8"
  /// Of SFTP: what libcurl calls quote commands, before and after a file is sent. "QUOTE" as method
  /// asks for nothing besides. One that begins with "*" may fail.
  std::vector<std::string> before = {}, after = {};
};

/// How an SFTP server is known and who comes to it.
struct SshLogin {
  std::vector<std::string> host_keys;  ///< fingerprints, one of which the server has to have
  std::string key_file;                ///< empty: the password is the user's; else the key's
};

/// Sent to whatever server is asked, with every request, as HTTP's "basic": in the clear but for
/// TLS. With a region each request is signed instead (AWS's version 4, for S3), and only the user
/// is sent.
struct Login {
  std::string user, password, region = {};
  std::optional<SshLogin> ssh = {};
};

struct FetchAnswer {
  enum class End : std::uint8_t {
    answered,
    too_large,  ///< the status is known
    timed_out,
    unreachable,
    not_let_in,       ///< by an SFTP server
    stranger,         ///< an SFTP server with another key: the body is its fingerprint
    private_address,  ///< which may not be asked
    broken
  };
  End end = End::unreachable;
  long status = 0;  ///< what an SFTP server says is said in HTTP's words: 404, 403, 409, 507
  std::string body;
  std::string location;                   ///< of a redirect: the whole address
  Text reason;                            ///< why there is no answer
  std::chrono::seconds retry_after = {};  ///< as the server asks; 0: it does not
};

/// May go well when asked once more: a server that is busy or was cut off.
bool may_go_well(const FetchAnswer& answer);

class Fetcher {
 public:
  explicit Fetcher(FetchLimits limits, const std::optional<Login>& login = {});
  Fetcher(const Fetcher&) = delete;
  Fetcher& operator=(const Fetcher&) = delete;
  ~Fetcher();

  enum class Then : std::uint8_t {
    go_on,
    finish,  ///< nothing more is begun; what is under way is answered
    stop     ///< what is under way is let go of
  };
  /// Gets each answer as it comes, with the number of its request, on this thread.
  using Take = std::function<Then(std::size_t request, FetchAnswer answer)>;
  void fetch(std::span<const FetchRequest> requests, const Take& take);

  /// The same of questions that become known while others are answered. Each is asked once: whether
  /// again is for `take` to see to.
  struct Question {
    FetchRequest request;
    std::size_t number = 0;
  };
  struct Supply {
    std::function<std::optional<Question>()> next;  ///< nothing when none is to be asked now
    std::function<bool()> waits;                    ///< one will be, though nothing is under way
  };
  void run(const Supply& supply, const Take& take);

 private:
  struct Running;
  FetchLimits limits_;
  std::unique_ptr<Running> running_;
};

}  // namespace tertial
