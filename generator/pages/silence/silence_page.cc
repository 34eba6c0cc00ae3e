#include "pages/silence/silence_page.h"

#include <algorithm>

#include "base/text.h"
#include "derive/silence.h"
#include "pages/feed/feed.h"
#include "pages/inspection/series_views.h"
#include "pages/pledge/pledge_views.h"
#include "pages/silence/tally_views.h"

namespace tertial {
namespace {

struct SilenceRowView {
  LinkView pledge;
  std::vector<LinkView> reporters, to, places;
  AbsenceView absence;
};

struct FinalView {
  LinkView pledge;
  FinalReportView report;
};

/// "Längst utan redovisning här: tertial 1–3 2024 (tre redovisningar)," and the pledge.
struct LongestView {
  std::string text;
  LinkView pledge;
};

struct SilenceView {
  FrameView frame;
  std::string lead;
  std::vector<LongestView> longest;  ///< all that are equally long
  std::vector<SilenceRowView> absent, planned, upcoming;
  TalliesView reports;
  std::vector<FinalView> finals;
  AbsentInspectionTableView inspections;
  TalliesView inspected;
};

const ViewType& view_of(Tag<SilenceRowView>) {
  static constexpr ViewField fields[] = {view_field<&SilenceRowView::pledge>("pledge"),
                                         view_field<&SilenceRowView::reporters>("reporters"),
                                         view_field<&SilenceRowView::to>("to"),
                                         view_field<&SilenceRowView::places>("places"),
                                         view_field<&SilenceRowView::absence>("absence")};
  static constexpr ViewType type{"silence-row", fields};
  return type;
}

const ViewType& view_of(Tag<FinalView>) {
  static constexpr ViewField fields[] = {view_field<&FinalView::pledge>("pledge"),
                                         view_field<&FinalView::report>("report")};
  static constexpr ViewType type{"final", fields};
  return type;
}

const ViewType& view_of(Tag<LongestView>) {
  static constexpr ViewField fields[] = {view_field<&LongestView::text>("text"),
                                         view_field<&LongestView::pledge>("pledge")};
  static constexpr ViewType type{"longest", fields};
  return type;
}

const ViewType& view_of(Tag<SilenceView>) {
  static constexpr ViewField fields[] = {view_field<&SilenceView::frame>("frame"),
                                         view_field<&SilenceView::lead>("lead"),
                                         view_field<&SilenceView::longest>("longest"),
                                         view_field<&SilenceView::absent>("absent"),
                                         view_field<&SilenceView::planned>("planned"),
                                         view_field<&SilenceView::upcoming>("upcoming"),
                                         view_field<&SilenceView::reports>("reports"),
                                         view_field<&SilenceView::finals>("finals"),
                                         view_field<&SilenceView::inspections>("inspections"),
                                         view_field<&SilenceView::inspected>("inspected")};
  static constexpr ViewType type{"silence", fields};
  return type;
}

std::vector<PlannedPage> plan_silence(const Site&) {
  return single_page("/utan-redovisning/");
}

std::vector<SilenceRowView> row_views(const Site& site, const std::vector<AbsentReport>& reports) {
  std::vector<SilenceRowView> views;
  for (const AbsentRow& row : join_neighbours(reports)) {
    const Pledge& pledge = row.history->record();
    SilenceRowView view{link_to(site, *row.history->pledge),
                        links_to(site, pledge.reporters),
                        {},
                        links_to(site, pledge.districts),
                        absence_view(site, row)};
    if (pledge.reporting) view.to = links_to(site, pledge.reporting->to);
    views.push_back(std::move(view));
  }
  return views;
}

SilenceView make_silence_view(const Site& site, const PlannedPage& page) {
  const Silence silence = collect_silence(site.histories.all(), site.as_of);
  SilenceView view;
  view.lead = silence.absent.empty()
                  ? std::string(site.strings("silence_page.lead-none"))
                  : capitalized(site.wording.count("silence_page.lead", silence.absent.size()));
  FrameInput input{.title = std::string(site.strings("silence_page.title")),
                   .address = page.address,
                   .description = view.lead,
                   .section = "silence"};
  for (const PledgeHistory& history : site.histories.all())
    input.shown.push_back(history.pledge);
  input.feed = silence_feed_address(site).value_or("");
  view.frame = make_frame(site, input);
  view.frame.sources.clear();  // each row names its own
  view.longest.reserve(silence.longest.size());
  for (const LongestSilence& longest : silence.longest)
    view.longest.push_back(
        {site.strings.format(
             view.longest.empty() ? "silence_page.longest" : "silence_page.longest-equal",
             {site.wording.periods(longest.first, longest.last),
              site.wording.count("absence_view.reports", longest.reports)}),
         link_to(site, *longest.history->pledge)});
  view.absent = row_views(site, silence.absent);
  view.planned = row_views(site, silence.planned);
  view.upcoming = row_views(site, silence.upcoming);
  view.reports = report_tallies(site, silence);
  for (const FinalReportEntry& entry : silence.finals)
    if (auto report = final_report_view(site, *entry.history))
      view.finals.push_back({link_to(site, *entry.history->pledge), std::move(*report)});
  view.inspections = absent_inspections(site);
  view.inspected = inspection_tallies(site);
  return view;
}

}  // namespace

std::string silence_anchor(const Record& record) {
  std::string_view kind = "plats-";
  if (record.is<Party>()) kind = "part-";
  if (record.is<Pledge>()) kind = "lofte-";
  if (record.is<Body>()) kind = "organ-";
  return std::string(kind) + slug(record.id);
}

Address silence_link(const Site& site, const Record& record) {
  return site.link("/utan-redovisning/#" + silence_anchor(record));
}

const PageType silence_page =
    page_type<SilenceView, make_silence_view>("silence", "silence.html", plan_silence);

}  // namespace tertial
