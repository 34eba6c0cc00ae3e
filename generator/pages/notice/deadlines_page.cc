#include "base/almanac.h"
#include "law/rest_days.h"
#include "pages/meeting/appeal_view.h"
#include "pages/notice/notice_page.h"

namespace tertial {
namespace {

struct RuleView {
  std::string title, from, length, rest, reference, earlier;
  std::string unchecked;  ///< what is still to be compared with the law's text
};
const ViewType& view_of(Tag<RuleView>) {
  static constexpr ViewField fields[] = {
      view_field<&RuleView::title>("title"),         view_field<&RuleView::from>("from"),
      view_field<&RuleView::length>("length"),       view_field<&RuleView::rest>("rest"),
      view_field<&RuleView::reference>("reference"), view_field<&RuleView::earlier>("earlier"),
      view_field<&RuleView::unchecked>("unchecked")};
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
  std::vector<RuleView> rules;
  std::vector<CountingView> counting;
  std::vector<YearView> years;
};
const ViewType& view_of(Tag<DeadlinesView>) {
  static constexpr ViewField fields[] = {
      view_field<&DeadlinesView::frame>("frame"), view_field<&DeadlinesView::lead>("lead"),
      view_field<&DeadlinesView::rules>("rules"), view_field<&DeadlinesView::counting>("counting"),
      view_field<&DeadlinesView::years>("years")};
  static constexpr ViewType type{"deadlines", fields};
  return type;
}

RuleView rule_view(const Site& site, Deadline deadline) {
  const std::vector<TimeInLaw> times = times_of(deadline);
  const auto& [statute, rule] = times.front();
  const std::string key = "deadline." + std::string(word_of(deadline));
  RuleView view;
  view.title = site.strings(key + ".title");
  view.from = site.strings(key + ".from");
  view.length = site.strings.format(key + ".length", {rule_length(site, *rule)});
  view.rest = site.strings(rule->on_rest_day == OnRestDay::stays ? "deadlines.stays"
                                                                 : "deadlines.next-working-day");
  view.reference = reference_text(site, *statute, rule->section);
  const std::string from = site.wording.date(statute->from);
  view.earlier = times.size() == 1
                     ? site.strings.format("deadlines.no-earlier", {from})
                     : site.strings.format(
                           "deadlines.earlier",
                           {from, reference_text(site, *times[1].statute, times[1].rule->section)});
  if (!rule->checked)
    view.unchecked =
        site.strings(rule->section.find("§") == std::string::npos ? "deadlines.section-unknown"
                                                                  : "deadlines.unchecked");
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
