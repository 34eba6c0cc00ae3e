#include "publish/ssh_key.h"

#include "base/base64.h"
#include "base/sha256.h"

namespace tertial {
namespace {

constexpr std::string_view prefix = "SHA256:";
constexpr std::size_t letters_of_sum = 43;

/// Takes a length and so many bytes off the front, as SSH writes a string; empty when it is cut.
std::string_view take_string(std::string_view& bytes) {
  if (bytes.size() < 4) return {};
  std::size_t length = 0;
  for (std::size_t i = 0; i < 4; ++i)
    length = length << 8U | static_cast<unsigned char>(bytes[i]);
  bytes.remove_prefix(4);
  if (length > bytes.size()) return {};
  const std::string_view text = bytes.substr(0, length);
  bytes.remove_prefix(length);
  return text;
}

std::string bytes_of_hex(std::string_view hex) {
  const auto digit = [](char c) {
    return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10);
  };
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes += static_cast<char>(static_cast<unsigned char>(digit(hex[i]) << 4U | digit(hex[i + 1])));
  return bytes;
}

}  // namespace

SshKeyFile read_ssh_key_file(std::string_view text) {
  constexpr std::string_view begin = "-----BEGIN OPENSSH PRIVATE KEY-----";
  constexpr std::string_view magic{"openssh-key-v1\0", 15};
  SshKeyFile key;
  if (text.find("-----BEGIN RSA PRIVATE KEY-----") != std::string_view::npos)
    key.kind = SshKeyFile::Kind::rsa;
  const std::size_t from = text.find(begin);
  if (from == std::string_view::npos) return key;
  text.remove_prefix(from + begin.size());
  const std::optional<std::string> bytes = from_base64(text.substr(0, text.find("-----END")));
  if (!bytes || !bytes->starts_with(magic)) return key;
  std::string_view rest = std::string_view(*bytes).substr(magic.size());
  key.has_passphrase = take_string(rest) != "none";  // the cipher
  take_string(rest);                                 // how the passphrase becomes its key
  take_string(rest);
  if (rest.size() < 4) return key;
  rest.remove_prefix(4);  // the number of keys: one
  std::string_view public_key = take_string(rest);
  const std::string_view kind = take_string(public_key);
  if (kind == "ssh-ed25519") key.kind = SshKeyFile::Kind::ed25519;
  if (kind == "ssh-rsa") key.kind = SshKeyFile::Kind::rsa;
  return key;
}

std::string host_key_fingerprint(std::string_view key) {
  return std::string(prefix) + to_base64(bytes_of_hex(sha256(key)));
}

bool is_host_key_fingerprint(std::string_view text) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return text.size() == letters_of_sum && text.find('=') == std::string_view::npos &&
         from_base64(text).has_value();
}

}  // namespace tertial
