#include "pages/goal/goal_page.h"

#include <tuple>

#include "base/text.h"
#include "pages/distinct_links.h"
#include "pages/lists.h"
#include "records/case/case.h"
#include "records/goal/goal.h"

namespace tertial {
namespace {

struct GoalView {
  std::string id;
  std::string title;
  std::vector<FactView> facts;
  Html text;
  std::vector<CitationView> sources;
};
const ViewType& view_of(Tag<GoalView>) {
  static constexpr ViewField fields[] = {
      view_field<&GoalView::id>("id"), view_field<&GoalView::title>("title"),
      view_field<&GoalView::facts>("facts"), view_field<&GoalView::text>("text"),
      view_field<&GoalView::sources>("sources")};
  static constexpr ViewType type{"goal", fields};
  return type;
}

struct GoalGroupView {
  std::string heading;
  std::string id;
  std::vector<GoalView> goals;
};
const ViewType& view_of(Tag<GoalGroupView>) {
  static constexpr ViewField fields[] = {view_field<&GoalGroupView::heading>("heading"),
                                         view_field<&GoalGroupView::id>("id"),
                                         view_field<&GoalGroupView::goals>("goals")};
  static constexpr ViewType type{"goal-group", fields};
  return type;
}

struct GoalsView {
  FrameView frame;
  std::vector<GoalGroupView> groups;
};
const ViewType& view_of(Tag<GoalsView>) {
  static constexpr ViewField fields[] = {view_field<&GoalsView::frame>("frame"),
                                         view_field<&GoalsView::groups>("groups")};
  static constexpr ViewType type{"goals", fields};
  return type;
}

const Record& municipality_of_goal(const Site& site, const Record& record) {
  const auto& goal = record.as<Goal>();
  return goal.municipality ? goal.municipality->record() : municipality_of(site, record);
}

std::string fragment_of(const Site& site, const Record& record) {
  const std::string address = address_of(site, record);
  return address.substr(address.find('#') + 1);
}

GoalView goal_view(const Site& site, const Record& record) {
  const auto& goal = record.as<Goal>();
  GoalView view{fragment_of(site, record),
                title_of(site, record),
                {},
                site.html(goal.text),
                citations(site, common(record).sources)};
  if (goal.number) add_fact(view.facts, site.strings("goals.number"), std::to_string(*goal.number));
  if (goal.body)
    add_fact(view.facts, site.strings("goals.body"),
             std::vector<LinkView>{link_to(site, goal.body->record())});
  add_fact(view.facts, site.strings("goals.adopted"),
           goal.adopted ? site.wording.date(**goal.adopted)
                        : std::string(site.strings("goals.not-registered")));
  std::vector<const Record*> users = site.model.referring<Pledge>(record);
  std::ranges::move(site.model.referring<Case>(record), std::back_inserter(users));
  add_fact(view.facts, site.strings("goals.used-by"), distinct_links(site, users));
  return view;
}

/// Municipality and term of a goal; goals without a term come after those with one.
std::string heading_of(const Site& site, const Record& record) {
  const std::string municipality = title_of(site, municipality_of_goal(site, record));
  const auto& term = record.as<Goal>().term;
  return term ? site.strings.format("goals.of-term", {municipality, *term})
              : site.strings.format("goals.without-term", {municipality});
}

GoalsView make_goals_view(const Site& site, const PlannedPage& page) {
  GoalsView view;
  const std::vector<const Record*> all = pointers<Goal>(site);
  FrameInput frame;
  frame.title = site.strings("goals.title");
  frame.address = page.address;
  frame.description = site.strings("goals.lead");
  frame.section = "goals";
  frame.shown = all;
  frame.parts = all;
  view.frame = make_frame(site, frame);
  view.frame.sources.clear();  // each goal names its own

  const auto order = [&](const Record& record) {
    const Record& municipality = municipality_of_goal(site, record);
    const auto& goal = record.as<Goal>();
    return std::tuple(&municipality != &site.home(), sort_key_sv(title_of(site, municipality)),
                      !goal.term, goal.term.value_or(""));
  };
  using Order = decltype(order(*all.front()));
  for (auto [key, part] : divide<Order>(all, order)) {
    sort_by_title(site, part);
    std::ranges::stable_sort(part, {}, [](const Record* record) {
      return record->as<Goal>().number.value_or(INT64_MAX);
    });
    GoalGroupView group;
    group.heading = heading_of(site, *part.front());
    group.id = "grupp-" + slug(group.heading);
    for (const Record* record : part)
      group.goals.push_back(goal_view(site, *record));
    view.groups.push_back(std::move(group));
  }
  return view;
}

std::vector<PlannedPage> plan_goals(const Site&) {
  return single_page("/mal/");
}

}  // namespace

const PageType goals_page =
    page_type<GoalsView, make_goals_view>("goals", "goals.html", plan_goals);

}  // namespace tertial
