#pragma once
// What of the site is searched for: its pages, and the elements of pages that are records or points
// of their own. Says of each what kind it is, when it is from and which places it concerns.
#include <optional>
#include <string_view>
#include <vector>

#include "pages/page_type.h"
#include "search/documents.h"
#include "search/page_text.h"

namespace tertial {

/// Kinds in the order in which equally good results are shown; `search.kind.<word>` names each.
inline constexpr std::string_view search_kinds[] = {"district", "pledge",     "actor",    "case",
                                                    "effort",   "figure",     "followup", "minutes",
                                                    "document", "inspection", "other"};

struct SearchPlan {
  search::Plan index;
  struct Page {
    search::DocumentId document = 0;
    std::vector<search::Section> sections;  ///< by id
  };
  /// Of each of Site::planned; nothing for what is not searched.
  std::vector<std::optional<Page>> pages;
};
SearchPlan plan_search(const Site& site);

/// The places that some page is about, in Swedish order: what results may be narrowed to.
std::vector<const Record*> searched_places(const Site& site);
/// The years that something is from, latest first.
std::vector<int> searched_years(const Site& site);

}  // namespace tertial
