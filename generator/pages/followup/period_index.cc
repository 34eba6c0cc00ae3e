#include <map>

#include "derive/period_digest.h"
#include "pages/followup/period_page.h"
#include "pages/lists.h"
#include "pages/pledge/point_views.h"

namespace tertial {
namespace {

/// One period, with how many pledges were reported, and how many were not.
struct PeriodRowView {
  LinkView link;
  std::string reported, absent;
};

struct YearView {
  std::string year;
  std::string id;
  std::string caption;
  std::vector<PeriodRowView> rows;
};

struct PeriodIndexView {
  FrameView frame;
  std::vector<YearView> years;  ///< latest first
};

const ViewType& view_of(Tag<PeriodRowView>) {
  static constexpr ViewField fields[] = {view_field<&PeriodRowView::link>("link"),
                                         view_field<&PeriodRowView::reported>("reported"),
                                         view_field<&PeriodRowView::absent>("absent")};
  static constexpr ViewType type{"period-row", fields};
  return type;
}

const ViewType& view_of(Tag<YearView>) {
  static constexpr ViewField fields[] = {
      view_field<&YearView::year>("year"), view_field<&YearView::id>("id"),
      view_field<&YearView::caption>("caption"), view_field<&YearView::rows>("rows")};
  static constexpr ViewType type{"year", fields};
  return type;
}

const ViewType& view_of(Tag<PeriodIndexView>) {
  static constexpr ViewField fields[] = {view_field<&PeriodIndexView::frame>("frame"),
                                         view_field<&PeriodIndexView::years>("years")};
  static constexpr ViewType type{"period-index", fields};
  return type;
}

std::vector<PlannedPage> plan_period_index(const Site&) {
  return single_page("/uppfoljning/");
}

PeriodRowView row_of(const Site& site, const Period& period) {
  const PeriodDigest digest = digest_of(period, site.histories.all());
  PeriodRowView row{{period_title(site, period), site.link(period_address(period))}, {}, {}};
  std::vector<std::string> reported;
  std::vector<std::string> silent;
  const auto add = [&](std::vector<std::string>& to, std::string_view key, std::size_t count) {
    if (count > 0) to.push_back(site.wording.count(key, count));
  };
  add(reported, "period_list.reported", digest.reported.size());
  add(reported, "period_list.contained", digest.contained.size());
  add(silent, "period_list.absent", digest.absent.size());
  add(silent, "period_list.planned", digest.planned.size());
  add(silent, "period_list.upcoming", digest.upcoming.size());
  row.reported = site.wording.list(reported);
  row.absent = site.wording.list(silent);
  return row;
}

PeriodIndexView make_period_index_view(const Site& site, const PlannedPage& page) {
  PeriodIndexView view;
  FrameInput input{.title = std::string(site.strings("period_list.title")),
                   .address = page.address,
                   .description = std::string(site.strings("period_list.lead")),
                   .section = "followups"};
  input.shown = pointers<Followup>(site);
  view.frame = make_frame(site, input);
  // Every row leads to a page with the sources of its own.
  view.frame.sources.clear();
  std::map<int, std::vector<PeriodRowView>, std::greater<>> years;
  for (const Period& period : all_periods(site.histories.all()))
    years[period.first.year].push_back(row_of(site, period));
  for (auto& [number, rows] : years) {
    const std::string year = std::to_string(number);
    view.years.push_back(
        {year, "ar-" + year, site.strings.format("period_list.caption", {year}), std::move(rows)});
  }
  return view;
}

}  // namespace

const PageType period_index_page = page_type<PeriodIndexView, make_period_index_view>(
    "period-index", "periods.html", plan_period_index);

}  // namespace tertial
