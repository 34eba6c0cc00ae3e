#pragma once
// Who may talk to the preview: browsers on this machine that were sent here by this machine's own
// address. A foreign name that resolves to 127.0.0.1 (DNS rebinding), and a foreign page that sends
// the form, are refused.
#include <string_view>

namespace tertial {

/// The value of a Host header: localhost, 127.x.x.x or [::1], with or without a port.
bool is_loopback_host(std::string_view host);

/// The value of an Origin header, from the preview's own pages: "http://" and just that host.
bool is_own_origin(std::string_view origin, std::string_view host);

}  // namespace tertial
