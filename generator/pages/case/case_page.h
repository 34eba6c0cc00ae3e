#pragma once
// Ärenden: one page per case with its life in order, and the list of all. A case whose decision is
// not registered says so; a step is never guessed.
#include "pages/lists.h"
#include "records/case/case.h"

namespace tertial {

extern const PageType case_page;
extern const PageType cases_page;

/// Year and running number of a diarienummer; zeros when it is not written as one.
struct CaseNumber {
  int year = 0;
  std::int64_t number = 0;
  auto operator<=>(const CaseNumber&) const = default;
};
CaseNumber case_number_of(std::string_view printed);

/// The last step that is registered as something that happened; null when there is none.
const CaseStep* latest_step(const Case& matter);
/// The § of the case that was treated last, when that was later than its last step; else null.
const Record* latest_item(const Site& site, const Record& record);
/// Cases, the latest number first.
void sort_cases(const Site& site, std::vector<const Record*>& cases);
/// "KS 2024-498 Lokalt medborgarlöfte för Skäggetorp".
EntryView case_entry(const Site& site, const Record& record);

}  // namespace tertial
