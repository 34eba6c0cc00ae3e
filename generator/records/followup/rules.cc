#include <map>

#include "base/text.h"
#include "records/followup/followup.h"
#include "records/messages.h"
#include "records/registry.h"

namespace tertial {
namespace {

void check_period(const Located<Period>& period, const Pledge& pledge, const RuleContext& context) {
  if (*period == Period{}) return;  // it cannot be read, and is reported as such
  const PartialDate& valid = *pledge.valid;
  if (!valid.stated() || period->overlaps(valid.first, valid.last)) return;
  context.out
      .report(content_kind("followup.period-outside"), period.at,
              {quoted(to_string(*period)), to_string(valid)})
      .with_note(pledge.valid.at, {"löftets tid står här", "the pledge's time is stated here"});
}

}  // namespace

void check_followup(const Record& record, const RuleContext& context) {
  const auto& followup = record.as<Followup>();
  if (followup.points.empty() && followup.missing.empty() && !followup.summary)
    context.out.report(content_kind("followup.empty"), whole_file(record.file))
        .with_help({"skriv vad som redovisades i [[points]] eller `summary`",
                    "write what was reported in [[points]] or `summary`"});
  if (!followup.pledge.resolved() || followup.pledge.record().broken) return;
  const Pledge& pledge = *followup.pledge;
  check_period(followup.period, pledge, context);
  for (const Located<Period>& covered : followup.covers)
    check_period(covered, pledge, context);

  std::map<std::string_view, Span> seen;
  const auto check_point = [&](const Located<std::string>& code) {
    if (!find_point(pledge, *code))
      context.out
          .report(content_kind("followup.unknown-point"), code.at,
                  {quoted(*code), quoted(followup.pledge.id())})
          .with_help({"löftets punkter: {0}", "its points: {0}"}, {codes_of(pledge)});
    else if (const auto [first, fresh] = seen.emplace(*code, code.at); !fresh)
      context.out.report(content_kind("followup.point-twice"), code.at, {quoted(*code)})
          .with_note(first->second, {"första gången", "the first time"});
  };
  for (const PointReport& point : followup.points) {
    check_point(point.point);
    if (point.sources.empty() && followup.common.sources.empty())
      context.out.report(content_kind("followup.no-source"), point.at, {quoted(*point.point)});
    if (point.assessed_by == Assessor::compiler && !point.assessment)
      context.out
          .report(content_kind("followup.unexplained-assessment"), point.at, {quoted(*point.point)})
          .with_help({"lägg till: assessment = \"…\"", "add: assessment = \"…\""});
  }
  for (const MissingPoints& missing : followup.missing) {
    for (const Located<std::string>& code : missing.points)
      check_point(code);
    if (missing.reason == AbsenceReason::not_reported && missing.sources.empty())
      context.out.report(content_kind("content.not-reported-needs-source"),
                         whole_file(record.file));
  }
}

}  // namespace tertial
