#pragma once
// Undersökning: one page per survey with its editions, its rhythm and its indicators, and the list
// of all.
#include "pages/lists.h"
#include "records/survey/survey.h"

namespace tertial {

extern const PageType survey_page;
extern const PageType surveys_page;

EntryView survey_entry(const Site& site, const Record& record);
/// The surveys that `holder`, a party or a body, holds.
std::vector<LinkView> surveys_of(const Site& site, const Record& holder);

}  // namespace tertial
