#pragma once
// The statutory times around minutes and notices: the one place where each rule stands, with its
// legal reference, what it counts from and what happens when it ends on a day of rest. The page
// /sa-raknas-datumen/ is made of this table. It gives rules, never advice.
#include <optional>
#include <span>

#include "base/workdays.h"

namespace tertial {

enum class Deadline : std::uint8_t {
  announcement_of_council,  ///< before a meeting of the council
  adjustment,               ///< of the minutes, after the meeting
  announcement,             ///< of the adjusted minutes, on the notice board
  appeal,                   ///< legality review, after the announcement
  removal                   ///< of the notice, after the time for appeal
};

/// Where a rule stands, and whether that has been compared with the text of the law.
struct LegalReference {
  std::string_view law;    ///< "kommunallagen (2017:725)"
  std::string_view place;  ///< "13 kap. 5 §"
  bool checked = false;    ///< false: the rule is known, its place is still to be compared
};

enum class TimeUnit : std::uint8_t { days, weeks };

/// What happens when the last day is a Saturday, a Sunday or another day of rest.
enum class OnRestDay : std::uint8_t { stays, next_working_day };

struct StatutoryRule {
  Deadline deadline;
  std::string_view name;  ///< key of the strings: `deadline.<name>`
  int amount;             ///< after (or, when negative, before) the day counted from
  TimeUnit unit;
  OnRestDay on_rest_day;
  LegalReference reference;
  /// For days before `first_day_of_reference`, where the older law had the same rule.
  std::optional<LegalReference> earlier;
};

std::span<const StatutoryRule> statutory_rules();
const StatutoryRule& rule_of(Deadline deadline);
/// Lag (1930:173) 1–2 §§ and lag (1989:253): how the last day is counted.
std::span<const LegalReference> counting_references();
/// Kommunallagen (2017:725) applies from this day.
inline constexpr Date first_day_of_reference{2018, 1, 1};
/// The law that applied on `day`; nothing where the older law has not been looked up.
std::optional<LegalReference> reference_on(const StatutoryRule& rule, Date day);

/// The last day (of `removal`: the first day) by the rule, counted from `from`: the meeting's day,
/// the day of adjustment, the day of posting, the last day for appeal.
Date deadline(Deadline what, Date from);
/// The last day by the rule, when `actual` came after it; nothing when it was kept, or not known.
std::optional<Date> missed(Deadline what, std::optional<Date> from, std::optional<Date> actual);
/// The first day on which a notice posted on `posted` may be taken down.
Date earliest_removal(Date posted);

}  // namespace tertial
