#include "records/site/address.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "records/site/messages.h"

namespace tertial {

bool has_placeholder_address(const Settings& settings) {
  const std::string origin = url_origin(settings);
  const std::size_t scheme = origin.find("://");
  std::string_view host = origin;
  if (scheme != std::string::npos) host.remove_prefix(scheme + 3);
  host = host.substr(0, host.find(':'));
  return std::ranges::any_of(
      std::array<std::string_view, 4>{"example.org", "example.com", "example.net", "localhost"},
      [&](std::string_view kept) {
        return host == kept || host.ends_with("." + std::string(kept));
      });
}

void check_address(const Settings& settings, DiagnosticList& out) {
  if (!has_placeholder_address(settings)) return;
  out.report(site_kind("site.placeholder-address"), settings.base_url.at,
             {quoted(settings.base_url->text)})
      .with_help({"skriv adressen där webbplatsen ska ligga: base_url = \"https://…\"",
                  "write the address where the site will stand: base_url = \"https://…\""},
                 {});
}

}  // namespace tertial
