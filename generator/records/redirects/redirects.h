#pragma once
// Pages that have moved: the address that was left, where the page is now, since when and why.
// Addresses are permanent, so an entry stays for ever. Knows the form of addresses, not the pages.
#include "records/common/common.h"

namespace tertial {

struct Redirect {
  Located<std::string> from;  ///< the address that was left: "/stadsdelar/gamla-namnet/"
  Located<std::string> to;    ///< a record ("district:norrby") or an address of the site
  Date since;
  std::string reason;
};
const RecordSchema& schema_of(Tag<Redirect>);

struct Redirects {
  Common common;
  std::vector<Redirect> redirect;  ///< `[[redirect]]`
};
const RecordSchema& schema_of(Tag<Redirects>);

/// Why an address cannot be a page's former one, and what it may have been meant as.
struct AddressFault {
  Text reason;
  std::string instead;  ///< empty when there is no guess
};
/// Nothing for what any static host can serve: "/a/b/" or "/a/b.html" of a–z, A–Z, 0–9, - . _ ~.
std::optional<AddressFault> fault_in_former_address(std::string_view address);

/// An address without its fragment.
std::string_view page_part(std::string_view address);

}  // namespace tertial
