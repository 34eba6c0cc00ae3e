#include "pages/silence/silence_page.h"

#include <algorithm>

#include "base/collation.h"
#include "base/text.h"
#include "derive/silence.h"
#include "pages/feed/feed.h"
#include "pages/inspection/series_views.h"
#include "pages/pledge/pledge_views.h"

namespace tertial {
namespace {

struct SilenceRowView {
  LinkView pledge;
  std::vector<LinkView> reporters;
  AbsenceView absence;
};

struct TallyView {
  std::optional<LinkView> party;  ///< nothing: the pledge does not name who reports
  std::string expected, reported, contained, absent, not_reported;
};

struct FinalView {
  LinkView pledge;
  FinalReportView report;
};

struct SilenceView {
  FrameView frame;
  std::string lead;
  std::string longest;
  std::optional<LinkView> longest_pledge;
  std::vector<SilenceRowView> absent, planned, upcoming;
  std::vector<TallyView> tallies;
  std::vector<FinalView> finals;
  AbsentInspectionTableView inspections;
};

const ViewType& view_of(Tag<SilenceRowView>) {
  static constexpr ViewField fields[] = {view_field<&SilenceRowView::pledge>("pledge"),
                                         view_field<&SilenceRowView::reporters>("reporters"),
                                         view_field<&SilenceRowView::absence>("absence")};
  static constexpr ViewType type{"silence-row", fields};
  return type;
}

const ViewType& view_of(Tag<TallyView>) {
  static constexpr ViewField fields[] = {view_field<&TallyView::party>("party"),
                                         view_field<&TallyView::expected>("expected"),
                                         view_field<&TallyView::reported>("reported"),
                                         view_field<&TallyView::contained>("contained"),
                                         view_field<&TallyView::absent>("absent"),
                                         view_field<&TallyView::not_reported>("not_reported")};
  static constexpr ViewType type{"tally", fields};
  return type;
}

const ViewType& view_of(Tag<FinalView>) {
  static constexpr ViewField fields[] = {view_field<&FinalView::pledge>("pledge"),
                                         view_field<&FinalView::report>("report")};
  static constexpr ViewType type{"final", fields};
  return type;
}

const ViewType& view_of(Tag<SilenceView>) {
  static constexpr ViewField fields[] = {view_field<&SilenceView::frame>("frame"),
                                         view_field<&SilenceView::lead>("lead"),
                                         view_field<&SilenceView::longest>("longest"),
                                         view_field<&SilenceView::longest_pledge>("longest_pledge"),
                                         view_field<&SilenceView::absent>("absent"),
                                         view_field<&SilenceView::planned>("planned"),
                                         view_field<&SilenceView::upcoming>("upcoming"),
                                         view_field<&SilenceView::tallies>("tallies"),
                                         view_field<&SilenceView::finals>("finals"),
                                         view_field<&SilenceView::inspections>("inspections")};
  static constexpr ViewType type{"silence", fields};
  return type;
}

std::vector<PlannedPage> plan_silence(const Site&) {
  return single_page("/utan-redovisning/");
}

std::vector<SilenceRowView> row_views(const Site& site, const std::vector<AbsentReport>& reports) {
  std::vector<SilenceRowView> views;
  for (const AbsentRow& row : join_neighbours(reports))
    views.push_back({link_to(site, *row.history->pledge),
                     links_to(site, row.history->record().reporters), absence_view(site, row)});
  return views;
}

std::vector<TallyView> tally_views(const Site& site, const std::vector<ReporterTally>& tallies) {
  std::vector<TallyView> views;
  for (const ReporterTally& tally : tallies) {
    TallyView view{std::nullopt,
                   Wording::digits(tally.expected()),
                   Wording::digits(tally.reported),
                   Wording::digits(tally.contained),
                   Wording::digits(tally.absent),
                   Wording::digits(tally.not_reported)};
    if (tally.party) view.party = link_to(site, *tally.party);
    views.push_back(std::move(view));
  }
  std::ranges::stable_sort(views, [](const TallyView& a, const TallyView& b) {
    if (!a.party || !b.party) return a.party.has_value() && !b.party.has_value();
    return sort_key_sv(a.party->text) < sort_key_sv(b.party->text);
  });
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
  if (silence.longest) {
    const LongestSilence& longest = *silence.longest;
    view.longest = site.strings.format(
        "silence_page.longest", {site.wording.periods(longest.first, longest.last),
                                 site.wording.count("absence_view.reports", longest.reports)});
    view.longest_pledge = link_to(site, *longest.history->pledge);
  }
  view.absent = row_views(site, silence.absent);
  view.planned = row_views(site, silence.planned);
  view.upcoming = row_views(site, silence.upcoming);
  view.tallies = tally_views(site, silence.tallies);
  for (const FinalReportEntry& entry : silence.finals)
    if (auto report = final_report_view(site, *entry.history))
      view.finals.push_back({link_to(site, *entry.history->pledge), std::move(*report)});
  view.inspections = absent_inspections(site);
  return view;
}

}  // namespace

const PageType silence_page =
    page_type<SilenceView, make_silence_view>("silence", "silence.html", plan_silence);

}  // namespace tertial
