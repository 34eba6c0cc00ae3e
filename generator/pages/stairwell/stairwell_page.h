#pragma once
// A sheet to print for the stairwell: one A4 per place and period, with the status of every point
// in large words, the source, the address in words and as a QR code, and what to do next.
#include "pages/page_type.h"

namespace tertial {

extern const PageType stairwell_page;

/// The sheets of a district, the latest period first.
std::vector<LinkView> stairwell_links(const Site& site, const Record& district);

}  // namespace tertial
