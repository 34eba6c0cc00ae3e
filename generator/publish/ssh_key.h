#pragma once
// What can be told of an SSH key without using it: the kind of a private key's file, and the
// fingerprint of a server's. Holds no secret.
#include <cstdint>
#include <string>
#include <string_view>

namespace tertial {

struct SshKeyFile {
  enum class Kind : std::uint8_t {
    ed25519,
    rsa,   ///< libssh2 1.10 signs with SHA-1, which OpenSSH has refused since 8.8
    other  ///< of another kind or in another form than ssh-keygen's own
  };
  Kind kind = Kind::other;
  bool has_passphrase = false;
};

SshKeyFile read_ssh_key_file(std::string_view text);

/// As `ssh-keygen -l` shows it: "SHA256:" and 43 letters. `key` is the bytes of the public key.
std::string host_key_fingerprint(std::string_view key);
/// Has that form.
bool is_host_key_fingerprint(std::string_view text);

}  // namespace tertial
