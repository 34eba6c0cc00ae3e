#pragma once
// Medborgardialoger: one page per dialogue and the list of all by year. Whether those who took part
// were answered is always said: the answer, or that none is registered here.
#include "pages/sheet.h"
#include "records/dialogue/dialogue.h"

namespace tertial {

extern const PageType dialogue_page;
extern const PageType dialogues_page;

/// The latest first; those without a date last.
void sort_dialogues(const Site& site, std::vector<const Record*>& dialogues);
EntryView dialogue_entry(const Site& site, const Record& record);

}  // namespace tertial
