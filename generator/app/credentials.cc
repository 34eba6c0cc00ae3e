#include "app/credentials.h"

#include <cstdlib>

#include "app/reports.h"
#include "base/text.h"
#include "files/real_file_system.h"
#include "value/value.h"

namespace tertial {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t most_bytes = 64 << 10U;

std::string text_in(const Table& table, std::string_view key) {
  const Member* member = find(table, key);
  const auto* text = member ? std::get_if<std::string>(&member->value.data) : nullptr;
  return text ? *text : "";
}

}  // namespace

std::string variable(const char* name) {
  const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nobody sets any
  return value ? value : "";
}

tl::expected<std::string, Sentence> read_private_file(const fs::path& path,
                                                      const Options& options) {
  const auto refuse = [&](Text why) {
    return tl::unexpected(Sentence{{"{0}: {1}", "{0}: {1}"}, {printable(path.string()), why}});
  };
  std::error_code error;
  const fs::path file = fs::canonical(path, error);
  const fs::file_status status = fs::status(file, error);
  if (!fs::is_regular_file(status)) return refuse({"filen finns inte", "there is no such file"});
  if (is_in_repository(file, options.content.string()))
    return refuse(
        {"lösenord och nycklar får inte ligga i mappen med innehållet eller dess arkiv; flytta "
         "filen",
         "passwords and keys must not lie with the content or in its repository; move the file"});
  constexpr fs::perms others = fs::perms::group_all | fs::perms::others_all;
  if ((status.permissions() & others) != fs::perms::none)
    return refuse(
        {"filen kan läsas av andra; skriv chmod 600", "others can read the file; use chmod 600"});
  const auto folder = open_folder(file.parent_path().string(), Symlinks::never);
  IoResult<std::string> text = folder ? (*folder)->read(file.filename().string(), most_bytes)
                                      : IoResult<std::string>(tl::unexpected(folder.error()));
  if (!text)
    return tl::unexpected(
        Sentence{{"{0}: {1}", "{0}: {1}"}, {printable(path.string()), reason_of(text.error())}});
  return std::move(*text);
}

tl::expected<std::optional<Login>, Sentence> read_credentials(const Options& options) {
  if (options.credentials.empty()) {
    Login login{variable("TERTIAL_USER"), variable("TERTIAL_PASSWORD")};
    if (login.user.empty() && login.password.empty()) return std::nullopt;
    return login;
  }
  const tl::expected<std::string, Sentence> text = read_private_file(options.credentials, options);
  if (!text) return tl::unexpected(text.error());
  DiagnosticList none;
  const std::optional<Table> table = read_toml(*text, no_file, 1, none);
  Login login;
  if (table) login = {text_in(*table, "user"), text_in(*table, "password")};
  if (login.password.empty())
    return tl::unexpected(
        Sentence{{"{0}: filen ska innehålla två rader: user = \"…\" och password = \"…\"",
                  "{0}: the file is to hold two lines: user = \"…\" and password = \"…\""},
                 {printable(options.credentials.string())}});
  return login;
}

}  // namespace tertial
