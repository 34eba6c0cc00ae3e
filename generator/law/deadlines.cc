#include "law/deadlines.h"

#include "law/rest_days.h"

namespace tertial {

std::vector<TimeInLaw> times_of(Deadline deadline) {
  std::vector<TimeInLaw> found;
  for (const Statute& statute : swedish_law().statutes)
    for (const TimeRule& rule : statute.times)
      if (rule.name == deadline) found.push_back({&statute, &rule});
  return found;
}

std::optional<TimeInLaw> time_on(Deadline deadline, Date day) {
  for (const TimeInLaw& time : times_of(deadline))
    if (in_force(*time.statute, day)) return time;
  return std::nullopt;
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

std::optional<Date> earliest_removal(Date posted) {
  const std::optional<Date> last = deadline(Deadline::appeal, posted);
  return last ? deadline(Deadline::removal, *last) : std::nullopt;
}

}  // namespace tertial
