#pragma once
// Parter: what each party has promised, reported, and was named to report and is absent here. A
// partner that is not named as reporter owes no report, and the page says so.
#include "pages/lists.h"
#include "records/party/party.h"

namespace tertial {

extern const PageType party_page;
extern const PageType parties_page;

EntryView party_entry(const Site& site, const Record& record);

}  // namespace tertial
