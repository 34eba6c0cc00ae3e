#include "derive/wording.h"

#include <algorithm>

#include "base/text.h"
#include "derive/reports.h"

namespace tertial {
namespace {

constexpr std::size_t numbers_in_words = 12;
constexpr std::string_view no_break_space = "\u00a0";

constexpr std::string_view number_keys[] = {
    "number.0", "number.1", "number.2", "number.3",  "number.4",  "number.5", "number.6",
    "number.7", "number.8", "number.9", "number.10", "number.11", "number.12"};
constexpr std::string_view month_keys[] = {"month.1", "month.2",  "month.3",  "month.4",
                                           "month.5", "month.6",  "month.7",  "month.8",
                                           "month.9", "month.10", "month.11", "month.12"};
/// In the order of the enumerators.
constexpr std::string_view label_keys[] = {
    "status.done.label",       "status.done-in-period.label", "status.ongoing.label",
    "status.delayed.label",    "status.not-started.label",    "status.stopped.label",
    "status.unassessed.label", "status.not-reported.label",   "status.none-here.label",
    "status.upcoming.label"};
constexpr std::string_view meaning_keys[] = {
    "status.done.meaning",       "status.done-in-period.meaning", "status.ongoing.meaning",
    "status.delayed.meaning",    "status.not-started.meaning",    "status.stopped.meaning",
    "status.unassessed.meaning", "status.not-reported.meaning",   "status.none-here.meaning",
    "status.upcoming.meaning"};
/// Prefixes of a plural pair: "{0} är genomförd" and "{0} är genomförda".
constexpr std::string_view state_keys[] = {
    "state.done",        "state.done-in-period", "state.ongoing",    "state.delayed",
    "state.not-started", "state.stopped",        "state.unassessed", "state.not-reported",
    "state.none-here",   "state.upcoming"};
constexpr std::string_view reason_keys[] = {
    "absence.not-found",     "absence.not-read", "absence.not-held",    "absence.not-stated",
    "absence.not-separated", "absence.upcoming", "absence.not-reported"};
constexpr std::string_view cadence_keys[] = {"cadence.tertial", "cadence.quarterly",
                                             "cadence.half-yearly", "cadence.monthly",
                                             "cadence.yearly"};
constexpr std::string_view stage_keys[] = {"stage.proposed", "stage.decided", "stage.signed",
                                           "stage.ended", "stage.in-force"};
constexpr std::string_view past_stage_key = "stage.in-force-past";
constexpr std::string_view period_keys[] = {"period.tertial", "period.quarter", "period.half.1",
                                            "period.half.2", "period.month"};
/// Prefixes of the forms of a kind: one of several, several, both, all, and the only one.
constexpr std::string_view effect_keys[] = {"effect.activity", "effect.comparison",
                                            "effect.effect"};
constexpr std::string_view kind_keys[] = {"effect.activity.label", "effect.comparison.label",
                                          "effect.effect.label"};
constexpr std::string_view effect_forms[] = {
    "effect.reported.one",    "effect.reported.other", "effect.activity.one",
    "effect.activity.other",  "effect.activity.both",  "effect.activity.all",
    "effect.activity.only",   "effect.comparison.one", "effect.comparison.other",
    "effect.comparison.both", "effect.comparison.all", "effect.comparison.only",
    "effect.effect.one",      "effect.effect.other",   "effect.effect.both",
    "effect.effect.all",      "effect.effect.only"};
constexpr std::string_view ordinal_keys[] = {"ordinal.1", "ordinal.2",  "ordinal.3",  "ordinal.4",
                                             "ordinal.5", "ordinal.6",  "ordinal.7",  "ordinal.8",
                                             "ordinal.9", "ordinal.10", "ordinal.11", "ordinal.12"};
constexpr std::string_view promise_keys[] = {"chain.promised", "chain.promised-times",
                                             "ordinal.other"};
constexpr std::string_view other_keys[] = {"number.decimal-mark",
                                           "date.day",
                                           "date.on-day",
                                           "date.in-month",
                                           "date.in-year",
                                           "date.not-stated",
                                           "list.and",
                                           "absence.none",
                                           "points.one",
                                           "points.other",
                                           "points.none",
                                           "lead.joint.one",
                                           "lead.joint.other",
                                           "lead.owner",
                                           "lead.owner-in-s",
                                           "lead.unassigned.one",
                                           "lead.unassigned.other",
                                           "lead.points",
                                           "lead.only"};

template <class Enum, std::size_t Size>
std::string_view key_of(const std::string_view (&keys)[Size], Enum value) {
  return keys[static_cast<std::size_t>(value)];
}

/// "Exempelföreningens", where the party does not say how its name is to be bent.
std::string owner(const Strings& strings, const Party& party) {
  if (party.possessive) return *party.possessive;
  const std::string name = party.common.title.value_or("");
  constexpr std::string_view hissing = "sxzSXZ";
  const bool in_s = !name.empty() && hissing.find(name.back()) != std::string_view::npos;
  return strings.format(in_s ? "lead.owner-in-s" : "lead.owner", {name});
}

}  // namespace

std::vector<std::string_view> Wording::required_keys() {
  std::vector<std::string_view> keys;
  const auto add = [&](std::span<const std::string_view> more) {
    keys.insert(keys.end(), more.begin(), more.end());
  };
  add(number_keys);
  add(month_keys);
  add(label_keys);
  add(meaning_keys);
  add(reason_keys);
  add(cadence_keys);
  add(stage_keys);
  keys.push_back(past_stage_key);
  add(period_keys);
  add(other_keys);
  add(kind_keys);
  add(ordinal_keys);
  add(promise_keys);
  add(effect_forms);
  static constexpr std::string_view state_forms[] = {
      "state.done.one",           "state.done.other",
      "state.done-in-period.one", "state.done-in-period.other",
      "state.ongoing.one",        "state.ongoing.other",
      "state.delayed.one",        "state.delayed.other",
      "state.not-started.one",    "state.not-started.other",
      "state.stopped.one",        "state.stopped.other",
      "state.unassessed.one",     "state.unassessed.other",
      "state.not-reported.one",   "state.not-reported.other",
      "state.none-here.one",      "state.none-here.other",
      "state.upcoming.one",       "state.upcoming.other"};
  add(state_forms);
  return keys;
}

std::string Wording::number(std::size_t count) const {
  return count <= numbers_in_words ? std::string(strings_(number_keys[count])) : digits(count);
}

std::string Wording::digits(std::size_t count) {
  std::string text = std::to_string(count);
  for (std::size_t at = text.size(); at > 3;)
    text.insert(at -= 3, no_break_space);
  return text;
}

std::string Wording::figure(Decimal number) const {
  const std::int64_t size = number.millionths < 0 ? -number.millionths : number.millionths;
  std::string text = number.millionths < 0 ? "\u2212" : "";
  text += digits(static_cast<std::size_t>(size / 1'000'000));
  const std::string written = to_string(number);
  if (const std::size_t point = written.find('.'); point != std::string::npos)
    text.append(strings_("number.decimal-mark")).append(written, point + 1);
  return text;
}

std::string Wording::count(std::string_view key, std::size_t count) const {
  const std::string form = std::string(key) + (count == 1 ? ".one" : ".other");
  return strings_.format(form, {number(count)});
}

std::string Wording::list(std::span<const std::string> parts) const {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0)
      text.append(i + 1 == parts.size() ? " " + std::string(strings_("list.and")) + " " : ", ");
    text.append(parts[i]);
  }
  return text;
}

