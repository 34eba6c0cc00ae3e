#include "law/deadlines.h"

#include <algorithm>

#include "law/rest_days.h"

namespace tertial {

namespace {

/// All that are known of the time, the newest statute first.
std::vector<TimeInLaw> times_of(const Law& law, Deadline deadline) {
  std::vector<TimeInLaw> found;
  const auto add = [&](const Statute* statute, const std::vector<TimeRule>& rules) {
    for (const TimeRule& rule : rules)
      if (rule.name == deadline) found.push_back({statute, &rule});
  };
  for (const Statute& statute : law.statutes)
    add(&statute, statute.times);
  std::ranges::stable_sort(found, std::ranges::greater{},
                           [](const TimeInLaw& time) { return time.statute->from; });
  add(nullptr, law.own);
  return found;
}

}  // namespace

std::optional<TimeInLaw> time_on(Deadline deadline, Date day) {
  for (const TimeInLaw& time : times_of(swedish_law(), deadline))
    if (!time.statute || in_force(*time.statute, day)) return time;
  return std::nullopt;
}

KnownTimes known_times(const Law& law, Deadline deadline, const AsOf& as_of) {
  KnownTimes known;
  for (const TimeInLaw& time : times_of(law, deadline)) {
    const Statute* const statute = time.statute;
    if (statute && as_of.is_before(statute->from))
      known.to_come.insert(known.to_come.begin(), time);
    else if (known.in_force || (statute && statute->until && as_of.is_after(*statute->until)))
      known.gone.push_back(time);
    else
      known.in_force = time;
  }
  return known;
}

std::optional<Date> deadline(Deadline what, Date from) {
  const std::optional<TimeInLaw> time = time_on(what, from);
  if (!time) return std::nullopt;
  const TimeRule& rule = *time->rule;
  const Date last = add_days(from, rule.amount * (rule.unit == TimeUnit::weeks ? 7 : 1));
  return rule.on_rest_day == OnRestDay::next_working_day ? next_working_day(last) : last;
}

std::optional<Date> missed(Deadline what, std::optional<Date> from, std::optional<Date> actual) {
  if (!from || !actual) return std::nullopt;
  const std::optional<Date> last = deadline(what, *from);
  return last && *last < *actual ? last : std::nullopt;
}

Text unchecked_in_words(Deadline what, Date from) {
  const std::optional<TimeInLaw> time = time_on(what, from);
  if (!time || !time->statute || time->rule->checked) return {"", ""};
  return {" (programmets regel är inte jämförd med lagens text än)",
          " (the program's rule has not yet been compared with the text of the law)"};
}

std::optional<Date> earliest_removal(Date posted) {
  const std::optional<Date> last = deadline(Deadline::appeal, posted);
  return last ? deadline(Deadline::removal, *last) : std::nullopt;
}

}  // namespace tertial
