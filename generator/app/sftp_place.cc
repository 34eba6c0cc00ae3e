#include "app/sftp_place.h"

#include <algorithm>

#include "app/credentials.h"
#include "base/text.h"
#include "publish/sftp_target.h"
#include "publish/ssh_key.h"

namespace tertial {
namespace {

/// OpenSSH lets ten connections at a time begin.
constexpr unsigned connections = 4;

tl::expected<std::vector<std::string>, Sentence> host_keys(const Options& options) {
  std::vector<std::string> keys = options.host_keys;
  if (keys.empty())
    for (const std::string_view word : split(variable("TERTIAL_HOST_KEY"), ' '))
      if (!word.empty()) keys.emplace_back(word);
  if (keys.empty())
    return tl::unexpected(
        Sentence{{"serverns nyckel saknas: --host-key SHA256:… eller TERTIAL_HOST_KEY; fråga den "
                  "som sköter servern, som ser den med ssh-keygen -l -f "
                  "/etc/ssh/ssh_host_ecdsa_key.pub",
                  "no key of the server: --host-key SHA256:… or TERTIAL_HOST_KEY; ask who runs the "
                  "server, who sees it with ssh-keygen -l -f /etc/ssh/ssh_host_ecdsa_key.pub"},
                 {}});
  if (!std::ranges::all_of(keys, is_host_key_fingerprint))
    return tl::unexpected(Sentence{
        {"serverns nyckel skrivs som ssh-keygen -l visar den: SHA256: och 43 tecken",
         "the server's key is written as ssh-keygen -l shows it: SHA256: and 43 characters"},
        {}});
  return keys;
}

/// Why the user's key will not do, before the server is asked.
tl::expected<void, Sentence> fits(const std::string& file, const Options& options,
                                  const Login& login) {
  const tl::expected<std::string, Sentence> text = read_private_file(file, options);
  if (!text) return tl::unexpected(text.error());
  const auto refuse = [&](Text why) {
    return tl::unexpected(Sentence{{"{0}: {1}", "{0}: {1}"}, {printable(file), why}});
  };
  const SshKeyFile key = read_ssh_key_file(*text);
  if (key.kind == SshKeyFile::Kind::rsa)
    return refuse(
        {"en RSA-nyckel; biblioteket libssh2 skriver under med den på ett sätt som dagens "
         "OpenSSH inte godtar. Gör en ny: ssh-keygen -t ed25519",
         "an RSA key; the library libssh2 signs with it in a way that today's OpenSSH "
         "does not accept. Make a new one: ssh-keygen -t ed25519"});
  if (key.kind != SshKeyFile::Kind::ed25519)
    return refuse({"ska vara en privat nyckel från ssh-keygen -t ed25519",
                   "is to be a private key from ssh-keygen -t ed25519"});
  if (key.has_passphrase && login.password.empty())
    return refuse({"nyckeln har en lösenfras; skriv den i TERTIAL_PASSWORD",
                   "the key has a passphrase; put it in TERTIAL_PASSWORD"});
  return {};
}

}  // namespace

tl::expected<std::unique_ptr<Target>, Sentence> open_sftp_place(const Options& options) {
  const auto refuse = [](Text why) { return tl::unexpected(Sentence{why, {}}); };
  const std::optional<SftpAddress> address = SftpAddress::read(options.target);
  if (!address)
    return refuse(
        {"adressen ska vara utan lösenord och med en mapp, till exempel "
         "sftp://publicist@example.org/srv/insyn",
         "the address is without password and with a folder, such as "
         "sftp://publisher@example.org/srv/site"});
  const tl::expected<std::optional<Login>, Sentence> read = read_credentials(options);
  if (!read) return tl::unexpected(read.error());
  Login login = read->value_or(Login{});
  if (!address->user.empty()) login.user = address->user;
  if (login.user.empty())
    return refuse({"användare saknas: sftp://användare@server/mapp, eller TERTIAL_USER",
                   "no user: sftp://user@server/folder, or TERTIAL_USER"});
  tl::expected<std::vector<std::string>, Sentence> known = host_keys(options);
  if (!known) return tl::unexpected(known.error());
  SshLogin ssh{std::move(*known), options.key.string()};
  if (ssh.key_file.empty()) ssh.key_file = variable("TERTIAL_KEY");
  if (!ssh.key_file.empty()) {
    if (const auto fine = fits(ssh.key_file, options, login); !fine)
      return tl::unexpected(fine.error());
  } else if (login.password.empty()) {
    return refuse(
        {"nyckel saknas: --key FIL eller TERTIAL_KEY, eller ett lösenord i "
         "TERTIAL_PASSWORD",
         "no key: --key FILE or TERTIAL_KEY, or a password in TERTIAL_PASSWORD"});
  }
  login.ssh = std::move(ssh);
  FetchLimits limits;
  limits.connections_per_host = connections;
  limits.whole = std::chrono::seconds(options.timeout);
  return std::make_unique<SftpTarget>(*address, limits, login);
}

}  // namespace tertial
