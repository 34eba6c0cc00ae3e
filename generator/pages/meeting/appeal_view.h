#pragma once
// The card at each §: whether the decision can be appealed, until when, and what that rests on. It
// repeats the rule and the notice; it gives no advice.
#include "pages/parts.h"

namespace tertial {

struct AppealView {
  std::string text;
  bool dated = false;  ///< a last day is to be shown, or said to be missing
  std::optional<DateView> last_day;
  std::string basis;                ///< what the day rests on; what is missing where there is none
  std::optional<DateView> by_rule;  ///< when the notice states another day
  std::string reference;            ///< "13 kap. 5 § kommunallagen (2017:725)"
  std::optional<LinkView> notice;   ///< on this site's own board
  Html how;                         ///< the notice's own words
};
const ViewType& view_of(Tag<AppealView>);

AppealView make_appeal_view(const Site& site, const Record& item, const Record& meeting);

/// " Regeln är inte jämförd med lagens text än."; empty where it is.
std::string unchecked_note(const Site& site, const TimeInLaw& time);
/// Of the rule that counts from `day`.
std::string unchecked_note(const Site& site, Deadline deadline, const std::optional<Date>& day);
/// "13 kap. 5 § kommunallagen (2017:725)".
std::string reference_text(const Site& site, const Statute& statute, std::string_view section);
/// "tre veckor", "en dag".
std::string rule_length(const Site& site, const TimeRule& rule);

}  // namespace tertial
