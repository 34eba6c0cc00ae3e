#include "publish/sftp_address.h"

namespace tertial {

std::optional<SftpAddress> SftpAddress::read(std::string_view text) {
  constexpr std::string_view scheme = "sftp://";
  if (!text.starts_with(scheme) || text.find('%') != std::string_view::npos) return std::nullopt;
  text.remove_prefix(scheme.size());
  std::string_view user;
  if (const std::size_t at = text.find('@'); at != std::string_view::npos) {
    user = text.substr(0, at);
    if (user.empty() || user.find_first_of(":/") != std::string_view::npos) return std::nullopt;
    text.remove_prefix(at + 1);
  }
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos || slash + 1 == text.size()) return std::nullopt;
  const std::optional<BaseAddress> url =
      BaseAddress::read(std::string(scheme).append(text), scheme);
  if (!url) return std::nullopt;
  const std::string& whole = url->text();
  return SftpAddress{*url, std::string(user), whole.substr(whole.find('/', scheme.size()))};
}

}  // namespace tertial
