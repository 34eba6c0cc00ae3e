#pragma once
// Feeds (Atom): of the site, of the register of absent reports, and of every pledge, district, body
// and party, from the beginning. Each holds the newest; what the site's own held before stands in
// its archives. Owns their addresses; entries are events.
#include <optional>

#include "pages/page_type.h"

namespace tertial {

extern const PageType feed_file;

/// The site's own: "/flode.xml".
std::string feed_address(const Site& site);
/// Of the register of absent reports; nothing when no report is missing.
std::optional<std::string> silence_feed_address(const Site& site);
/// Of the municipality's own notice board; nothing on a site without one.
std::optional<std::string> notice_feed_address(const Site& site);
/// A record's own, or that of the pledge whose report it is; nothing for other types.
std::optional<std::string> feed_address(const Site& site, const Record& record);

/// The host of the site, which names its entries.
std::string authority_of(const Site& site);
/// The newest: as many as a feed or a list of changes holds.
std::span<const Event* const> latest_changes(std::span<const Event* const> changes);

}  // namespace tertial