std::string Wording::date(Date date) const {
  return strings_.format(
      "date.day",
      {std::to_string(date.day), strings_(month_keys[date.month - 1]), std::to_string(date.year)});
}

std::string Wording::date(const PartialDate& date) const {
  using enum PartialDate::Precision;
  const auto end_of = [&](PartialDate::Precision precision, Date at) {
    if (precision == day) return this->date(at);
    if (precision == month)
      return std::string(strings_(month_keys[at.month - 1])) + " " + std::to_string(at.year);
    return std::to_string(at.year);
  };
  if (!date.stated()) return std::string(strings_("date.not-stated"));
  if (date.precision != interval) return end_of(date.precision, date.first);
  return end_of(date.begin, date.first) + "–" + end_of(date.end, date.last);
}

std::string Wording::when(Date date) const {
  return strings_.format("date.on-day", {this->date(date)});
}

std::string Wording::when(const PartialDate& date) const {
  std::string text = this->date(date);
  switch (date.precision) {
    case PartialDate::Precision::day:
      return strings_.format("date.on-day", {text});
    case PartialDate::Precision::month:
      return strings_.format("date.in-month", {text});
    case PartialDate::Precision::year:
      return strings_.format("date.in-year", {text});
    default:
      return text;
  }
}

std::string Wording::period(const Period& period) const {
  std::string year = std::to_string(period.first.year);
  const std::string number = std::to_string(period.number());
  switch (period.kind) {
    case Period::Kind::tertial:
      return strings_.format("period.tertial", {number, year});
    case Period::Kind::quarter:
      return strings_.format("period.quarter", {number, year});
    case Period::Kind::half:
      return strings_.format(period.number() == 1 ? "period.half.1" : "period.half.2", {year});
    case Period::Kind::month:
      return strings_.format("period.month", {strings_(month_keys[period.first.month - 1]), year});
    case Period::Kind::months:
      break;
    case Period::Kind::year:
      return year;
  }
  std::string first(strings_(month_keys[period.first.month - 1]));
  if (period.first.year != period.last.year) first += " " + year;
  return first + "–" + std::string(strings_(month_keys[period.last.month - 1])) + " " +
         std::to_string(period.last.year);
}

