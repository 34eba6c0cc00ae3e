#pragma once
// Insatser: one page per initiative and the list of all by how they stand on the as-of day. What an
// initiative costs is shown only where a source states it.
#include "pages/sheet.h"
#include "records/initiative/initiative.h"

namespace tertial {

extern const PageType initiative_page;
extern const PageType initiatives_page;

EntryView initiative_entry(const Site& site, const Record& record);

}  // namespace tertial
