#pragma once
// Överenskommelser: one page per agreement, with what it replaced and what replaced it, and the
// list of all by how they stand on the as-of day.
#include "pages/sheet.h"

namespace tertial {

extern const PageType agreement_page;
extern const PageType agreements_page;

EntryView agreement_entry(const Site& site, const Record& record);

}  // namespace tertial
