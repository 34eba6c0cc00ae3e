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

struct RestDayView {
  DateView date;
  std::string weekday, name;
};
const ViewType& view_of(Tag<RestDayView>) {
  static constexpr ViewField fields[] = {view_field<&RestDayView::date>("date"),
                                         view_field<&RestDayView::weekday>("weekday"),
                                         view_field<&RestDayView::name>("name")};
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
  std::vector<std::string> counting;
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

RuleView rule_view(const Site& site, const StatutoryRule& rule) {
  const std::string key = "deadline." + std::string(rule.name);
  RuleView view;
  view.title = site.strings(key + ".title");
  view.from = site.strings(key + ".from");
  view.length = site.strings.format(key + ".length", {rule_length(site, rule)});
  view.rest = site.strings(rule.on_rest_day == OnRestDay::stays ? "deadlines.stays"
                                                                : "deadlines.next-working-day");
  view.reference = reference_text(site, rule.reference);
  if (rule.earlier)
    view.earlier = site.strings.format(
        "deadlines.earlier",
        {site.wording.date(first_day_of_reference), reference_text(site, *rule.earlier)});
  if (!rule.reference.checked)
    view.unchecked = site.strings(rule.reference.place.find("§") == std::string_view::npos
                                      ? "deadlines.section-unknown"
                                      : "deadlines.unchecked");
  return view;
}

YearView year_view(const Site& site, int year) {
  YearView view{site.strings.format("deadlines.year", {std::to_string(year)}), {}};
  for (const auto& [day, name] : rest_days(year))
    view.days.push_back(
        {date_view(site, day), std::string(site.strings("weekday." + std::to_string(weekday(day)))),
         std::string(site.strings("rest-day." +
                                  std::string(rest_day_names[static_cast<std::size_t>(name)])))});
  return view;
}

DeadlinesView make_deadlines(const Site& site, const PlannedPage& page) {
  DeadlinesView view;
  view.lead = site.strings("deadlines.lead");
  view.frame = make_frame(site, {.title = std::string(site.strings("deadlines.title")),
                                 .address = page.address,
                                 .description = view.lead,
                                 .section = "notices"});
  for (const StatutoryRule& rule : statutory_rules())
    view.rules.push_back(rule_view(site, rule));
  for (const LegalReference& reference : counting_references())
    view.counting.push_back(reference_text(site, reference));
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
