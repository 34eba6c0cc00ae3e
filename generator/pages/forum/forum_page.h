#pragma once
// Samverkan: one page per forum, and /samverkan/ with the year's rhythm as a table before the list
// of all forums. The rhythm is derived; no editor writes the table.
#include "pages/sheet.h"

namespace tertial {

extern const PageType forum_page;
extern const PageType forums_page;

EntryView forum_entry(const Site& site, const Record& record);

}  // namespace tertial