std::string Wording::periods(const Period& first, const Period& last) const {
  if (first == last) return period(first);
  if (first.kind == Period::Kind::month)
    return period({Period::Kind::months, first.first, last.last});
  return period(first) + " – " + period(last);
}

std::string_view Wording::label(ShownStatus status) const {
  return strings_(key_of(label_keys, status));
}
std::string_view Wording::meaning(ShownStatus status) const {
  return strings_(key_of(meaning_keys, status));
}
std::string_view Wording::reason(const std::optional<AbsenceReason>& reason) const {
  return strings_(reason ? key_of(reason_keys, *reason) : "absence.none");
}
std::string_view Wording::cadence(Cadence cadence) const {
  return strings_(key_of(cadence_keys, cadence));
}
std::string_view Wording::stage(Stage stage) const {
  return strings_(key_of(stage_keys, stage));
}
std::string_view Wording::stage(const Pledge& pledge, const AsOf& as_of) const {
  if (pledge.stage == Stage::in_force && is_over(pledge, as_of)) return strings_(past_stage_key);
  return stage(pledge.stage);
}

std::string Wording::points(std::size_t count) const {
  return count == 0 ? std::string(strings_("points.none")) : this->count("points", count);
}

std::string Wording::points_lead(const Pledge& pledge) const {
  std::size_t joint = 0;
  std::size_t unassigned = 0;
  std::vector<std::pair<const Party*, std::size_t>> alone;  // in the order of the pledge's parties
  alone.reserve(pledge.parties.size());
  for (const Responsible& party : pledge.parties)
    alone.push_back({&*party.party, 0});
  for (const Point& point : pledge.points) {
    if (point.responsible.size() > 1) {
      ++joint;
    } else if (point.responsible.empty()) {
      ++unassigned;
    } else {
      const Party* party = &*point.responsible[0].party;
      auto it = std::ranges::find(alone, party, [](const auto& entry) { return entry.first; });
      if (it == alone.end()) it = alone.insert(alone.end(), {party, 0});
      ++it->second;
    }
  }
  std::vector<std::string> parts;
  if (joint > 0) parts.push_back(count("lead.joint", joint));
  for (const auto& [party, count] : alone)
    if (count > 0) parts.push_back(number(count) + " " + owner(strings_, *party));
  if (unassigned > 0) parts.push_back(count("lead.unassigned", unassigned));
  const std::string all = capitalized(points(pledge.points.size()));
  if (parts.empty()) return strings_.format("lead.only", {all});
  return strings_.format("lead.points", {all, list(parts)});
}

std::string Wording::state(ShownStatus status, std::size_t count) const {
  return this->count(key_of(state_keys, status), count);
}

std::string Wording::state_lead(const StatusCounts& counts) const {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < shown_status_count; ++i)
    if (counts[i] > 0) parts.push_back(count(state_keys[i], counts[i]));
  return parts.empty() ? std::string() : capitalized(list(parts)) + ".";
}

std::string Wording::effect_lead(const EffectCounts& counts) const {
  const std::size_t all = reported_points(counts);
  if (all == 0) return {};
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < report_kind_count; ++i) {
    if (counts[i] == 0) continue;
    const std::string key(effect_keys[i]);
    if (counts[i] == all)
      parts.emplace_back(strings_(key + (all == 1 ? ".only" : all == 2 ? ".both" : ".all")));
    else
      parts.push_back(count(key, counts[i]));
  }
  return strings_.format("lead.points", {capitalized(count("effect.reported", all)), list(parts)});
}

std::string Wording::ordinal(std::size_t number) const {
  if (number == 0 || number > std::size(ordinal_keys))
    return strings_.format("ordinal.other", {digits(number)});
  return std::string(strings_(ordinal_keys[number - 1]));
}

std::string Wording::promised(std::size_t times) const {
  if (times > std::size(ordinal_keys))
    return strings_.format("chain.promised-times", {digits(times)});
  return strings_.format("chain.promised", {ordinal(times)});
}

std::string Wording::kind(const PointReport& report) const {
  const ReportKind counted = kind_of(report);
  std::vector<std::string> kinds = {std::string(strings_(key_of(kind_keys, counted)))};
  if (counted != ReportKind::effect && tells_effect(report))
    kinds.emplace_back(strings_(key_of(kind_keys, ReportKind::effect)));
  return list(kinds);
}

}  // namespace tertial
