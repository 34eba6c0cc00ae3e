// SFTP's part of a transfer: how the server is known and the user let in, and what a request and an
// answer are there.
#include <algorithm>
#include <new>

#include "publish/ssh_key.h"
#include "publish/transfer.h"

namespace tertial {

void Transfer::log_in(const SshLogin& ssh) {
  ssh_ = ssh;
  set(CURLOPT_PROTOCOLS_STR, "sftp");
  set(CURLOPT_SSH_HOSTKEYFUNCTION, &Transfer::take_host_key);
  set(CURLOPT_SSH_HOSTKEYDATA, static_cast<void*>(this));
  set(CURLOPT_FTP_CREATE_MISSING_DIRS, static_cast<long>(CURLFTP_CREATE_DIR_RETRY));
  set(CURLOPT_READFUNCTION, &Transfer::give_bytes);
  set(CURLOPT_READDATA, static_cast<void*>(this));
  set(CURLOPT_DIRLISTONLY, 1L);
  if (ssh.key_file.empty()) {
    set(CURLOPT_SSH_AUTH_TYPES, static_cast<long>(CURLSSH_AUTH_PASSWORD | CURLSSH_AUTH_KEYBOARD));
    return;
  }
  set(CURLOPT_SSH_AUTH_TYPES, static_cast<long>(CURLSSH_AUTH_PUBLICKEY));
  set(CURLOPT_SSH_PRIVATE_KEYFILE, ssh.key_file.c_str());
}

void Transfer::begin_ssh(const FetchRequest& asked) {
  host_key_.clear();
  set(CURLOPT_MAXFILESIZE_LARGE, curl_off_t{0});  // counted as it comes
  set(CURLOPT_HTTPGET, 1L);
  sent_ = asked.body ? asked.body() : std::string();
  given_ = 0;
  set(CURLOPT_UPLOAD, asked.body ? 1L : 0L);
  set(CURLOPT_INFILESIZE_LARGE, asked.body ? static_cast<curl_off_t>(sent_.size()) : -1);
  if (asked.method == "QUOTE") set(CURLOPT_NOBODY, 1L);
  const auto fill = [](Headers& list, const std::vector<std::string>& commands) {
    list.reset();
    for (const std::string& command : commands) {
      curl_slist* const longer = curl_library().slist_append(list.get(), command.c_str());
      if (!longer) throw std::bad_alloc();
      if (!list) list.reset(longer);
    }
  };
  fill(before_, asked.before);
  fill(after_, asked.after);
  set(CURLOPT_QUOTE, before_.get());
  set(CURLOPT_POSTQUOTE, after_.get());
}

FetchAnswer Transfer::end_ssh(CURLcode result) {
  FetchAnswer answer;
  const auto answered = [&](long status) {
    answer.end = FetchAnswer::End::answered;
    answer.status = status;
    answer.body = std::move(body_);
    return answer;
  };
  if (!host_key_.empty()) {
    answer.end = FetchAnswer::End::stranger;
    answer.body = host_key_;
    return answer;
  }
  if (too_large_) {
    answer.end = FetchAnswer::End::too_large;
    answer.reason = {"svaret är för stort", "the answer is too large"};
    return answer;
  }
  switch (result) {
    case CURLE_OK:
      return answered(200);
    case CURLE_REMOTE_FILE_NOT_FOUND:
      return answered(404);
    case CURLE_REMOTE_ACCESS_DENIED:
      return answered(403);
    case CURLE_QUOTE_ERROR:
      return answered(409);
    case CURLE_REMOTE_DISK_FULL:
      return answered(507);
    case CURLE_LOGIN_DENIED:
      answer.end = FetchAnswer::End::not_let_in;
      return answer;
    case CURLE_FAILED_INIT:
    case CURLE_UNSUPPORTED_PROTOCOL:
      answer.end = FetchAnswer::End::unreachable;
      answer.reason = {"det som svarar är ingen SSH-server som programmet kan tala med",
                       "what answers is no SSH server that this program can talk to"};
      return answer;
    case CURLE_SSH:
      answer.end = FetchAnswer::End::broken;
      answer.reason = {"servern gör det inte", "the server does not do it"};
      return answer;
    default:
      answer.end = end_of(result);
      answer.reason = reason_of(result);
      return answer;
  }
}

int Transfer::take_host_key(void* self, int, const char* key, std::size_t length) {
  auto& transfer = *static_cast<Transfer*>(self);
  std::string shown = host_key_fingerprint({key, length});
  const bool known = transfer.ssh_ && std::ranges::find(transfer.ssh_->host_keys, shown) !=
                                          transfer.ssh_->host_keys.end();
  if (known) return CURLKHMATCH_OK;
  transfer.host_key_ = std::move(shown);
  return CURLKHMATCH_MISMATCH;
}

std::size_t Transfer::give_bytes(char* bytes, std::size_t size, std::size_t count, void* self) {
  auto& transfer = *static_cast<Transfer*>(self);
  const std::size_t length = std::min(size * count, transfer.sent_.size() - transfer.given_);
  std::copy_n(transfer.sent_.data() + transfer.given_, length, bytes);
  transfer.given_ += length;
  return length;
}

}  // namespace tertial
