#include <algorithm>

#include "base/almanac.h"
#include "law/rest_days.h"
#include "pages/meeting/appeal_view.h"
#include "pages/notice/notice_page.h"

namespace tertial {
namespace {

struct RuleView {
  std::string title, from, length, rest;
  /// The statute and whether its text has been compared; what is to come into force; what was.
  std::vector<std::string> where;
};
const ViewType& view_of(Tag<RuleView>) {
  static constexpr ViewField fields[] = {
      view_field<&RuleView::title>("title"), view_field<&RuleView::from>("from"),
      view_field<&RuleView::length>("length"), view_field<&RuleView::rest>("rest"),
      view_field<&RuleView::where>("where")};
  static constexpr ViewType type{"rule", fields};
  return type;
}

struct CountingView {
  std::string rule, reference;
};
const ViewType& view_of(Tag<CountingView>) {
  static constexpr ViewField fields[] = {view_field<&CountingView::rule>("rule"),
                                         view_field<&CountingView::reference>("reference")};
  static constexpr ViewType type{"counting", fields};
  return type;
}

struct RestDayView {
  DateView date;
  std::string weekday, name, reference;
};
const ViewType& view_of(Tag<RestDayView>) {
  static constexpr ViewField fields[] = {
      view_field<&RestDayView::date>("date"), view_field<&RestDayView::weekday>("weekday"),
      view_field<&RestDayView::name>("name"), view_field<&RestDayView::reference>("reference")};
  static constexpr ViewType type{"rest-day", fields};
  return type;
}

struct YearView {
  std::string caption;
  std::vector<RestDayView> days;
};
const ViewType& view_of(Tag<YearView>) {
  static constexpr ViewField fields[] = {view_field<&YearView::caption>("caption"),
                                         view_field<&YearView::days>("days")};
  static constexpr ViewType type{"year", fields};
  return type;
}

struct DeadlinesView {
  FrameView frame;
  std::string lead;
  std::string unchecked;  ///< that some rules have not been compared with the law's text
  std::vector<RuleView> rules;
  std::vector<CountingView> counting;
  std::vector<YearView> years;
};
const ViewType& view_of(Tag<DeadlinesView>) {
  static constexpr ViewField fields[] = {view_field<&DeadlinesView::frame>("frame"),
                                         view_field<&DeadlinesView::lead>("lead"),
                                         view_field<&DeadlinesView::unchecked>("unchecked"),
                                         view_field<&DeadlinesView::rules>("rules"),
                                         view_field<&DeadlinesView::counting>("counting"),
                                         view_field<&DeadlinesView::years>("years")};
  static constexpr ViewType type{"deadlines", fields};
  return type;
}

std::string length_text(const Site& site, const TimeRule& rule) {
  return site.strings.format("deadline." + std::string(word_of(rule.name)) + ".length",
                             {rule_length(site, rule)});
}

/// Where the rule stands, and whether it has been compared with what stands there.
std::string where_text(const Site& site, const TimeInLaw& time) {
  if (!time.statute) return std::string(site.strings("deadlines.own"));
  std::string text = reference_text(site, *time.statute, time.rule->section.value_or(""));
  return text + "." + unchecked_note(site, time);
}

/// The rule in force, those to come, those that were, and since when nothing is known.
std::vector<std::string> where_texts(const Site& site, const KnownTimes& known) {
  std::vector<std::string> texts;
  if (known.in_force) texts.push_back(where_text(site, *known.in_force));
  for (const TimeInLaw& time : known.to_come)
    texts.push_back(site.strings.format(
        "deadlines.to-come", {site.wording.date(time.statute->from), length_text(site, *time.rule),
                              where_text(site, time)}));
  const TimeInLaw* oldest = known.in_force ? &*known.in_force : nullptr;
  for (const TimeInLaw& time : known.gone) {
    if (!time.statute) continue;
    if (const std::optional<Date>& until = time.statute->until)
      texts.push_back(site.strings.format(
          "deadlines.earlier", {site.wording.date(add_days(*until, 1)), where_text(site, time)}));
    oldest = &time;
  }
  if (oldest && oldest->statute)
    texts.push_back(
        site.strings.format("deadlines.no-earlier", {site.wording.date(oldest->statute->from)}));
  return texts;
}

RuleView rule_view(const Site& site, Deadline deadline) {
  const KnownTimes known = known_times(swedish_law(), deadline, site.as_of);
  const std::string key = "deadline." + std::string(word_of(deadline));
  RuleView view;
  view.title = site.strings(key + ".title");
  view.from = site.strings(key + ".from");
  view.where = where_texts(site, known);
  if (!known.in_force) {
    view.length = site.strings("deadlines.none-in-force");
    return view;
  }
  const TimeRule& rule = *known.in_force->rule;
  view.length = length_text(site, rule);
  view.rest = site.strings(rule.on_rest_day == OnRestDay::stays ? "deadlines.stays"
                                                                : "deadlines.next-working-day");
  return view;
}

std::vector<CountingView> counting_views(const Site& site) {
  std::vector<CountingView> views;
  for (const Statute& statute : swedish_law().statutes)
    for (const CountingRule& rule : statute.counting)
      views.push_back({std::string(site.strings("counting." + std::string(word_of(rule.name)))),
                       reference_text(site, statute, rule.section)});
  return views;
}

YearView year_view(const Site& site, int year) {
  YearView view{site.strings.format("deadlines.year", {std::to_string(year)}), {}};
  for (const RestDayOn& day : rest_days(year))
    view.days.push_back(
        {date_view(site, day.date),
         std::string(site.strings("weekday." + std::to_string(weekday(day.date)))),
         std::string(site.strings("rest-day." + std::string(word_of(day.rule->name)))),
         reference_text(site, *day.statute, day.rule->section)});
  return view;
}

DeadlinesView make_deadlines(const Site& site, const PlannedPage& page) {
  DeadlinesView view;
  view.lead = site.strings("deadlines.lead");
  view.frame = make_frame(site, {.title = std::string(site.strings("deadlines.title")),
                                 .address = page.address,
                                 .description = view.lead,
                                 .section = "notices"});
  for (std::size_t i = 0; i < choices_of<Deadline>.size(); ++i)
    view.rules.push_back(rule_view(site, static_cast<Deadline>(i)));
  if (!std::ranges::all_of(swedish_law().statutes, [](const Statute& statute) {
        return std::ranges::all_of(statute.times, &TimeRule::checked);
      }))
    view.unchecked = site.strings("deadlines.some-unchecked");
  view.counting = counting_views(site);
  const int year = site.as_of.year();
  view.years = {year_view(site, year), year_view(site, year + 1)};
  return view;
}

std::vector<PlannedPage> plan_deadlines(const Site&) {
  return single_page("/sa-raknas-datumen/");
}

}  // namespace

const PageType deadlines_page =
    page_type<DeadlinesView, make_deadlines>("deadlines", "deadlines.html", plan_deadlines);

}  // namespace tertial
