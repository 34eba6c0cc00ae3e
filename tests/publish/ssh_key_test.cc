#include "publish/ssh_key.h"

#include <doctest/doctest.h>

#include "base/base64.h"

using namespace tertial;

namespace {

std::string ssh_string(std::string_view text) {
  return std::string(3, '\0') + static_cast<char>(text.size()) + std::string(text);
}

/// The front of a private key's file, where its kind stands; it holds no key.
std::string key_file(std::string_view cipher, std::string_view kind) {
  const std::string bytes = std::string("openssh-key-v1\0", 15) + ssh_string(cipher) +
                            ssh_string("none") + ssh_string("") + std::string("\0\0\0\1", 4) +
                            ssh_string(ssh_string(kind) + ssh_string("x"));
  return "-----BEGIN OPENSSH PRIVATE KEY-----\n" + to_base64(bytes) +
         "\n-----END OPENSSH PRIVATE KEY-----\n";
}

}  // namespace

TEST_CASE("the kind of a private key and whether it is locked are told from its file") {
  using Kind = SshKeyFile::Kind;
  CHECK(read_ssh_key_file(key_file("none", "ssh-ed25519")).kind == Kind::ed25519);
  CHECK_FALSE(read_ssh_key_file(key_file("none", "ssh-ed25519")).has_passphrase);
  CHECK(read_ssh_key_file(key_file("aes256-ctr", "ssh-ed25519")).has_passphrase);
  CHECK(read_ssh_key_file(key_file("none", "ssh-rsa")).kind == Kind::rsa);
  CHECK(read_ssh_key_file("-----BEGIN RSA PRIVATE KEY-----\n").kind == Kind::rsa);
  CHECK(read_ssh_key_file(key_file("none", "ecdsa-sha2-nistp256")).kind == Kind::other);
  const std::string whole = key_file("none", "ssh-ed25519");
  for (std::size_t size = 0; size + 50 < whole.size(); ++size)
    CHECK(read_ssh_key_file(std::string_view(whole).substr(0, size)).kind == Kind::other);
  CHECK(read_ssh_key_file("ssh-ed25519 AAAA me").kind == Kind::other);
}

TEST_CASE("a server's key is named as ssh-keygen names it") {
  const std::optional<std::string> key =
      from_base64("AAAAC3NzaC1lZDI1NTE5AAAAIAGhUckNoV6L+c5wCfilSTQpalYGpvPKAaWcrK8+4lbg");
  REQUIRE(key);
  CHECK(host_key_fingerprint(*key) == "SHA256:a4sh3lcYvIaBSr1qgWsnIRcdipNTJZQRYm8fWXNvn9w");
  CHECK(is_host_key_fingerprint("SHA256:a4sh3lcYvIaBSr1qgWsnIRcdipNTJZQRYm8fWXNvn9w"));
  for (const char* text : {"", "SHA256:", "a4sh3lcYvIaBSr1qgWsnIRcdipNTJZQRYm8fWXNvn9w",
                           "SHA256:a4sh3lcYvIaBSr1qgWsnIRcdipNTJZQRYm8fWXNvn9", "MD5:aa:bb",
                           "SHA256:a4sh3lcYvIaBSr1qgWsnIRcdipNTJZQRYm8fWXNvn9="})
    CHECK_FALSE(is_host_key_fingerprint(text));
}
