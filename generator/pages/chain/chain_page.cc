#include "pages/chain/chain_page.h"

#include <algorithm>

#include "base/text.h"
#include "pages/pledge/point_views.h"

namespace tertial {
namespace {

/// A chain of more promises than this shows its first ones, and how many there are.
constexpr std::size_t most_steps = 60;

/// What one report of one pledge says of the point, or why there is none.
struct ChainRowView {
  std::string period;
  std::optional<LinkView> report;
  StatusView status;
  bool carried_over = false;
  std::string kind;  ///< what the report shows
  std::string reason;
  std::vector<EvidenceView> evidence;
};

/// The point in one pledge.
struct ChainStepView {
  std::string id;
  std::string heading;  ///< "Lovad för andra gången: Medborgarlöfte för Norrby 2023–2024"
  std::string caption;
  LinkView pledge, point;
  std::string valid, stage;
  std::vector<ResponsibleView> responsible;
  std::optional<ChainView> continues;
  std::vector<ChainRowView> rows;
  std::string split;
  bool trace_missing = false;
};

struct ChainPageView {
  FrameView frame;
  std::string lead;
  std::string shown;  ///< how many of the steps stand here; empty for all
  std::vector<ChainStepView> steps;
};

const ViewType& view_of(Tag<ChainRowView>) {
  static constexpr ViewField fields[] = {view_field<&ChainRowView::period>("period"),
                                         view_field<&ChainRowView::report>("report"),
                                         view_field<&ChainRowView::status>("status"),
                                         view_field<&ChainRowView::carried_over>("carried_over"),
                                         view_field<&ChainRowView::kind>("kind"),
                                         view_field<&ChainRowView::reason>("reason"),
                                         view_field<&ChainRowView::evidence>("evidence")};
  static constexpr ViewType type{"chain-row", fields};
  return type;
}

const ViewType& view_of(Tag<ChainStepView>) {
  static constexpr ViewField fields[] = {
      view_field<&ChainStepView::id>("id"),
      view_field<&ChainStepView::heading>("heading"),
      view_field<&ChainStepView::caption>("caption"),
      view_field<&ChainStepView::pledge>("pledge"),
      view_field<&ChainStepView::point>("point"),
      view_field<&ChainStepView::valid>("valid"),
      view_field<&ChainStepView::stage>("stage"),
      view_field<&ChainStepView::responsible>("responsible"),
      view_field<&ChainStepView::continues>("continues"),
      view_field<&ChainStepView::rows>("rows"),
      view_field<&ChainStepView::split>("split"),
      view_field<&ChainStepView::trace_missing>("trace_missing")};
  static constexpr ViewType type{"chain-step", fields};
  return type;
}

const ViewType& view_of(Tag<ChainPageView>) {
  static constexpr ViewField fields[] = {
      view_field<&ChainPageView::frame>("frame"), view_field<&ChainPageView::lead>("lead"),
      view_field<&ChainPageView::shown>("shown"), view_field<&ChainPageView::steps>("steps")};
  static constexpr ViewType type{"chain-page", fields};
  return type;
}

ChainRowView row_view(const Site& site, const HistoryColumn& column, const HistoryCell& cell) {
  ChainRowView row;
  row.period = period_title(site, column.first, column.last);
  row.status = status_view(site, cell.status);
  if (!cell.report) {
    row.reason = site.wording.reason(cell.reason);
    return row;
  }
  row.report = LinkView{row.period, site.link(address_of(site, *column.followup))};
  row.carried_over = cell.report->carried_over;
  row.kind = capitalized(site.wording.kind(*cell.report));
  row.evidence = evidence_views(site, *cell.report);
  return row;
}

ChainStepView step_view(const Site& site, const ChainLink& link, std::size_t number) {
  const PledgeHistory& history = *link.history;
  const Point& point = *link.point->point;
  const std::string title = title_of(site, *history.pledge);
  ChainStepView step;
  step.id = "led-" + std::to_string(number);
  step.heading = capitalized(site.wording.promised(link.point->promised)) + ": " + title;
  step.caption = site.strings.format("chain.caption", {title});
  step.pledge = link_to(site, *history.pledge);
  step.point = point_link(site, *history.pledge, point);
  step.point.text = site.strings.format(
      "chain.point-of", {*point.code, point.title, title_of(site, *history.pledge)});
  step.valid = capitalized(site.wording.date(*history.record().valid));
  step.stage = site.wording.stage(history.record(), site.as_of);
  step.responsible = responsible_views(site, point.responsible);
  if (link.point->continues.point && point.continues)
    step.continues = chain_view(site, link.point->continues, *point.continues);
  for (std::size_t i = 0; i < history.columns.size(); ++i)
    step.rows.push_back(row_view(site, history.columns[i], link.point->cells[i]));
  if (const std::size_t ways = link.point->continued_by.size(); ways > 1)
    step.split = site.strings.format("chain.split", {site.wording.number(ways)});
  step.trace_missing = link.point->trace_lost();
  return step;
}

/// "Lovad för tredje gången. Det första löftet gällde 2022 och det senaste 2025."
std::string lead_of(const Site& site, const PromiseChain& chain) {
  if (chain.links.size() == 1) return std::string(site.strings("chain.lead-alone"));
  return site.strings.format("chain.lead",
                             {capitalized(site.wording.promised(chain.promised)),
                              site.wording.date(*chain.links.front().history->record().valid),
                              site.wording.date(*chain.links.back().history->record().valid)});
}

std::vector<PlannedPage> plan_chain_pages(const Site& site) {
  std::vector<PlannedPage> pages;
  for (const PledgeHistory& history : site.histories.all())
    for (const PointHistory& point : history.points)
      if (in_chain(point) && !point.continues.point)
        pages.push_back({chain_address(site, point.first), history.pledge, *point.point->code});
  return pages;
}

ChainPageView make_chain_page_view(const Site& site, const PlannedPage& page) {
  const PointTarget first{page.record, find_point(page.record->as<Pledge>(), page.key)};
  const PromiseChain chain =
      chain_from(site.histories, {&site.histories.of(*page.record), &site.histories.of(first)});
  ChainPageView view;
  view.lead = lead_of(site, chain);
  const int year = first.pledge->as<Pledge>().valid->first.year;
  FrameInput input{.title = site.strings.format("chain.title",
                                                {point_title(*first.point), std::to_string(year)}),
                   .address = page.address,
                   .description = view.lead,
                   .section = "pledges"};
  input.breadcrumbs = {
      {std::string(site.strings("pledge_list.title")), site.link("/medborgarloften/")},
      {std::string(site.strings("chain.list-title")), site.link("/lofteskedjor/")}};
  const std::size_t count = std::min(chain.links.size(), most_steps);
  for (std::size_t i = 0; i < count; ++i) {
    view.steps.push_back(step_view(site, chain.links[i], i + 1));
    input.shown.push_back(chain.links[i].history->pledge);
  }
  if (count < chain.links.size())
    view.shown = site.strings.format("chain.shown",
                                     {Wording::digits(count), Wording::digits(chain.links.size())});
  view.frame = make_frame(site, input);
  return view;
}

}  // namespace

std::string chain_address(const Site& site, const PointTarget& first) {
  constexpr std::string_view list = "/medborgarloften/";
  std::string address = address_of(site, *first.pledge);
  address.replace(address.find(list), list.size(), "/lofteskedjor/");
  return address + slug(*first.point->code) + "/";
}

std::string chain_name(const Site& site, const PointTarget& first) {
  return first.point->title + " (" + title_of(site, *first.pledge) + ")";
}

LinkView chain_link(const Site& site, const PointHistory& point) {
  return {capitalized(site.wording.promised(point.promised)),
          site.link(chain_address(site, point.first))};
}

const PageType chain_page =
    page_type<ChainPageView, make_chain_page_view>("chain", "chain.html", plan_chain_pages);

}  // namespace tertial
