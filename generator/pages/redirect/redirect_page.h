#pragma once
// What stands at an address that a page has left, for hosts that cannot answer 301, and the list of
// all such addresses at /flyttade-sidor/.
#include <span>

#include "pages/page_type.h"
#include "records/redirects/redirects.h"

namespace tertial {

extern const PageType redirect_page;
extern const PageType moved_pages_page;

/// The entry whose former address a page stands at, or null for all other pages.
const Redirect* redirect_at(const PlannedPage& page);
/// Where it leads: an address of this site, without prefix.
std::string destination_of(const Site& site, const Redirect& redirect);

/// What a link to it is called: the record's title, else the address.
std::string moved_to_text(const Site& site, const Redirect& redirect);

/// Every entry of the site, by former address.
std::vector<const Redirect*> all_redirects(const Model& model);
/// The list of addresses that pages have left; it is there when there are any.
std::optional<std::string> moved_pages_address(const Site& site);

}  // namespace tertial
