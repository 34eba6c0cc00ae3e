#pragma once
// Whether the site's address leads anywhere. Invented sites live below ".example" and are meant to.
#include "records/site/settings.h"

namespace tertial {

/// `base_url` is an address that RFC 2606 keeps for documents, or this machine's own.
bool has_placeholder_address(const Settings& settings);
/// Warns of one: sitemap, feeds and printed sheets would lead nowhere.
void check_address(const Settings& settings, DiagnosticList& out);

}  // namespace tertial
