#include "app/publish_place.h"

#include <algorithm>
#include <ostream>

#include "app/credentials.h"
#include "app/record_commands.h"
#include "app/sftp_place.h"
#include "base/ascii.h"
#include "base/text.h"
#include "files/manifest.h"
#include "files/real_file_system.h"
#include "publish/folder_target.h"
#include "publish/web_target.h"

namespace tertial {
namespace {

Place refuse(const Options& options, const Streams& streams, const Sentence& why,
             int code = exit_usage) {
  streams.err << "tertial: " << why.in(options.language) << '\n';
  return {nullptr, code};
}

Place open_folder_place(const Options& options, const Streams& streams) {
  const std::string& place = options.target;
  Options as_output = options;
  as_output.out = place;
  if (refuses_output(as_output, std::nullopt, streams)) return {};
  IoResult<std::unique_ptr<FileSystem>> folder = open_folder(place, Symlinks::within_folder);
  // It is not made: a slip in its name would fill a folder that nobody reads.
  if (!folder)
    return refuse(options, streams,
                  {{"{0}: {1}; mappen ska finnas innan något publiceras i den",
                    "{0}: {1}; the folder must be there before anything is published in it"},
                   {printable(place), reason_of(folder.error())}},
                  exit_io);
  if ((*folder)->status(manifest_name))
    return refuse(options, streams,
                  {{"{0} är en mapp som build skriver i; publicera till en annan",
                    "{0} is a folder that build writes into; publish to another"},
                   {printable(place)}});
  return {std::make_unique<FolderTarget>(std::move(*folder)), exit_ok};
}

bool is_loopback(std::string_view url) {
  return std::ranges::any_of(
      std::initializer_list<std::string_view>{"http://127.0.0.1", "http://[::1]",
                                              "http://localhost"},
      [&](std::string_view start) {
        return url.starts_with(start) &&
               (url.size() == start.size() || url[start.size()] == ':' || url[start.size()] == '/');
      });
}

bool is_region(std::string_view text) {
  return !text.empty() &&
         std::ranges::all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

/// Who publishes; the sentence says why they may not.
tl::expected<std::optional<Login>, Sentence> login_for(WebKind kind, std::string_view url,
                                                       const Options& options) {
  const auto refuse_login = [](Text why) { return tl::unexpected(Sentence{why, {}}); };
  tl::expected<std::optional<Login>, Sentence> read = read_credentials(options);
  if (!read) return read;
  std::optional<Login> login = *read;
  if (kind == WebKind::webdav) {
    if (login && url.starts_with("http://") && !is_loopback(url))
      return refuse_login(
          {"lösenordet skulle skickas läsbart för alla på vägen; skriv https://",
           "the password would be sent readable to all on the way; write https://"});
    return login;
  }
  // A signature gives no password away.
  if (!login)
    return refuse_login(
        {"nyckel saknas: TERTIAL_USER är nyckelns id och TERTIAL_PASSWORD den hemliga delen, eller "
         "--credentials",
         "no key: TERTIAL_USER is the key's id and TERTIAL_PASSWORD its secret part, or "
         "--credentials"});
  if (!is_region(options.region))
    return refuse_login({"--region ska vara bokstäver, siffror och -, till exempel eu-north-1",
                         "--region is letters, digits and -, such as eu-north-1"});
  login->region = options.region;
  return login;
}

}  // namespace

Place open_place(const Options& options, const Streams& streams) {
  const std::string& place = options.target;
  const std::size_t scheme_end = place.find("://");
  if (scheme_end == std::string::npos) return open_folder_place(options, streams);
  // What follows the scheme may hold a password and is never shown.
  const std::string scheme = place.substr(0, scheme_end);
  if (scheme == "sftp") {
    tl::expected<std::unique_ptr<Target>, Sentence> sftp = open_sftp_place(options);
    if (!sftp) return refuse(options, streams, sftp.error());
    return {std::move(*sftp), exit_ok};
  }
  constexpr std::string_view s3 = "s3+";
  const WebKind kind = place.starts_with(s3) ? WebKind::s3 : WebKind::webdav;
  const std::string url = kind == WebKind::s3 ? place.substr(s3.size()) : place;
  if (!url.starts_with("https://") && !url.starts_with("http://"))
    return refuse(
        options, streams,
        {{"{0}: stöds inte; målet ska vara en mapp, en WebDAV-adress som "
          "https://example.org/insyn, S3-lagring som s3+https://s3.example.org/hink, eller en "
          "SFTP-server som sftp://publicist@example.org/srv/insyn",
          "{0}: is not supported; the target is a folder, a WebDAV address such as "
          "https://example.org/insyn, S3 storage such as s3+https://s3.example.org/bucket, or "
          "an SFTP server such as sftp://publisher@example.org/srv/site"},
         {printable(scheme)}});
  const std::optional<BaseAddress> address = BaseAddress::read(url);
  if (!address)
    return refuse(options, streams,
                  {{"adressen ska vara utan användare, lösenord, fråga och #, till exempel "
                    "https://example.org/insyn",
                    "the address is without user, password, query and #, such as "
                    "https://example.org/insyn"},
                   {}});
  const tl::expected<std::optional<Login>, Sentence> login = login_for(kind, url, options);
  if (!login) return refuse(options, streams, login.error());
  FetchLimits limits;
  limits.whole = std::chrono::seconds(options.timeout);
  return {std::make_unique<WebTarget>(kind, *address, limits, *login), exit_ok};
}

}  // namespace tertial
