#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "files/file_system.h"
#include "records/followup/followup.h"
#include "records/followup/messages.h"
#include "records/followup/origin_rules.h"
#include "records/pledge/unread_points.h"
#include "records/registry.h"

namespace tertial {
namespace {

void check_period(const Located<Period>& period, const Pledge& pledge, const RuleContext& context) {
  if (*period == Period{}) return;  // it cannot be read, and is reported as such
  const PartialDate& valid = *pledge.valid;
  if (!valid.stated() || period->overlaps(valid.first, valid.last)) return;
  Diagnostic& finding =
      context.out
          .report(followup_kind("followup.period-outside"), period.at,
                  {quoted(to_string(*period)), to_string(valid)})
          .with_note(pledge.valid.at, {"löftets tid står här", "the pledge's time is stated here"});
  if (!pledge.cadence.empty())
    finding.with_help({"löftets perioder: {0}", "its periods: {0}"},
                      {first_few(periods_of(pledge.cadence.front().every, valid.first, valid.last),
                                 [](const Period& one) { return to_string(one); })});
}

bool names(const std::vector<Responsible>& parties, const Ref<Party>& party) {
  return std::ranges::any_of(
      parties, [&](const Responsible& one) { return one.party.raw.target == party.raw.target; });
}

/// The column of figures shows what was done; whether it helped is another question.
void check_effect(const PointReport& report, const RuleContext& context) {
  if (report.effect && report.effect_absent)
    context.out
        .report(followup_kind("followup.effect-and-absent"), report.at, {quoted(*report.point)})
        .with_help(
            {"ta bort `effect` eller `effect_absent`", "delete `effect` or `effect_absent`"});
  const bool done = report.status == Status::done || report.status == Status::done_in_period;
  if (done && activity_only(report) && !report.effect_absent)
    context.out
        .report(followup_kind("followup.done-without-effect"), report.at, {quoted(*report.point)})
        .with_help({"skriv vad det ledde till: effect = \"…\" — eller varför det inte står här: "
                    "effect_absent = \"not-stated\"",
                    "write what came of it: effect = \"…\" — or why it does not stand here: "
                    "effect_absent = \"not-stated\""});
}

/// Only who is responsible for a point, or takes part in it, may answer beside its report.
void check_replies(const PointReport& report, const Point& point, const RuleContext& context) {
  for (const Reply& reply : report.replies) {
    if (!reply.party.resolved()) continue;
    const bool took_part = std::ranges::any_of(report.contributors, [&](const Ref<Party>& party) {
      return party.raw.target == reply.party.raw.target;
    });
    if (took_part || names(point.responsible, reply.party) ||
        names(point.contributors, reply.party))
      continue;
    std::string who;
    for (const auto* parties : {&point.responsible, &point.contributors})
      for (const Responsible& one : *parties)
        who.append(who.empty() ? "" : ", ").append(one.party.id());
    Diagnostic& finding =
        context.out.report(followup_kind("followup.reply-not-responsible"), reply.party.raw.at,
                           {quoted(reply.party.id()), quoted(*point.code)});
    if (!who.empty())
      finding.with_help({"ansvariga och medverkande i punkten: {0}",
                         "responsible and contributing in the point: {0}"},
                        {who});
  }
}

/// A report that says something of points says something of each, or why not.
void check_left_out(const Followup& followup, const Pledge& pledge, const RuleContext& context) {
  if (followup.points.empty() && followup.missing.empty()) return;
  std::set<std::string_view> told;
  for (const PointReport& point : followup.points) {
    if (point.point->empty()) return;  // it may be any of them
    told.insert(*point.point);
  }
  for (const MissingPoints& missing : followup.missing)
    for (const Located<std::string>& code : missing.points)
      told.insert(*code);
  std::string left_out;
  std::string words;
  for (const Point& point : pledge.points) {
    if (point.code->empty() || told.contains(*point.code)) continue;
    left_out.append(left_out.empty() ? "" : ", ").append(*point.code);
    words.append(words.empty() ? "\"" : ", \"").append(*point.code).append("\"");
  }
  if (!left_out.empty())
    context.out
        .report(followup_kind("followup.points-left-out"), followup.pledge.raw.at, {left_out})
        .with_help(
            {"om källan inte nämner dem: missing = [{ points = [{0}], reason = \"not-stated\" }]",
             "where the source does not mention them: missing = [{ points = [{0}], reason = "
             "\"not-stated\" }]"},
            {words});
}

/// On sites that are not official the record as a whole is asked for its source.
void check_sources(const Followup& followup, const RuleContext& context) {
  if (!followup.common.sources.empty() || !context.settings.official) return;
  std::vector<const PointReport*> without;
  for (const PointReport& point : followup.points)
    if (point.sources.empty()) without.push_back(&point);
  if (without.empty()) return;
  context.out
      .report(followup_kind("followup.no-source"), without.front()->at,
              {first_few(without, [](const PointReport* point) { return quoted(*point->point); })})
      .with_help({"lägg till ovanför filens första [[…]]: sources = [\"källans id\"]",
                  "add above the file's first [[…]]: sources = [\"id of the source\"]"});
}

/// Told before there was anything to tell of.
void check_days(const Followup& followup, const RuleContext& context) {
  if (*followup.period == Period{}) return;
  const auto before = [&](const PartialDate& day) {
    return day.stated() && day.last < followup.period->first;
  };
  const std::string period = to_string(*followup.period);
  if (followup.published && before(**followup.published))
    context.out
        .report(followup_kind("followup.published-before"), followup.published->at,
                {to_string(**followup.published), quoted(period)})
        .with_help({"rätta `published` eller `period`", "correct `published` or `period`"});
  for (const PointReport& report : followup.points)
    for (const Reply& reply : report.replies)
      if (before(*reply.date))
        context.out
            .report(followup_kind("followup.reply-before"), reply.date.at,
                    {to_string(*reply.date), quoted(period)})
            .with_help({"rätta svarets `date` eller uppföljningens `period`",
                        "correct `date` of the reply or `period` of the follow-up"});
}

/// Other names than periods are the editor's own: "2024-var".
void check_file_name(const Record& record, const Followup& followup, const RuleContext& context) {
  const std::string_view name = last_part(record.id);
  const std::optional<Period> named = parse_period(name);
  if (!named || *followup.period == Period{} || *named == *followup.period) return;
  const std::string period = to_string(*followup.period);
  context.out
      .report(followup_kind("followup.other-file-name"), followup.period.at,
              {quoted(name), quoted(period)})
      .with_help({"döp om filen till {0}.toml, eller skriv: period = \"{1}\"",
                  "rename the file to {0}.toml, or write: period = \"{1}\""},
                 {period, name});
}

/// What is reported is absent no more.
void check_absent(const Located<Period>& reported, const Pledge& pledge,
                  const RuleContext& context) {
  for (const AbsentReports& absent : pledge.absent)
    for (const Located<Period>& period : absent.periods)
      if (*period == *reported && *period != Period{})
        context.out
            .report(followup_kind("pledge.absent-reported"), period.at,
                    {quoted(to_string(*period))})
            .with_note(reported.at, {"den redovisas här", "it is reported here"})
            .with_help({"ta bort perioden ur [[absent]]", "delete the period from [[absent]]"});
}

}  // namespace

void check_followup(const Record& record, const RuleContext& context) {
  const auto& followup = record.as<Followup>();
  if (followup.points.empty() && followup.missing.empty() && !followup.summary)
    context.out.report(followup_kind("followup.empty"), whole_file(record.file))
        .with_help({"skriv vad som redovisades i [[points]] eller `summary`",
                    "write what was reported in [[points]] or `summary`"});
  check_days(followup, context);
  if (!followup.pledge.resolved() || followup.pledge.record().broken) return;
  const Pledge& pledge = *followup.pledge;
  check_period(followup.period, pledge, context);
  check_absent(followup.period, pledge, context);
  for (const Located<Period>& covered : followup.covers) {
    check_period(covered, pledge, context);
    check_absent(covered, pledge, context);
  }
  check_file_name(record, followup, context);
  check_origin(followup, pledge, context);
  check_left_out(followup, pledge, context);
  check_sources(followup, context);

  std::map<std::string_view, Span> seen;
  const auto check_point = [&](const Located<std::string>& code) {
    if (code->empty()) return;  // missing or of the wrong kind, and reported as such
    if (!find_point(pledge, *code)) {
      if (has_unread_point(pledge)) return;
      context.out
          .report(followup_kind("followup.unknown-point"), code.at,
                  {quoted(*code), quoted(followup.pledge.id())})
          .with_help({"löftets punkter: {0}", "its points: {0}"}, {codes_of(pledge)});
    } else if (const auto [first, fresh] = seen.emplace(*code, code.at); !fresh) {
      context.out.report(followup_kind("followup.point-twice"), code.at, {quoted(*code)})
          .with_note(first->second, {"första gången", "the first time"})
          .with_help(
              {"behåll den ena, eller rätta koden", "keep one of them, or correct the code"});
    }
  };
  for (const PointReport& point : followup.points) {
    check_point(point.point);
    if (point.assessed_by == Assessor::compiler && !point.assessment)
      context.out
          .report(followup_kind("followup.unexplained-assessment"), point.at,
                  {quoted(*point.point)})
          .with_help({"lägg till: assessment = \"…\"", "add: assessment = \"…\""});
    check_effect(point, context);
    const Point* promised = point.point->empty() ? nullptr : find_point(pledge, *point.point);
    if (promised) check_replies(point, *promised, context);
  }
  for (const MissingPoints& missing : followup.missing) {
    for (const Located<std::string>& code : missing.points)
      check_point(code);
    if (missing.reason == AbsenceReason::not_reported)
      check_not_reported(
          {missing.sources, !followup.reported_by.empty() || !pledge.reporters.empty()},
          missing.points.empty() ? whole_file(record.file) : missing.points[0].at, context);
  }
}

}  // namespace tertial
