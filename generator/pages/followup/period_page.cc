#include "pages/followup/period_page.h"

#include <algorithm>

#include "base/text.h"
#include "derive/period_digest.h"
#include "pages/lists.h"
#include "pages/pledge/point_views.h"

namespace tertial {
namespace {

/// A pledge that was reported for the period.
struct ReportedPledgeView {
  LinkView pledge;
  LinkView followup;
  std::string state;
  std::string effects;  ///< how many points report activity only
  std::optional<PointsTableView> table;
};

struct ContainedView {
  LinkView pledge;
  LinkView followup;
};

struct SilentPledgeView {
  LinkView pledge;
  std::vector<LinkView> reporters;
  AbsenceView absence;
};

/// With more reports than this, each is told in one line, which leads to its table.
constexpr std::size_t table_limit = 20;

struct PeriodView {
  FrameView frame;
  std::string lead;
  std::vector<EntryView> in_lines;  ///< the reported pledges, where there are many
  std::vector<ReportedPledgeView> reported;
  std::vector<ContainedView> contained;
  std::vector<SilentPledgeView> absent, planned, upcoming;
  std::optional<LinkView> previous, next;
};

const ViewType& view_of(Tag<ReportedPledgeView>) {
  static constexpr ViewField fields[] = {view_field<&ReportedPledgeView::pledge>("pledge"),
                                         view_field<&ReportedPledgeView::followup>("followup"),
                                         view_field<&ReportedPledgeView::state>("state"),
                                         view_field<&ReportedPledgeView::effects>("effects"),
                                         view_field<&ReportedPledgeView::table>("table")};
  static constexpr ViewType type{"reported-pledge", fields};
  return type;
}

const ViewType& view_of(Tag<ContainedView>) {
  static constexpr ViewField fields[] = {view_field<&ContainedView::pledge>("pledge"),
                                         view_field<&ContainedView::followup>("followup")};
  static constexpr ViewType type{"contained", fields};
  return type;
}

const ViewType& view_of(Tag<SilentPledgeView>) {
  static constexpr ViewField fields[] = {view_field<&SilentPledgeView::pledge>("pledge"),
                                         view_field<&SilentPledgeView::reporters>("reporters"),
                                         view_field<&SilentPledgeView::absence>("absence")};
  static constexpr ViewType type{"silent-pledge", fields};
  return type;
}

const ViewType& view_of(Tag<PeriodView>) {
  static constexpr ViewField fields[] = {view_field<&PeriodView::frame>("frame"),
                                         view_field<&PeriodView::lead>("lead"),
                                         view_field<&PeriodView::reported>("reported"),
                                         view_field<&PeriodView::in_lines>("in_lines"),
                                         view_field<&PeriodView::contained>("contained"),
                                         view_field<&PeriodView::absent>("absent"),
                                         view_field<&PeriodView::planned>("planned"),
                                         view_field<&PeriodView::upcoming>("upcoming"),
                                         view_field<&PeriodView::previous>("previous"),
                                         view_field<&PeriodView::next>("next")};
  static constexpr ViewType type{"period", fields};
  return type;
}

std::vector<PlannedPage> plan_periods(const Site& site) {
  std::vector<PlannedPage> pages;
  for (const Period& period : all_periods(site.histories.all()))
    pages.push_back({period_address(period), nullptr, to_string(period)});
  return pages;
}

ReportedPledgeView reported_view(const Site& site, const PeriodReport& report) {
  ReportedPledgeView view{
      link_to(site, *report.history->pledge), link_to(site, *report.followup), {}, {}, {}};
  const HistoryColumn& column = column_of(*report.history, *report.followup);
  if (report.history->points.empty()) return view;
  PointsTableView table = points_table(site, *report.history, column);
  table.pledge = view.pledge.text;
  view.table = std::move(table);
  view.state = site.wording.state_lead(counts_in(*report.history, column));
  view.effects = site.wording.effect_lead(effects_in(report.followup->as<Followup>()));
  return view;
}

EntryView report_in_line(const Site& site, const PeriodReport& report) {
  EntryView entry{link_to(site, *report.followup), {}, {}};
  if (!report.history->points.empty())
    entry.note = site.wording.state_lead(
        counts_in(*report.history, column_of(*report.history, *report.followup)));
  return entry;
}

std::vector<SilentPledgeView> silent_views(const Site& site,
                                           const std::vector<AbsentReport>& reports) {
  std::vector<SilentPledgeView> views;
  views.reserve(reports.size());
  for (const AbsentReport& report : reports)
    views.push_back({link_to(site, *report.history->pledge),
                     links_to(site, report.history->record().reporters),
                     absence_view(site, AbsentRow{report.history, {report.report}})});
  return views;
}

/// "Ett löfte är redovisat. Om två finns ingen redovisning registrerad här."
std::string period_lead(const Site& site, const PeriodDigest& digest) {
  std::vector<std::string> parts;
  const auto add = [&](std::string_view key, std::size_t count) {
    if (count > 0) parts.push_back(site.wording.count(key, count));
  };
  add("period_page.reported", digest.reported.size());
  add("period_page.contained", digest.contained.size());
  add("period_page.absent", digest.absent.size());
  add("period_page.planned", digest.planned.size());
  add("period_page.upcoming", digest.upcoming.size());
  return capitalized(site.wording.list(parts)) + ".";
}

std::optional<LinkView> period_link(const Site& site, const std::vector<Period>& periods,
                                    std::ptrdiff_t at) {
  if (at < 0 || at >= std::ssize(periods)) return std::nullopt;
  const Period& period = periods[static_cast<std::size_t>(at)];
  return LinkView{period_title(site, period), site.link(period_address(period))};
}

PeriodView make_period_view(const Site& site, const PlannedPage& page) {
  const Period period = *parse_period(page.key);
  const PeriodDigest digest = digest_of(period, site.histories.all());
  PeriodView view;
  view.lead = period_lead(site, digest);
  FrameInput input{.title = site.strings.format("period_page.title", {site.wording.period(period)}),
                   .address = page.address,
                   .description = view.lead,
                   .section = "followups"};
  input.breadcrumbs = {
      {std::string(site.strings("period_list.title")), site.link("/uppfoljning/")}};
  for (const PeriodReport& report : digest.reported)
    input.shown.push_back(report.followup);
  for (const auto* reports : {&digest.absent, &digest.planned, &digest.upcoming})
    for (const AbsentReport& report : *reports)
      input.shown.push_back(report.history->pledge);
  view.frame = make_frame(site, input);
  for (const PeriodReport& report : digest.reported)
    if (digest.reported.size() <= table_limit)
      view.reported.push_back(reported_view(site, report));
    else
      view.in_lines.push_back(report_in_line(site, report));
  for (const PeriodReport& report : digest.contained)
    view.contained.push_back(
        {link_to(site, *report.history->pledge), link_to(site, *report.followup)});
  view.absent = silent_views(site, digest.absent);
  view.planned = silent_views(site, digest.planned);
  view.upcoming = silent_views(site, digest.upcoming);
  const std::vector<Period> periods = all_periods(site.histories.all());
  const auto here = std::ranges::find(periods, period) - periods.begin();
  view.previous = period_link(site, periods, here - 1);
  view.next = period_link(site, periods, here + 1);
  return view;
}

}  // namespace

const PageType period_page =
    page_type<PeriodView, make_period_view>("period", "period.html", plan_periods);

}  // namespace tertial
