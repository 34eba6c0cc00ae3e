#pragma once
// /utan-redovisning/: every expected report that is not registered here, with its reason.
#include "pages/page_type.h"

namespace tertial {

extern const PageType silence_page;

/// "part-exempelkommun": the row that counts the reports of a party or pledge, to a body, or about
/// a place.
std::string silence_anchor(const Record& record);
Address silence_link(const Site& site, const Record& record);

}  // namespace tertial
