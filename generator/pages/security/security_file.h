#pragma once
// /.well-known/security.txt (RFC 9116): whom to tell of a hole in the site. It is there when the
// publisher's contact is an address that a program can use, and the site has a host of its own:
// below a folder nobody would look for it.
#include "pages/page_type.h"

namespace tertial {

extern const PageType security_file;

/// As a URI: "mailto:…", "https://…" or "tel:+…"; nothing for what is written for people only.
std::optional<std::string> contact_uri(std::string_view contact);
/// When the file is to be looked at again: a first of January or July, six to twelve months after
/// `as_of`, so that the file changes twice a year and not every day.
Date security_expiry(const AsOf& as_of);

}  // namespace tertial
