#include "pages/party/promise_views.h"

#include "base/text.h"
#include "pages/pledge/point_views.h"

namespace tertial {
namespace {

/// The parties responsible beside this one.
std::string others(const Site& site, const Point& point, const Record& party) {
  std::vector<std::string> names;
  for (const Responsible& other : point.responsible)
    if (other.party.raw.target != &party)
      names.push_back(other.party->short_name.value_or(title_of(site, other.party.record())));
  return site.wording.list(names);
}

/// Who judged; a report without a judgement has none to name.
std::string_view assessed_by(const Site& site, const PointReport& report) {
  if (report.status == Status::unassessed) return site.strings("party.not-assessed");
  return report.assessed_by == Assessor::source ? site.strings("party.by-source")
                                                : site.strings("party.by-compiler");
}

/// Why no period has a report of the point, in the order of time.
std::vector<SilenceView> silence_views(const Site& site, const PledgeHistory& pledge,
                                       const PointHistory& history) {
  std::vector<SilenceView> views;
  const std::vector<HistoryCell>& cells = history.cells;
  for (std::size_t first = 0; first < cells.size();) {
    std::size_t next = first + 1;
    while (next < cells.size() && cells[next].reason == cells[first].reason)
      ++next;
    views.push_back({capitalized(site.wording.periods(pledge.columns[first].first,
                                                      pledge.columns[next - 1].last)),
                     std::string(site.wording.reason(cells[first].reason))});
    first = next;
  }
  if (views.size() == 1) views.front().periods.clear();
  return views;
}

PromisedPointView point_view(const Site& site, const PledgeHistory& pledge,
                             const PromisedPoint& promised, const Record& party) {
  const PointHistory& history = *promised.history;
  const Point& point = *history.point;
  PromisedPointView view;
  view.point = {point_title(point), site.link(point_address_of(site, *pledge.pledge, point))};
  view.responsible = promised.responsible;
  view.together = others(site, point, party);
  view.part = site.html(promised.part->part);
  view.status = status_view(site, history.present);
  view.reported = history.latest.has_value();
  if (history.latest) {
    const HistoryColumn& column = pledge.columns[*history.latest];
    const PointReport& report = *history.cells[*history.latest].report;
    view.report = LinkView{site.wording.periods(column.first, column.last),
                           site.link(address_of(site, *column.followup))};
    view.assessed_by = assessed_by(site, report);
  } else {
    view.silence = silence_views(site, pledge, history);
  }
  return view;
}

/// Why a pledge that the party stands in shows no points of the party's.
std::string no_points(const Site& site, const Pledge& pledge) {
  switch (pledge.points_extent) {
    case PointsExtent::none:
      return std::string(site.strings("party.points-unknown"));
    case PointsExtent::some:
      return std::string(site.strings("party.points-partial"));
    case PointsExtent::all:
      break;
  }
  return std::string(site.strings("party.points-none"));
}

}  // namespace

PromiseView promise_view(const Site& site, const PartyPromise& promise, const Record& party) {
  const Pledge& pledge = promise.history->record();
  PromiseView view;
  view.pledge = link_to(site, *promise.history->pledge);
  view.id = "lofte-" + slug(promise.history->pledge->id);
  view.valid = site.wording.date(*pledge.valid);
  view.stage = site.wording.stage(pledge, site.as_of);
  view.party_to = promise.party_to;
  view.reporter = promise.reporter;
  view.proposed = !promise.history->schedule.committed;
  for (const PromisedPoint& point : promise.points)
    view.points.push_back(point_view(site, *promise.history, point, party));
  if (view.points.empty()) view.no_points = no_points(site, pledge);
  return view;
}

const ViewType& view_of(Tag<SilenceView>) {
  static constexpr ViewField fields[] = {view_field<&SilenceView::periods>("periods"),
                                         view_field<&SilenceView::reason>("reason")};
  static constexpr ViewType type{"silence", fields};
  return type;
}

const ViewType& view_of(Tag<PromisedPointView>) {
  static constexpr ViewField fields[] = {view_field<&PromisedPointView::point>("point"),
                                         view_field<&PromisedPointView::responsible>("responsible"),
                                         view_field<&PromisedPointView::together>("together"),
                                         view_field<&PromisedPointView::part>("part"),
                                         view_field<&PromisedPointView::status>("status"),
                                         view_field<&PromisedPointView::reported>("reported"),
                                         view_field<&PromisedPointView::report>("report"),
                                         view_field<&PromisedPointView::assessed_by>("assessed_by"),
                                         view_field<&PromisedPointView::silence>("silence")};
  static constexpr ViewType type{"promised-point", fields};
  return type;
}

const ViewType& view_of(Tag<PromiseView>) {
  static constexpr ViewField fields[] = {view_field<&PromiseView::pledge>("pledge"),
                                         view_field<&PromiseView::id>("id"),
                                         view_field<&PromiseView::valid>("valid"),
                                         view_field<&PromiseView::stage>("stage"),
                                         view_field<&PromiseView::party_to>("party_to"),
                                         view_field<&PromiseView::proposed>("proposed"),
                                         view_field<&PromiseView::reporter>("reporter"),
                                         view_field<&PromiseView::no_points>("no_points"),
                                         view_field<&PromiseView::points>("points")};
  static constexpr ViewType type{"promise", fields};
  return type;
}

}  // namespace tertial
