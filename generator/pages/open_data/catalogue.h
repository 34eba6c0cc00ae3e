#pragma once
// The terms of the site's open data, and their description for other catalogues (DCAT-AP-SE).
// A catalogue has to name its publisher by organisation number, and a licence: it is there when the
// site is a municipality's own and its record states both.
#include <optional>
#include <string>

#include "pages/open_data/open_table.h"

namespace tertial {

inline constexpr std::string_view catalogue_address = "/datasets/dcat";

/// Address of the licence; nothing where none is stated for what this site publishes.
std::optional<std::string> licence_of(const Site& site);
/// "CC0 1.0"; the address itself of a licence that is not a well-known one.
std::string licence_name(std::string_view licence);
bool has_catalogue(const Site& site);

}  // namespace tertial
