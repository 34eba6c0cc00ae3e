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
  std::vector<LinkView> reporters, to, places;
  AbsenceView absence;
};

struct TallyView {
  std::string id;                 ///< of the row; empty when nobody is named
  std::optional<LinkView> about;  ///< nothing: the pledges do not name one
  std::string expected, reported, contained, absent, not_reported;
  std::string oldest;  ///< the first period that is not registered here
};

/// The same reports counted by one thing: who reports, the pledge, who receives, the place.
struct TallyTableView {
  std::string id, heading, intro, caption, term, unnamed;
  std::vector<TallyView> rows;
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
  std::string formula;               ///< with its numbers
  std::vector<LongestView> longest;  ///< all that are equally long
  std::vector<SilenceRowView> absent, planned, upcoming;
  std::vector<TallyTableView> tables;
  std::vector<FinalView> finals;
  AbsentInspectionTableView inspections;
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

const ViewType& view_of(Tag<TallyView>) {
  static constexpr ViewField fields[] = {view_field<&TallyView::id>("id"),
                                         view_field<&TallyView::about>("about"),
                                         view_field<&TallyView::expected>("expected"),
                                         view_field<&TallyView::reported>("reported"),
                                         view_field<&TallyView::contained>("contained"),
                                         view_field<&TallyView::absent>("absent"),
                                         view_field<&TallyView::not_reported>("not_reported"),
                                         view_field<&TallyView::oldest>("oldest")};
  static constexpr ViewType type{"tally", fields};
  return type;
}

const ViewType& view_of(Tag<TallyTableView>) {
  static constexpr ViewField fields[] = {
      view_field<&TallyTableView::id>("id"),       view_field<&TallyTableView::heading>("heading"),
      view_field<&TallyTableView::intro>("intro"), view_field<&TallyTableView::caption>("caption"),
      view_field<&TallyTableView::term>("term"),   view_field<&TallyTableView::unnamed>("unnamed"),
      view_field<&TallyTableView::rows>("rows")};
  static constexpr ViewType type{"tally-table", fields};
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
                                         view_field<&SilenceView::formula>("formula"),
                                         view_field<&SilenceView::longest>("longest"),
                                         view_field<&SilenceView::absent>("absent"),
                                         view_field<&SilenceView::planned>("planned"),
                                         view_field<&SilenceView::upcoming>("upcoming"),
                                         view_field<&SilenceView::tables>("tables"),
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

std::vector<TallyView> tally_views(const Site& site, const std::vector<SilenceTally>& tallies) {
  std::vector<std::pair<std::string, TallyView>> keyed;
  keyed.reserve(tallies.size());
  for (const SilenceTally& tally : tallies) {
    TallyView view{{},
                   std::nullopt,
                   Wording::digits(tally.expected()),
                   Wording::digits(tally.reported),
                   Wording::digits(tally.contained),
                   Wording::digits(tally.absent),
                   Wording::digits(tally.not_reported),
                   {}};
    if (tally.oldest) view.oldest = capitalized(site.wording.period(*tally.oldest));
    if (tally.about) {
      view.id = silence_anchor(*tally.about);
      view.about = link_to(site, *tally.about);
    }
    std::string key = view.about ? sort_key_sv(view.about->text) : std::string();
    keyed.emplace_back(std::move(key), std::move(view));
  }
  std::ranges::stable_sort(keyed, [](const auto& a, const auto& b) {
    if (!a.second.about || !b.second.about)
      return a.second.about.has_value() && !b.second.about.has_value();
    return a.first < b.first;
  });
  std::vector<TallyView> views;
  views.reserve(keyed.size());
  for (auto& entry : keyed)
    views.push_back(std::move(entry.second));
  return views;
}

/// The words of a table stand under "silence_page.<name>.".
void add_table(SilenceView& view, const Site& site, std::string_view id, const std::string& name,
               const std::vector<SilenceTally>& tallies) {
  if (tallies.empty()) return;
  const auto text = [&](std::string_view which) {
    return std::string(site.strings("silence_page." + name + "." + std::string(which)));
  };
  view.tables.push_back({std::string(id), text("title"), text("intro"), text("caption"),
                         text("term"), text("unnamed"), tally_views(site, tallies)});
}

/// "Här är det 21 väntade = 9 redovisade + 4 som ingår i en längre + 8 som inte är registrerade."
std::string formula(const Site& site, const SilenceTally& total) {
  return site.strings.format("silence_page.formula-numbers",
                             {Wording::digits(total.expected()), Wording::digits(total.reported),
                              Wording::digits(total.contained), Wording::digits(total.absent)});
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
  view.formula = formula(site, silence.total);
  add_table(view, site, "per-part", "by-reporter", silence.reporters);
  add_table(view, site, "per-lofte", "by-pledge", silence.pledges);
  add_table(view, site, "per-organ", "by-body", silence.bodies);
  add_table(view, site, "per-plats", "by-place", silence.districts);
  for (const FinalReportEntry& entry : silence.finals)
    if (auto report = final_report_view(site, *entry.history))
      view.finals.push_back({link_to(site, *entry.history->pledge), std::move(*report)});
  view.inspections = absent_inspections(site);
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
