#include "pages/pledge/pledge_page.h"

#include <algorithm>

#include "base/text.h"
#include "pages/chain/chain_page.h"
#include "pages/indicator/indicator_views.h"
#include "pages/pledge/pledge_views.h"
#include "pages/tied.h"

namespace tertial {
namespace {

struct QuoteView {
  std::string text;
  std::vector<CitationView> sources;
};

struct PointView {
  std::string anchor;
  std::string title;
  StatusView present;
  std::string present_period;  ///< empty when no report says anything of the point
  bool by_editors = false;     ///< the present status is their word
  bool carried_over = false;
  std::optional<QuoteView> original;
  Html text;
  std::vector<ResponsibleView> responsible, contributors;
  std::string theme;  ///< the heading that the pledge puts it under
  std::vector<IndicatorEntryView> indicators;
  std::vector<LinkView> places;
  Html note;
  std::optional<ChainView> continues;
  std::vector<ChainView> continued_by;
  std::optional<LinkView> chain;    ///< "Lovad för tredje gången"
  std::string split;                ///< that it goes on in several pledges
  bool trace_missing = false;       ///< carried over, but no later point is known
  std::vector<ReportView> reports;  ///< newest first
  std::vector<AbsenceView> silent;  ///< newest first
  std::vector<CitationView> sources;
};

/// One follow-up in the list of them.
struct FollowupLinkView {
  LinkView link;
  std::string published;
  std::string state;
};

struct PledgeView {
  FrameView frame;
  std::string lead, state;
  std::string effects;  ///< how many points report activity only
  std::vector<NoticeView> notices;
  std::vector<FactView> facts;
  std::optional<PointsTableView> table;
  std::vector<PointView> points;
  bool points_unknown = false;
  std::vector<FollowupLinkView> followups;
  std::vector<AbsenceView> absent, upcoming, planned;
  std::optional<FinalReportView> final_report;
  std::vector<CadenceView> cadence;
  bool cadences_differ = false;
  std::optional<ReportingView> reporting;
  bool about = false;
  Html why, direction, long_term_goal, scope_limits;
  std::vector<ResponsibleView> parts;  ///< parties whose own part is known
  std::vector<StepView> steps;
  std::string
      unlinked;  ///< "ärendet och anslaget": links of the decision's chain that are not there
  std::vector<LinkView> cases, documents;
  std::vector<IndicatorEntryView> indicators;  ///< of the pledge as a whole
  std::vector<GroupView> tied;
};

const ViewType& view_of(Tag<QuoteView>) {
  static constexpr ViewField fields[] = {view_field<&QuoteView::text>("text"),
                                         view_field<&QuoteView::sources>("sources")};
  static constexpr ViewType type{"quote", fields};
  return type;
}

const ViewType& view_of(Tag<PointView>) {
  static constexpr ViewField fields[] = {view_field<&PointView::anchor>("anchor"),
                                         view_field<&PointView::title>("title"),
                                         view_field<&PointView::present>("present"),
                                         view_field<&PointView::present_period>("present_period"),
                                         view_field<&PointView::by_editors>("by_editors"),
                                         view_field<&PointView::carried_over>("carried_over"),
                                         view_field<&PointView::original>("original"),
                                         view_field<&PointView::text>("text"),
                                         view_field<&PointView::responsible>("responsible"),
                                         view_field<&PointView::contributors>("contributors"),
                                         view_field<&PointView::theme>("theme"),
                                         view_field<&PointView::indicators>("indicators"),
                                         view_field<&PointView::places>("places"),
                                         view_field<&PointView::note>("note"),
                                         view_field<&PointView::continues>("continues"),
                                         view_field<&PointView::continued_by>("continued_by"),
                                         view_field<&PointView::chain>("chain"),
                                         view_field<&PointView::split>("split"),
                                         view_field<&PointView::trace_missing>("trace_missing"),
                                         view_field<&PointView::reports>("reports"),
                                         view_field<&PointView::silent>("silent"),
                                         view_field<&PointView::sources>("sources")};
  static constexpr ViewType type{"point", fields};
  return type;
}

const ViewType& view_of(Tag<FollowupLinkView>) {
  static constexpr ViewField fields[] = {view_field<&FollowupLinkView::link>("link"),
                                         view_field<&FollowupLinkView::published>("published"),
                                         view_field<&FollowupLinkView::state>("state")};
  static constexpr ViewType type{"followup-link", fields};
  return type;
}

const ViewType& view_of(Tag<PledgeView>) {
  static constexpr ViewField fields[] = {
      view_field<&PledgeView::frame>("frame"),
      view_field<&PledgeView::lead>("lead"),
      view_field<&PledgeView::state>("state"),
      view_field<&PledgeView::effects>("effects"),
      view_field<&PledgeView::notices>("notices"),
      view_field<&PledgeView::facts>("facts"),
      view_field<&PledgeView::table>("table"),
      view_field<&PledgeView::points>("points"),
      view_field<&PledgeView::points_unknown>("points_unknown"),
      view_field<&PledgeView::followups>("followups"),
      view_field<&PledgeView::absent>("absent"),
      view_field<&PledgeView::upcoming>("upcoming"),
      view_field<&PledgeView::planned>("planned"),
      view_field<&PledgeView::final_report>("final_report"),
      view_field<&PledgeView::cadence>("cadence"),
      view_field<&PledgeView::cadences_differ>("cadences_differ"),
      view_field<&PledgeView::reporting>("reporting"),
      view_field<&PledgeView::about>("about"),
      view_field<&PledgeView::why>("why"),
      view_field<&PledgeView::direction>("direction"),
      view_field<&PledgeView::long_term_goal>("long_term_goal"),
      view_field<&PledgeView::scope_limits>("scope_limits"),
      view_field<&PledgeView::parts>("parts"),
      view_field<&PledgeView::steps>("steps"),
      view_field<&PledgeView::unlinked>("unlinked"),
      view_field<&PledgeView::cases>("cases"),
      view_field<&PledgeView::documents>("documents"),
      view_field<&PledgeView::indicators>("indicators"),

      view_field<&PledgeView::tied>("tied")};
  static constexpr ViewType type{"pledge", fields};
  return type;
}

void add_reports(PointView& view, const Site& site, const PledgeHistory& history,
                 const PointHistory& point) {
  for (std::size_t i = point.cells.size(); i-- > 0;) {
    const HistoryColumn& column = history.columns[i];
    const HistoryCell& cell = point.cells[i];
    if (cell.report)
      view.reports.push_back(report_view(site, *column.followup, *cell.report));
    else
      view.silent.push_back(silent_view(site, column, cell));
  }
}

PointView point_view(const Site& site, const PledgeHistory& history, const PointHistory& now) {
  const Point& point = *now.point;
  PointView view;
  view.anchor = point_anchor(point);
  view.title = point_title(point);
  view.present = status_view(site, now.present);
  if (now.latest)
    view.present_period =
        site.wording.periods(history.columns[*now.latest].first, history.columns[*now.latest].last);
  view.by_editors = now.judged_by_editors();
  view.carried_over = now.carried_over_by != nullptr;
  if (point.original) {
    view.original = QuoteView{point.original->text, {}};
    if (point.original_source) view.original->sources = citations(site, {*point.original_source});
  }
  view.text = site.html(point.text);
  view.responsible = responsible_views(site, point.responsible);
  view.contributors = responsible_views(site, point.contributors);
  view.theme = point.theme.value_or("");
  view.indicators = indicator_entries_of(site, point.indicators);
  if (point.district) view.places.push_back(link_to(site, point.district->record()));
  view.note = site.html(point.note);
  if (now.continues.point && point.continues)
    view.continues = chain_view(site, now.continues, *point.continues);
  for (const PointTarget& later : now.continued_by)
    if (const std::optional<Continuation>& link = later.point->continues)
      view.continued_by.push_back(chain_view(site, later, *link));
  if (in_chain(now)) view.chain = chain_link(site, now);
  if (const std::size_t ways = now.continued_by.size(); ways > 1)
    view.split = site.strings.format("chain.split", {site.wording.number(ways)});
  view.trace_missing = now.trace_lost();
  add_reports(view, site, history, now);
  view.sources = citations(site, point.sources);
  return view;
}

std::vector<FollowupLinkView> followup_links(const Site& site, const PledgeHistory& history) {
  std::vector<FollowupLinkView> views;
  for (auto it = history.followups.rbegin(); it != history.followups.rend(); ++it) {
    const auto& followup = (*it)->as<Followup>();
    FollowupLinkView view;
    view.link = {period_title(site, *followup.period), site.link(address_of(site, **it))};
    view.published = followup.published && (*followup.published)->stated()
                         ? site.strings.format("pledge_page.published",
                                               {site.wording.when(**followup.published)})
                         : std::string(site.strings("pledge_page.published-not-stated"));
    view.state = site.wording.state_lead(counts_in(history, column_of(history, **it)));
    views.push_back(std::move(view));
  }
  return views;
}

void add_silence(PledgeView& view, const Site& site, const PledgeHistory& history) {
  std::vector<AbsentReport> reports;
  for (const ExpectedReport& report : history.schedule.reports)
    if (report.absent()) reports.push_back({&history, &report});
  for (const AbsentRow& row : join_neighbours(reports)) {
    auto& list = !history.schedule.committed       ? view.planned
                 : row.reports.front()->upcoming() ? view.upcoming
                                                   : view.absent;
    list.push_back(absence_view(site, row));
  }
}

void add_about(PledgeView& view, const Site& site, const Pledge& pledge) {
  view.why = site.html(pledge.why);
  view.direction = site.html(pledge.direction);
  view.long_term_goal = site.html(pledge.long_term_goal);
  view.scope_limits = site.html(pledge.scope_limits);
  for (ResponsibleView& party : responsible_views(site, pledge.parties))
    if (!party.part.text.empty()) view.parts.push_back(std::move(party));
  view.about = pledge.why || pledge.direction || pledge.long_term_goal || pledge.scope_limits ||
               !view.parts.empty();
}

FrameView pledge_frame(const Site& site, const PlannedPage& page, const PledgeHistory& history,
                       std::string_view description) {
  FrameInput input{.title = title_of(site, *page.record),
                   .address = page.address,
                   .description = std::string(description),
                   .section = "pledges"};
  input.breadcrumbs =
      breadcrumbs_to(site, *page.record, "/medborgarloften/", site.strings("pledge_list.title"));
  input.shown.push_back(page.record);
  input.shown.insert(input.shown.end(), history.followups.begin(), history.followups.end());
  input.subject = page.record;
  input.corrected = history.followups;
  if (history.final_report) {
    input.shown.push_back(history.final_report);
    input.parts.push_back(history.final_report);
  }
  return make_frame(site, input);
}

PledgeView make_pledge_view(const Site& site, const PlannedPage& page) {
  const PledgeHistory& history = site.histories.of(*page.record);
  const Pledge& pledge = history.record();
  PledgeView view;
  view.lead = promise_lead(site, pledge);
  view.state = site.wording.state_lead(history);
  view.frame = pledge_frame(site, page, history, view.lead + " " + view.state);
  view.effects = site.wording.effect_lead(effects_in(history));
  view.notices = pledge_notices(site, history);
  view.facts = pledge_facts(site, history);
  if (!history.points.empty() && !history.columns.empty()) view.table = points_table(site, history);
  for (const PointHistory& point : history.points)
    view.points.push_back(point_view(site, history, point));
  view.points_unknown = pledge.points_extent == PointsExtent::none;
  view.followups = followup_links(site, history);
  add_silence(view, site, history);
  view.final_report = final_report_view(site, history);
  view.cadence = cadence_views(site, pledge);
  view.cadences_differ = std::ranges::any_of(pledge.cadence, [&](const CadenceStatement& cadence) {
    return cadence.every != pledge.cadence.front().every;
  });
  view.reporting = reporting_view(site, pledge);
  add_about(view, site, pledge);
  view.steps = step_views(site, pledge);
  view.unlinked = unlinked(site, pledge);
  if (pledge.case_) view.cases.push_back(case_link(site, pledge.case_->record()));
  view.documents = links_to(site, pledge.documents);
  view.indicators = indicator_entries_of(site, pledge.indicators);
  view.tied = tied_groups(site, *page.record);
  return view;
}

}  // namespace

const PageType pledge_page =
    page_type<PledgeView, make_pledge_view>("pledge", "pledge.html", plan_records<Pledge>);

}  // namespace tertial
