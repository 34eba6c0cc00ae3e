#include "app/publish_place.h"

#include <algorithm>
#include <ostream>

#include "app/credentials.h"
#include "app/record_commands.h"
#include "base/text.h"
#include "files/manifest.h"
#include "files/real_file_system.h"
#include "publish/folder_target.h"
#include "publish/webdav_target.h"

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
  if (!folder)
    return refuse(options, streams,
                  {{"{0}: {1}", "{0}: {1}"}, {printable(place), reason_of(folder.error())}},
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

}  // namespace

Place open_place(const Options& options, const Streams& streams) {
  const std::string& place = options.target;
  const std::size_t scheme_end = place.find("://");
  if (scheme_end == std::string::npos) return open_folder_place(options, streams);
  // What follows the scheme may hold a password and is never shown.
  const std::string scheme = place.substr(0, scheme_end);
  if (scheme != "https" && scheme != "http")
    return refuse(options, streams,
                  {{"{0}: stöds inte; målet ska vara en mapp eller en WebDAV-adress, till exempel "
                    "https://example.org/insyn",
                    "{0}: is not supported; the target is a folder or a WebDAV address, such as "
                    "https://example.org/insyn"},
                   {printable(scheme)}});
  const std::optional<BaseAddress> address = BaseAddress::read(place);
  if (!address)
    return refuse(options, streams,
                  {{"adressen ska vara utan användare, lösenord, fråga och #, till exempel "
                    "https://example.org/insyn",
                    "the address is without user, password, query and #, such as "
                    "https://example.org/insyn"},
                   {}});
  const tl::expected<std::optional<Login>, Sentence> login = read_credentials(options);
  if (!login) return refuse(options, streams, login.error());
  if (*login && scheme == "http" && !is_loopback(place))
    return refuse(options, streams,
                  {{"lösenordet skulle skickas läsbart för alla på vägen; skriv https://",
                    "the password would be sent readable to all on the way; write https://"},
                   {}});
  FetchLimits limits;
  limits.whole = std::chrono::seconds(options.timeout);
  return {std::make_unique<WebdavTarget>(*address, limits, *login), exit_ok};
}

}  // namespace tertial
