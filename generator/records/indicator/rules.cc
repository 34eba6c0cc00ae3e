#include <algorithm>
#include <map>
#include <utility>

#include "base/text.h"
#include "records/common/ahead.h"
#include "records/indicator/indicator.h"
#include "records/indicator/messages.h"
#include "records/registry.h"
#include "schema/unread.h"

namespace tertial {
namespace {

struct Range {
  std::optional<Decimal> min, max;
  bool whole = false;
};

Range range_of(const Indicator& indicator) {
  Range range;
  range.min = whole_number(0);
  switch (indicator.unit) {
    case Unit::percent:
      range.max = whole_number(100);
      break;
    case Unit::of_ten:
      range.max = whole_number(10);
      break;
    case Unit::per_thousand:
      break;
    case Unit::count:
      range.whole = true;
      break;
    case Unit::rank:
      range.min = whole_number(1);
      range.whole = true;
      break;
    case Unit::index:
    case Unit::kronor:
      range.min.reset();
      break;
  }
  if (indicator.min && (!range.min || *range.min < *indicator.min)) range.min = indicator.min;
  if (indicator.max && (!range.max || *indicator.max < *range.max)) range.max = indicator.max;
  return range;
}

void check_number(const Located<Decimal>& number, const Indicator& indicator, const Range& range,
                  const RuleContext& context) {
  if (number->unread) return;
  const bool low = range.min && *number < *range.min;
  if (low || (range.max && *range.max < *number)) {
    const Text limit =
        low ? Text{"det lägsta är", "the lowest is"} : Text{"det högsta är", "the highest is"};
    context.out
        .report(indicator_kind("indicator.out-of-range"), number.at,
                {to_string(*number), quoted(word_of(indicator.unit)), limit,
                 to_string(low ? *range.min : *range.max)})
        .with_help({"rätta talet, eller `unit` om det är enheten som är fel",
                    "correct the number, or `unit` if it is the unit that is wrong"});
    return;
  }
  if (!range.whole || number->whole()) return;
  context.out
      .report(indicator_kind("indicator.wrong-unit"), number.at,
              {to_string(*number), quoted(word_of(indicator.unit))})
      .with_help({"är det en andel: unit = \"percent\"", "if it is a share: unit = \"percent\""});
}

/// A total that cannot come of its parts. Of other units, and of numbers that the source does not
/// give exactly, nobody knows how they are put together.
void check_parts(const IndicatorValue& value, const Indicator& indicator,
                 const RuleContext& context) {
  const bool count = indicator.unit == Unit::count;
  const bool between = indicator.unit == Unit::percent || indicator.unit == Unit::of_ten ||
                       indicator.unit == Unit::per_thousand;
  if (!value.value || !value.women || !value.men || (!count && !between)) return;
  if (value.exactness != Exactness::exact) return;
  if ((*value.value)->unread || (*value.women)->unread || (*value.men)->unread) return;
  const auto [low, high] = std::minmax(**value.women, **value.men);
  const Decimal all = **value.value;
  if (count ? high <= all : low <= all && all <= high) return;
  context.out.report(indicator_kind("indicator.outside-parts"), value.value->at,
                     {to_string(all), to_string(**value.women), to_string(**value.men)});
}

Span place_of_time(const IndicatorValue& value) {
  return value.date ? value.date->at : value.period ? value.period->at : value.at;
}

using Editions = std::map<std::int64_t, const Edition*>;  // by year

/// Whoever reads of a value out of a survey looks for the year in which it was held.
void check_edition(const IndicatorValue& value, const Ref<Survey>& survey, const Editions& editions,
                   const RuleContext& context) {
  const PartialDate days = days_of(value);
  if (!days.stated() || is_unread(days)) return;
  const Edition* known = nullptr;
  for (auto at = editions.lower_bound(days.first.year);
       at != editions.end() && at->first <= days.last.year; ++at) {
    known = at->second;
    if (known->state == EditionState::held) return;
  }
  Diagnostic& finding =
      context.out.report(indicator_kind("indicator.survey-not-held"), place_of_time(value),
                         {quoted(written_time(value)), quoted(survey.id())});
  if (known)
    finding.with_note(known->year.at, {"undersökningens omgång", "the edition of the survey"})
        .with_help({"rätta värdets tid, eller omgångens `state`",
                    "correct the time of the value, or `state` of the edition"});
  else
    finding.with_note(whole_file(survey.record().file), {"undersökningen", "the survey"})
        .with_help({"rätta värdets tid, eller lägg till [[editions]] i undersökningen: year = {0}",
                    "correct the time of the value, or add [[editions]] to the survey: year = {0}"},
                   {std::to_string(days.last.year)});
}

void check_editions(const Indicator& indicator, const Ref<Survey>& survey,
                    const RuleContext& context) {
  if (!survey.resolved() || survey.record().broken) return;
  Editions editions;
  for (const Edition& edition : survey->editions)
    editions.emplace(*edition.year, &edition);
  for (const IndicatorValue& value : indicator.values)
    check_edition(value, survey, editions, context);
}

void check_ahead(const IndicatorValue& value, const RuleContext& context) {
  if (!is_ahead(days_of(value), context)) return;
  context.out.report(indicator_kind("indicator.value-ahead"), place_of_time(value),
                     {quoted(written_time(value))});
}

void check_value(const IndicatorValue& value, const Indicator& indicator, const Range& range,
                 const RuleContext& context) {
  if (value.date.has_value() == value.period.has_value())
    context.out.report(indicator_kind("indicator.value-time"), value.at)
        .with_help({"skriv en av dem: date = \"2023\" eller period = \"2023-t3\"",
                    "write one of them: date = \"2023\" or period = \"2023-t3\""});
  if (!value.value && !value.women && !value.men)
    context.out.report(indicator_kind("indicator.no-number"), value.at)
        .with_help({"lägg till: value = 15", "add: value = 15"});
  for (const auto* number : {&value.value, &value.women, &value.men})
    if (*number) check_number(**number, indicator, range, context);
  check_parts(value, indicator, context);
  check_ahead(value, context);
  std::map<std::string_view, Span> areas;
  for (const AreaComparison& comparison : value.comparisons) {
    check_number(comparison.value, indicator, range, context);
    if (const auto [first, fresh] = areas.emplace(comparison.area, comparison.at); !fresh)
      context.out
          .report(indicator_kind("indicator.area-twice"), comparison.at, {quoted(comparison.area)})
          .with_note(first->second, {"första gången", "the first time"})
          .with_help(
              {"ta bort den ena, eller rätta `area`", "delete one of them, or correct `area`"});
  }
  if (value.sources.empty() && indicator.common.sources.empty())
    context.out
        .report(indicator_kind("indicator.no-source"), value.at, {quoted(written_time(value))})
        .with_help(
            {"lägg till: sources = [\"källans id\"]", "add: sources = [\"id of the source\"]"});
}

void check_times(const Indicator& indicator, const RuleContext& context) {
  std::map<std::pair<Date, Date>, Span> seen;
  for (const IndicatorValue& value : indicator.values) {
    if (value.date.has_value() == value.period.has_value()) continue;
    const PartialDate days = days_of(value);
    const Span at = value.date ? value.date->at : value.period->at;
    const auto [first, fresh] = seen.emplace(std::pair(days.first, days.last), at);
    if (!fresh)
      context.out.report(indicator_kind("indicator.two-values"), at, {quoted(written_time(value))})
          .with_note(first->second, {"det första värdet står här", "the first value is here"})
          .with_help({"ta bort det ena, eller visa båda under [[contradictions]]",
                      "remove one of them, or show both under [[contradictions]]"});
  }
}

void check_breaks(const Indicator& indicator, const RuleContext& context) {
  for (const SeriesBreak& broken : indicator.breaks) {
    std::vector<std::string> times;
    bool known = false;
    for (const IndicatorValue& value : indicator.values) {
      const std::string time = written_time(value);
      known |= time == *broken.from;
      if (!time.empty() && std::ranges::find(times, time) == times.end()) times.push_back(time);
    }
    if (!known)
      context.out
          .report(indicator_kind("indicator.break-nowhere"), broken.from.at, {quoted(*broken.from)})
          .with_help({"värdena står för: {0}", "there are values for: {0}"}, {join(times, ", ")});
  }
}

}  // namespace

void check_indicator(const Record& record, const RuleContext& context) {
  const auto& indicator = record.as<Indicator>();
  if (indicator.wanted && indicator.wanted->assessed_by == Assessor::compiler &&
      !indicator.wanted->note)
    context.out.report(indicator_kind("indicator.unexplained-direction"), indicator.wanted->at)
        .with_help({"lägg till: note = \"…\"", "add: note = \"…\""});
  if (indicator.districts.empty() && !indicator.municipality && !indicator.area)
    context.out.report(indicator_kind("indicator.no-area"), whole_file(record.file))
        .with_help(
            {"skriv municipality, districts eller area", "write municipality, districts or area"});
  const Range range = range_of(indicator);
  for (const IndicatorValue& value : indicator.values)
    check_value(value, indicator, range, context);
  if (indicator.survey) check_editions(indicator, *indicator.survey, context);
  check_times(indicator, context);
  check_breaks(indicator, context);
}

}  // namespace tertial
