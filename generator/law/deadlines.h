#pragma once
// The statutory times around minutes and notices, by the rules of law/law.h. Where no statute is
// known that was in force on a day, nothing is counted from it.
#include "base/as_of.h"
#include "law/law.h"

namespace tertial {

/// A time, and the statute that sets it; null where the rule is the program's own.
struct TimeInLaw {
  const Statute* statute;
  const TimeRule* rule;
};

/// The rule in force on `day`.
std::optional<TimeInLaw> time_on(Deadline deadline, Date day);

/// What is known of a time on the day that a site is looked at from.
struct KnownTimes {
  std::optional<TimeInLaw> in_force;
  std::vector<TimeInLaw> to_come;  ///< the next first
  std::vector<TimeInLaw> gone;     ///< the latest first
};
KnownTimes known_times(const Law& law, Deadline deadline, const AsOf& as_of);

/// The last day (of `removal`: the first day) by the rule, counted from `from`: the meeting's day,
/// the day of adjustment, the day of posting, the last day for appeal.
std::optional<Date> deadline(Deadline what, Date from);
/// The last day by the rule, when `actual` came after it; nothing when it was kept, or not known.
std::optional<Date> missed(Deadline what, std::optional<Date> from, std::optional<Date> actual);
/// For messages, after what the rule gives: that it has not been compared with the statute's text;
/// empty where it has.
Text unchecked_in_words(Deadline what, Date from);
/// The first day on which a notice posted on `posted` may be taken down.
std::optional<Date> earliest_removal(Date posted);

}  // namespace tertial
