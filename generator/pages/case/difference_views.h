#pragma once
// "Vad ändrades på vägen?": the differences between the steps of a case as its page shows them.
#include "derive/decision_difference.h"
#include "pages/parts.h"

namespace tertial {

struct ChangeView {
  std::string what;
  std::string kind;  ///< "Fastare"
  bool was = false, became = false;
  ClaimView before, after;
};
const ViewType& view_of(Tag<ChangeView>);

/// One piece of two texts in one.
struct PieceView {
  bool deleted = false, inserted = false;
  std::string text;
  std::string gap;
};
const ViewType& view_of(Tag<PieceView>);

/// Two original texts.
struct TextComparisonView {
  std::string before, after;
  bool equal = false;
  bool merged = false;  ///< false when they differ too much to stand in one
  std::vector<PieceView> pieces;
};
const ViewType& view_of(Tag<TextComparisonView>);

struct DifferenceView {
  std::string heading;   ///< "Från ”Missivet” till ”Beslutet”"
  std::string from, to;  ///< titles of the steps
  std::vector<ChangeView> changes;
  std::optional<TextComparisonView> texts;
};
const ViewType& view_of(Tag<DifferenceView>);

std::vector<DifferenceView> difference_views(const Site& site, const Case& matter);
/// "Tre ändringar: två fastare och en annan takt." Empty when the record states none.
std::string changes_lead(const Site& site, const Case& matter);

/// To that section of the case's page; nothing when it has none.
std::optional<LinkView> link_to_differences(const Site& site, const Record& record);

}  // namespace tertial
