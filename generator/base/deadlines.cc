#include "base/deadlines.h"

namespace tertial {
namespace {

constexpr std::string_view local_government_act = "kommunallagen (2017:725)";
constexpr std::string_view earlier_act = "kommunallagen (1991:900)";

// A change of law is a change here, and nowhere else. `checked` is true where the paragraph has
// been compared with the statute, its amending acts or a court's or handbook's account of it; where
// it is false the page says that the paragraph is still to be compared.
constexpr StatutoryRule rules[] = {
    {Deadline::announcement_of_council,
     "announcement-of-council",
     -1,
     TimeUnit::weeks,
     OnRestDay::stays,
     {local_government_act, "5 kap.", false},
     std::nullopt},
    {Deadline::adjustment,
     "adjustment",
     14,
     TimeUnit::days,
     OnRestDay::next_working_day,
     {local_government_act, "5 kap. 69 §", false},
     std::nullopt},
    {Deadline::announcement,
     "announcement",
     2,
     TimeUnit::days,
     OnRestDay::next_working_day,
     {local_government_act, "8 kap. 12 §", false},
     std::nullopt},
    {Deadline::appeal,
     "appeal",
     3,
     TimeUnit::weeks,
     OnRestDay::next_working_day,
     {local_government_act, "13 kap. 5 §", true},
     LegalReference{earlier_act, "10 kap. 6 §", true}},
    {Deadline::removal,
     "removal",
     1,
     TimeUnit::days,
     OnRestDay::stays,
     {local_government_act, "8 kap. 12 §", false},
     LegalReference{earlier_act, "10 kap. 6 §", true}},
};

constexpr LegalReference counting[] = {
    {"lagen (1930:173) om beräkning av lagstadgad tid", "1 och 2 §§", true},
    {"lagen (1989:253) om allmänna helgdagar", "1 och 2 §§", true},
};

}  // namespace

std::span<const StatutoryRule> statutory_rules() {
  return rules;
}

const StatutoryRule& rule_of(Deadline deadline) {
  return rules[static_cast<std::size_t>(deadline)];
}

std::span<const LegalReference> counting_references() {
  return counting;
}

std::optional<LegalReference> reference_on(const StatutoryRule& rule, Date day) {
  if (first_day_of_reference <= day) return rule.reference;
  return rule.earlier;
}

Date deadline(Deadline what, Date from) {
  const StatutoryRule& rule = rule_of(what);
  // Lag (1930:173) 1 §: a time in weeks ends on the day of the same name.
  const Date last =
      add_days(from, std::int64_t{rule.amount} * (rule.unit == TimeUnit::weeks ? 7 : 1));
  return rule.on_rest_day == OnRestDay::next_working_day ? next_working_day(last) : last;
}

std::optional<Date> missed(Deadline what, std::optional<Date> from, std::optional<Date> actual) {
  if (!from || !actual) return std::nullopt;
  const Date last = deadline(what, *from);
  return last < *actual ? std::optional(last) : std::nullopt;
}

Date earliest_removal(Date posted) {
  return deadline(Deadline::removal, deadline(Deadline::appeal, posted));
}

}  // namespace tertial
