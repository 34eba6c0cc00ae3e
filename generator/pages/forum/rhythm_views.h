#pragma once
// The yearly rhythm in words: "Varje vecka", "Två gånger om året, när framgår inte", "Våren".
#include "derive/rhythm.h"
#include "pages/sheet.h"

namespace tertial {

/// One row of the table of a year's meetings.
struct RhythmRowView {
  std::string when;
  LinkView forum;
  std::string theme;
  std::string standing;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<RhythmRowView>);

/// "Två gånger om året"; empty when no rhythm is registered.
std::string rhythm_text(const Site& site, const Forum& forum);
std::vector<RhythmRowView> rhythm_views(const Site& site, const std::vector<RhythmRow>& rows);

}  // namespace tertial
