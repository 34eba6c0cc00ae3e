#include "records/followup/origin_rules.h"

#include <algorithm>

#include "base/text.h"
#include "records/followup/messages.h"

namespace tertial {
namespace {

/// Who reports is one of those who promised, or whom the pledge names for it.
void check_reporters(const Followup& followup, const Pledge& pledge, const RuleContext& context) {
  const auto is = [](const Ref<Party>& party) {
    return [&](const Ref<Party>& other) { return other.raw.target == party.raw.target; };
  };
  for (const Ref<Party>& party : followup.reported_by) {
    if (pledge.parties.empty() || !party.resolved()) continue;
    if (std::ranges::any_of(pledge.parties, is(party), &Responsible::party) ||
        std::ranges::any_of(pledge.reporters, is(party)))
      continue;
    context.out
        .report(followup_kind("followup.reporter-not-party"), party.raw.at,
                {quoted(party.id()), quoted(followup.pledge.id())})
        .with_help(
            {"löftets parter: {0}", "its parties: {0}"},
            {first_few(pledge.parties, [](const Responsible& one) { return one.party.id(); })});
  }
}

/// Before its end nobody can report on a whole period. Before it began is another rule's.
void check_published(const Followup& followup, const RuleContext& context) {
  if (!followup.published || !(*followup.published)->stated() || *followup.period == Period{})
    return;
  const PartialDate& published = **followup.published;
  if (published.last < followup.period->first || published.last >= followup.period->last) return;
  context.out
      .report(followup_kind("followup.published-early"), followup.published->at,
              {to_string(published), quoted(to_string(*followup.period))})
      .with_help({"rätta dagen eller perioden; framgår dagen inte skrivs published = \"..\"",
                  "correct the day or the period; where the day is not stated write published = "
                  "\"..\""});
}

}  // namespace

void check_origin(const Followup& followup, const Pledge& pledge, const RuleContext& context) {
  check_reporters(followup, pledge, context);
  check_published(followup, context);
}

}  // namespace tertial
