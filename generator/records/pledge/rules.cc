#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "records/common/ahead.h"
#include "records/common/circles.h"
#include "records/pledge/messages.h"
#include "records/pledge/pledge.h"
#include "records/pledge/reported_time.h"
#include "records/pledge/unread_points.h"
#include "records/registry.h"
#include "schema/unread.h"

namespace tertial {
namespace {

void check_codes(const Pledge& pledge, const RuleContext& context) {
  std::map<std::string, Span> seen;  // by what stands in the address: "A 1" and "a-1" are the same
  for (const Point& point : pledge.points) {
    if (point.code->empty()) continue;  // missing or misspelt, and reported as such
    if (const auto [first, fresh] = seen.emplace(slug(*point.code), point.code.at); !fresh)
      context.out
          .report(pledge_kind("pledge.duplicate-point"), point.code.at, {quoted(*point.code)})
          .with_note(first->second, {"den första står här", "the first is here"})
          .with_help({"ge den ena en annan kod: code = \"…\"",
                      "give one of them another code: code = \"…\""});
  }
}

/// The pledge that a point comes from began earlier.
bool leads_back(const Record& from, const Record& to) {
  const PartialDate& valid = *from.as<Pledge>().valid;
  const PartialDate& before = *to.as<Pledge>().valid;
  return valid.stated() && before.stated() && before.first < valid.first;
}

/// The points that `continues` leads through from one and round to it; empty when it does not.
struct PointCircle {
  std::vector<std::string> addresses;
  /// The circle is told of at the first of its links that do not lead back in time.
  bool told_here = true;
};

PointCircle circle_of(const Record& record, const Point& first, const Model& model) {
  const std::string begin = point_address(record.id, *first.code);
  PointCircle circle{{begin}};
  std::set<std::string_view> seen{begin};
  PointTarget at{&record, &first};
  while (at.point && at.point->continues) {
    const std::string& target = *at.point->continues->point;
    const PointTarget next = find_continued(model, target);
    const std::string& from = circle.addresses.back();
    if (next.point && from < begin && !leads_back(*at.pledge, *next.pledge))
      circle.told_here = false;
    if (target == begin) return circle;
    if (!seen.insert(target).second) return {};
    circle.addresses.push_back(target);
    at = next;
  }
  return {};
}

/// A chain leads back in time. A circle has a link that does not, so only such links are followed
/// round.
void check_chain(const Record& record, const Point& point, const Continuation& continues,
                 const PointTarget& earlier, const RuleContext& context) {
  const PartialDate& valid = *record.as<Pledge>().valid;
  const PartialDate& before = *earlier.pledge->as<Pledge>().valid;
  if (leads_back(record, *earlier.pledge) || is_unread(valid) || is_unread(before)) return;
  const Located<std::string>& written = continues.point;
  if (PointCircle circle = circle_of(record, point, context.model); !circle.addresses.empty()) {
    if (circle.told_here)
      context.out
          .report(pledge_kind("pledge.continues-itself"), written.at,
                  {circle_in_words(std::move(circle.addresses))})
          .with_help({"ta bort `continues` från den punkt som lovades först",
                      "remove `continues` from the point that was promised first"});
  } else if (valid.stated() && before.stated()) {
    context.out
        .report(
            pledge_kind("pledge.continues-later"), written.at,
            {quoted(*point.code), quoted(earlier.pledge->id), to_string(before), to_string(valid)})
        .with_note(earlier.point->at, {"punkten som fortsätter står här", "the point is here"})
        .with_help({"flytta `continues` till den punkt som lovades senare, eller rätta `valid`",
                    "move `continues` to the point that was promised later, or correct `valid`"});
  }
}

/// In one pledge a point can go on as one point only: two would both be its next promise.
void check_fork(const Located<std::string>& target, std::map<std::string_view, Span>& continued,
                const RuleContext& context) {
  if (const auto [first, fresh] = continued.emplace(*target, target.at); !fresh)
    context.out.report(pledge_kind("pledge.chain-forks"), target.at, {quoted(*target)})
        .with_note(first->second, {"den fortsätter redan här", "it goes on here already"})
        .with_help({"ta bort `continues` från en av punkterna",
                    "remove `continues` from one of the points"});
}

/// Every period of it expects a report.
void check_length(const Located<PartialDate>& valid, const RuleContext& context) {
  constexpr int longest = 50;
  if (valid->begin == PartialDate::Precision::not_stated) return;  // no interval, or not readable
  const int years = valid->last.year - valid->first.year + 1;
  if (years > longest)
    context.out
        .report(pledge_kind("pledge.too-long"), valid.at,
                {std::to_string(years), std::to_string(longest)})
        .with_help({"rätta årtalet i `valid`", "correct the year in `valid`"});
}

/// Of a time in which no report is expected there is nothing to explain.
void check_absent_period(const Located<Period>& period, const Pledge& pledge,
                         const std::vector<Period>& reported, const RuleContext& context) {
  const PartialDate& valid = *pledge.valid;
  if (*period == Period{}) return;
  if (!period->overlaps(valid.first, valid.last)) {
    context.out
        .report(pledge_kind("pledge.absent-outside"), period.at,
                {quoted(to_string(*period)), to_string(valid)})
        .with_note(pledge.valid.at, {"löftets tid står här", "the pledge's time is stated here"})
        .with_help({"rätta perioden, eller ta bort den", "correct the period, or remove it"});
    return;
  }
  if (reported.empty() ||
      std::ranges::any_of(reported, [&](const Period& one) { return period->contains(one); }))
    return;
  context.out
      .report(pledge_kind("pledge.absent-no-period"), period.at, {quoted(to_string(*period))})
      .with_help({"skriv en period som löftet redovisas för: {0}",
                  "write a period that the pledge is reported for: {0}"},
                 {to_string(reported.front())});
}

void check_absent_periods(const Pledge& pledge, const RuleContext& context) {
  if (!pledge.valid->stated()) return;
  const std::optional<std::pair<Date, Date>> time = reported_time(pledge);
  const std::vector<Period> reported =
      time ? periods_of(pledge.cadence.front().every, time->first, time->second)
           : std::vector<Period>{};
  for (const AbsentReports& absent : pledge.absent) {
    if (absent.reason == AbsenceReason::upcoming && !absent.periods.empty())
      report_upcoming(absent.periods[0].at, context);
    for (const Located<Period>& period : absent.periods)
      check_absent_period(period, pledge, reported, context);
  }
}

/// A report that is due before what it tells of has ended.
void check_due_dates(const Pledge& pledge, const RuleContext& context) {
  for (const DueDate& row : pledge.due_dates)
    if (row.due.at.file != no_file && row.due->stated() && *row.period != Period{} &&
        row.due->last < row.period->last)
      context.out
          .report(
              pledge_kind("pledge.due-before"), row.due.at,
              {quoted(to_string(*row.period)), to_string(*row.due), to_string(row.period->last)})
          .with_help({"rätta `due` eller `period`", "correct `due` or `period`"});
  if (!pledge.final_report || !pledge.valid->stated()) return;
  const Located<PartialDate>& due = pledge.final_report->due;
  if (due->stated() && due->last < pledge.valid->last)
    context.out
        .report(pledge_kind("pledge.final-due-before"), due.at,
                {to_string(*due), to_string(pledge.valid->last)})
        .with_note(pledge.valid.at, {"löftets tid står här", "the pledge's time is stated here"})
        .with_help({"rätta `due` eller `valid`", "correct `due` or `valid`"});
}

}  // namespace

void check_pledge(const Record& record, const RuleContext& context) {
  const auto& pledge = record.as<Pledge>();
  const bool written = pledge.valid.at.file != no_file;  // a missing field is reported as such
  if (written && !pledge.valid->stated())
    context.out.report(pledge_kind("pledge.valid-not-stated"), pledge.valid.at)
        .with_help({"skriv de år som löftet gäller: valid = \"2025/2027\"",
                    "write the years of the pledge: valid = \"2025/2027\""});
  check_length(pledge.valid, context);
  if (pledge.points.empty() && pledge.points_extent != PointsExtent::none)
    context.out.report(pledge_kind("pledge.no-points"), whole_file(record.file))
        .with_help(
            {"skriv en [[points]] för varje punkt; är de inte kända: points_extent = \"none\"",
             "write a [[points]] for each point; where they are not known: points_extent = "
             "\"none\""});
  check_codes(pledge, context);
  std::map<std::string_view, Span> continued;
  for (const Point& point : pledge.points) {
    if (!point.continues) continue;
    const Continuation& continues = *point.continues;
    const PointTarget earlier = find_continued(context.model, *continues.point);
    if (earlier.point)
      check_chain(record, point, continues, earlier, context);
    else
      check_point(continues.point, context);
    check_fork(continues.point, continued, context);
    if (continues.assessed_by == Assessor::compiler && !continues.note)
      context.out.report(pledge_kind("pledge.unexplained-link"), continues.point.at)
          .with_help({"lägg till: note = \"…\"", "add: note = \"…\""});
  }
  check_absent_periods(pledge, context);
  check_due_dates(pledge, context);
  for (const AbsentReports& absent : pledge.absent)
    if (absent.reason == AbsenceReason::not_reported)
      check_not_reported({absent.sources, !pledge.reporters.empty()},
                         absent.periods.empty() ? whole_file(record.file) : absent.periods[0].at,
                         context);
}

void check_point(const Located<std::string>& address, const RuleContext& context) {
  if (find_continued(context.model, *address).point) return;
  const std::string_view id = std::string_view(*address).substr(0, address->find('#'));
  const Record* pledge = context.model.find<Pledge>(id);
  if (pledge && (pledge->broken || has_unread_point(pledge->as<Pledge>()))) return;
  Diagnostic& finding =
      context.out.report(pledge_kind("pledge.unknown-point"), address.at, {quoted(*address)});
  if (pledge) {
    finding.with_help({"löftet {0} har punkterna {1}", "the pledge {0} has the points {1}"},
                      {quoted(id), codes_of(pledge->as<Pledge>())});
    return;
  }
  std::vector<std::string_view> ids;
  if (context.out.suggestions().left())
    for (const Record& record : context.model.all<Pledge>())
      ids.push_back(record.id);
  if (const std::string_view guess = context.out.suggestions().nearest(id, ids); !guess.empty())
    finding.with_help({"menade du löftet {0}?", "did you mean the pledge {0}?"}, {quoted(guess)});
  else
    finding.with_help({"skriv löftets id, # och punktens kod: \"skaggetorp-2017#1\"",
                       "write the pledge's id, # and the point's code: \"skaggetorp-2017#1\""});
}

std::string codes_of(const Pledge& pledge) {
  return first_few(pledge.points, [](const Point& point) { return *point.code; });
}

std::string point_address(std::string_view pledge_id, std::string_view code) {
  return std::string(pledge_id) + "#" + std::string(code);
}

PointTarget find_continued(const Model& model, std::string_view address) {
  const std::size_t hash = address.find('#');
  if (hash == std::string_view::npos) return {};
  const Record* pledge = model.find<Pledge>(address.substr(0, hash));
  if (!pledge) return {};
  return {pledge, find_point(pledge->as<Pledge>(), address.substr(hash + 1))};
}

}  // namespace tertial
