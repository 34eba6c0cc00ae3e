#pragma once
// The statutory times around minutes and notices, by the rules of law/law.h. Where no statute is
// known that was in force on a day, nothing is counted from it.
#include "law/law.h"

namespace tertial {

/// A time, and the statute that sets it.
struct TimeInLaw {
  const Statute* statute;
  const TimeRule* rule;
};

/// All that are known of the time, the newest first.
std::vector<TimeInLaw> times_of(Deadline deadline);
/// The one in force on `day`.
std::optional<TimeInLaw> time_on(Deadline deadline, Date day);

/// The last day (of `removal`: the first day) by the rule, counted from `from`: the meeting's day,
/// the day of adjustment, the day of posting, the last day for appeal.
std::optional<Date> deadline(Deadline what, Date from);
/// The last day by the rule, when `actual` came after it; nothing when it was kept, or not known.
std::optional<Date> missed(Deadline what, std::optional<Date> from, std::optional<Date> actual);
/// The first day on which a notice posted on `posted` may be taken down.
std::optional<Date> earliest_removal(Date posted);

}  // namespace tertial
