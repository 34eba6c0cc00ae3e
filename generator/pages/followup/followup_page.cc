#include "pages/followup/followup_page.h"

#include <algorithm>

#include "base/text.h"
#include "pages/pledge/point_views.h"

namespace tertial {
namespace {

/// How one point moved: from what (nothing when it was not reported before) to what.
struct ChangeView {
  LinkView link;
  std::optional<StatusView> before;
  StatusView after;
};

/// A point and what this follow-up says of it.
struct PointReportView {
  std::string anchor;
  std::string title;
  LinkView link;  ///< to the point on the pledge's page
  ReportView report;
};

/// A point that this follow-up says nothing about.
struct UnreportedView {
  LinkView link;
  AbsenceView absence;
};

struct FollowupView {
  FrameView frame;
  std::string lead, state;
  std::string effects;  ///< how many points report activity only
  std::vector<FactView> facts;
  Html summary;
  std::vector<ChangeView> changes;
  bool first = false;         ///< no earlier report of the pledge is registered here
  bool not_by_point = false;  ///< it speaks of the pledge as a whole
  std::vector<UnreportedView> unreported;
  std::optional<PointsTableView> table;
  std::vector<PointReportView> reports;
  std::optional<LinkView> previous, next;
  LinkView pledge, period;
};

const ViewType& view_of(Tag<ChangeView>) {
  static constexpr ViewField fields[] = {view_field<&ChangeView::link>("link"),
                                         view_field<&ChangeView::before>("before"),
                                         view_field<&ChangeView::after>("after")};
  static constexpr ViewType type{"change", fields};
  return type;
}

const ViewType& view_of(Tag<PointReportView>) {
  static constexpr ViewField fields[] = {
      view_field<&PointReportView::anchor>("anchor"), view_field<&PointReportView::title>("title"),
      view_field<&PointReportView::link>("link"), view_field<&PointReportView::report>("report")};
  static constexpr ViewType type{"point-report", fields};
  return type;
}

const ViewType& view_of(Tag<UnreportedView>) {
  static constexpr ViewField fields[] = {view_field<&UnreportedView::link>("link"),
                                         view_field<&UnreportedView::absence>("absence")};
  static constexpr ViewType type{"unreported", fields};
  return type;
}

const ViewType& view_of(Tag<FollowupView>) {
  static constexpr ViewField fields[] = {view_field<&FollowupView::frame>("frame"),
                                         view_field<&FollowupView::lead>("lead"),
                                         view_field<&FollowupView::state>("state"),
                                         view_field<&FollowupView::effects>("effects"),
                                         view_field<&FollowupView::facts>("facts"),
                                         view_field<&FollowupView::summary>("summary"),
                                         view_field<&FollowupView::changes>("changes"),
                                         view_field<&FollowupView::first>("first"),
                                         view_field<&FollowupView::not_by_point>("not_by_point"),
                                         view_field<&FollowupView::unreported>("unreported"),
                                         view_field<&FollowupView::table>("table"),
                                         view_field<&FollowupView::reports>("reports"),
                                         view_field<&FollowupView::previous>("previous"),
                                         view_field<&FollowupView::next>("next"),
                                         view_field<&FollowupView::pledge>("pledge"),
                                         view_field<&FollowupView::period>("period")};
  static constexpr ViewType type{"followup", fields};
  return type;
}

std::vector<FactView> followup_facts(const Site& site, const Record& record,
                                     const HistoryColumn& column) {
  const auto& followup = record.as<Followup>();
  std::vector<FactView> facts;
  add_fact(facts, site.strings("followup_page.fact-pledge"),
           std::vector{link_to(site, followup.pledge.record())});
  add_fact(facts, site.strings("followup_page.fact-period"), period_title(site, *followup.period));
  std::vector<std::string> covered;
  covered.reserve(followup.covers.size());
  for (const Located<Period>& period : followup.covers)
    covered.push_back(site.wording.period(*period));
  add_fact(facts, site.strings("followup_page.fact-covers"),
           capitalized(site.wording.list(covered)));
  add_fact(facts, site.strings("followup_page.fact-published"),
           capitalized(followup.published ? site.wording.date(**followup.published)
                                          : std::string(site.strings("date.not-stated"))));
  if (followup.reported_by.empty())
    add_fact(facts, site.strings("followup_page.fact-reported-by"),
             std::string(site.strings("followup_page.unstated")));
  add_fact(facts, site.strings("followup_page.fact-reported-by"),
           links_to(site, followup.reported_by));
  for (const ExpectedReport* report : column.expected)
    if (report->due && report->due->stated())
      add_fact(facts, site.strings("followup_page.fact-due"), site.wording.date(*report->due));
  return facts;
}

/// The place on this page where the point's report stands.
Address report_address(const Site& site, const Record& followup, const Point& point) {
  return site.link(address_of(site, followup) + "#" + point_anchor(point));
}

std::vector<ChangeView> change_views(const Site& site, const PledgeHistory& history,
                                     const Record& record) {
  std::vector<ChangeView> views;
  for (const StatusChange& change : changes_in(history, record)) {
    ChangeView view{{point_title(*change.point), report_address(site, record, *change.point)},
                    std::nullopt,
                    status_view(site, change.after)};
    if (change.before) view.before = status_view(site, *change.before);
    views.push_back(std::move(view));
  }
  return views;
}

void add_points(FollowupView& view, const Site& site, const PledgeHistory& history,
                const HistoryColumn& column) {
  const auto index = static_cast<std::size_t>(&column - history.columns.data());
  for (const PointHistory& point : history.points) {
    const HistoryCell& cell = point.cells[index];
    LinkView link = point_link(site, *history.pledge, *point.point);
    if (cell.report) {
      link.text = site.strings.format("followup_page.point-history", {*point.point->code});
      view.reports.push_back({point_anchor(*point.point), point_title(*point.point),
                              std::move(link), report_view(site, *column.followup, *cell.report)});
    } else {
      view.unreported.push_back({std::move(link), silent_view(site, column, cell)});
    }
  }
}

/// The table of this follow-up: points that it reports lead to their texts on this page.
PointsTableView followup_table(const Site& site, const PledgeHistory& history,
                               const HistoryColumn& column) {
  PointsTableView table = points_table(site, history, column);
  const auto index = static_cast<std::size_t>(&column - history.columns.data());
  for (std::size_t i = 0; i < table.rows.size(); ++i)
    if (history.points[i].cells[index].report)
      table.rows[i].link.address = report_address(site, *column.followup, *history.points[i].point);
  return table;
}

/// A link to the neighbour with the period in its text.
std::optional<LinkView> neighbour(const Site& site, const PledgeHistory& history,
                                  const Record& record, int step) {
  const auto here = std::ranges::find(history.followups, &record) - history.followups.begin();
  const auto there = here + step;
  if (there < 0 || there >= std::ssize(history.followups)) return std::nullopt;
  const Record& other = *history.followups[static_cast<std::size_t>(there)];
  return LinkView{period_title(site, *other.as<Followup>().period),
                  site.link(address_of(site, other))};
}

FollowupView make_followup_view(const Site& site, const PlannedPage& page) {
  const Record& record = *page.record;
  const auto& followup = record.as<Followup>();
  const Record& pledge = followup.pledge.record();
  const PledgeHistory& history = site.histories.of(pledge);
  const HistoryColumn& column = column_of(history, record);
  const std::string period = site.wording.period(*followup.period);
  FollowupView view;
  view.lead = site.strings.format("followup_page.lead", {title_of(site, pledge), period});
  view.not_by_point = followup.points.empty();
  if (!view.not_by_point) view.state = site.wording.state_lead(counts_in(history, column));
  FrameInput input{.title = title_of(site, record),
                   .address = page.address,
                   .description = view.lead + " " + view.state,
                   .section = "pledges"};
  input.breadcrumbs =
      breadcrumbs_to(site, pledge, "/medborgarloften/", site.strings("pledge_list.title"));
  input.breadcrumbs.push_back(link_to(site, pledge));
  input.shown = {&record, &pledge};
  input.subject = &record;
  view.frame = make_frame(site, input);
  view.facts = followup_facts(site, record, column);
  view.summary = site.html(followup.summary);
  view.effects = site.wording.effect_lead(effects_in(followup));
  view.first = record.id == history.followups.front()->id;
  if (!view.first) view.changes = change_views(site, history, record);
  add_points(view, site, history, column);
  if (!history.points.empty()) view.table = followup_table(site, history, column);
  view.previous = neighbour(site, history, record, -1);
  view.next = neighbour(site, history, record, 1);
  view.pledge = link_to(site, pledge);
  view.period = {site.strings.format("followup_page.all-pledges", {period}),
                 site.link(period_address(*followup.period))};
  return view;
}

}  // namespace

const PageType followup_page = page_type<FollowupView, make_followup_view>(
    "followup", "followup.html", plan_records<Followup>);

}  // namespace tertial
