#include "pages/start/start_page.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "derive/district_digest.h"
#include "pages/calendar/event_views.h"
#include "pages/district/district_lists.h"
#include "pages/feed/feed.h"
#include "pages/lists.h"
#include "pages/pledge/pledge_lists.h"
#include "pages/pledge/point_views.h"
#include "records/news/news.h"

namespace tertial {
namespace {

constexpr std::size_t shown_changes = 5;
constexpr std::size_t shown_upcoming = 3;
/// Pledges: up to so many stand here, and of more only the latest.
constexpr std::size_t many_pledges = 40, some_pledges = 12;

/// One row of the bar table: `width` is the share of all points, in percent.
struct TotalView {
  StatusView status;
  std::string count;
  std::int64_t width = 0;
};

struct StartView {
  FrameView frame;
  std::string lead;
  std::string totals_lead;
  std::string totals_caption;
  std::string totals_editors;  ///< how many of the words are theirs; empty for none
  std::vector<TotalView> totals;
  std::vector<PledgeGroupView> groups;
  std::string all_pledges;  ///< where there are more than stand here
  std::string silence;
  std::vector<EventView> changes, upcoming;
  std::vector<PlaceLinkView> places;  ///< that some pledge names
  std::string all_places;
  std::vector<LinkView> neighbours;  ///< the other municipalities
};

const ViewType& view_of(Tag<TotalView>) {
  static constexpr ViewField fields[] = {view_field<&TotalView::status>("status"),
                                         view_field<&TotalView::count>("count"),
                                         view_field<&TotalView::width>("width")};
  static constexpr ViewType type{"total", fields};
  return type;
}

const ViewType& view_of(Tag<StartView>) {
  static constexpr ViewField fields[] = {view_field<&StartView::frame>("frame"),
                                         view_field<&StartView::lead>("lead"),
                                         view_field<&StartView::totals_lead>("totals_lead"),
                                         view_field<&StartView::totals_caption>("totals_caption"),
                                         view_field<&StartView::totals_editors>("totals_editors"),
                                         view_field<&StartView::totals>("totals"),
                                         view_field<&StartView::groups>("groups"),
                                         view_field<&StartView::all_pledges>("all_pledges"),
                                         view_field<&StartView::silence>("silence"),
                                         view_field<&StartView::changes>("changes"),
                                         view_field<&StartView::upcoming>("upcoming"),
                                         view_field<&StartView::places>("places"),
                                         view_field<&StartView::all_places>("all_places"),
                                         view_field<&StartView::neighbours>("neighbours")};
  static constexpr ViewType type{"start", fields};
  return type;
}

std::vector<PlannedPage> plan_start(const Site&) {
  return single_page("/");
}

/// Points of the home municipality's pledges by what was last reported of each; the lead says the
/// same in a sentence, since that is what the page is asked.
void add_totals(StartView& view, const Site& site) {
  StatusCounts counts{};
  std::size_t points = 0;
  std::size_t pledges = 0;  // whose points are registered
  std::size_t without = 0;
  std::size_t judged = 0;
  for (const PledgeHistory& history : site.histories.all()) {
    if (&municipality_of(*history.pledge, site.model, site.settings) != &site.home()) continue;
    ++(history.points.empty() ? without : pledges);
    judged += static_cast<std::size_t>(
        std::ranges::count_if(history.points, &PointHistory::judged_by_editors));
    points += history.points.size();
    for (std::size_t i = 0; i < shown_status_count; ++i)
      counts[i] += history.counts[i];
  }
  for (std::size_t i = 0; i < shown_status_count; ++i)
    if (counts[i] > 0)
      view.totals.push_back({status_view(site, static_cast<ShownStatus>(i)),
                             Wording::digits(counts[i]),
                             static_cast<std::int64_t>((counts[i] * 100 + points / 2) / points)});
  const std::string home = title_of(site, site.home());
  view.totals_lead = site.strings("start_page.totals-lead");
  if (without > 0)
    view.totals_lead += " " + capitalized(site.wording.count("start_page.totals-without", without));
  if (judged > 0) view.totals_editors = site.wording.count("start_page.totals-editors", judged);
  view.totals_caption = site.strings.format("start_page.totals-caption", {home});
  if (points == 0) return;
  view.lead = site.strings.format("start_page.lead",
                                  {capitalized(site.wording.points(points)),
                                   site.wording.count("start_page.totals-pledges", pledges), home,
                                   site.wording.state_lead(counts)});
}

/// The latest changes. Of reports and of inspections that did not come only the last is told: a
/// rule expects them in every place every season, and they have a register of their own.
std::vector<EventView> latest(const Site& site) {
  std::vector<EventView> views;
  std::vector<EventKind> silences;
  for (const Event* event : site.events.changes()) {
    if (views.size() == shown_changes) break;
    if (event->kind == EventKind::report_missed || event->kind == EventKind::inspection_missed) {
      if (std::ranges::find(silences, event->kind) != silences.end()) continue;
      silences.push_back(event->kind);
    }
    views.push_back(event_view(site, *event));
  }
  return views;
}

void add_pledges(StartView& view, const Site& site) {
  std::vector<const Record*> pledges = latest_pledges(site);
  if (pledges.size() > many_pledges) {
    view.all_pledges =
        site.strings.format("start_page.all-pledges", {Wording::digits(pledges.size())});
    pledges.resize(some_pledges);
  }
  view.groups = pledges_by_municipality(site, pledges);
}

/// Those of the site's own municipality first: whoever lives there is not to look among others'.
void add_places(StartView& view, const Site& site) {
  std::vector<PlaceLinkView> elsewhere;
  for (const Record& district : site.model.all<District>()) {
    PlaceLinkView place = place_link(site, district);
    if (place.note.empty()) continue;
    const Record& municipality = municipality_of(district, site.model, site.settings);
    const bool at_home = &municipality == &site.home();
    if (!at_home) place.note.insert(0, title_of(site, municipality) + ", ");
    (at_home ? view.places : elsewhere).push_back(std::move(place));
  }
  sort_places(view.places);
  sort_places(elsewhere);
  std::ranges::move(elsewhere, std::back_inserter(view.places));
  view.all_places = site.wording.count("start_page.all-places", site.model.all<District>().size());
  for (const Record& municipality : site.model.all<Municipality>())
    if (&municipality != &site.home())
      view.neighbours.push_back(
          {site.strings.format("start_page.neighbour", {title_of(site, municipality)}),
           site.link(address_of(site, municipality))});
}

std::string silence_text(const Site& site) {
  const Silence silence = collect_silence(site.histories.all(), site.as_of);
  if (silence.absent.empty()) return std::string(site.strings("start_page.silence-none"));
  const auto elsewhere = std::ranges::count_if(silence.absent, [&](const AbsentReport& report) {
    return &municipality_of(site, *report.history->pledge) != &site.home();
  });
  std::string text = capitalized(site.wording.count("start_page.silence", silence.absent.size()));
  if (elsewhere > 0)
    text += " " + capitalized(site.wording.count("start_page.silence-elsewhere",
                                                 static_cast<std::size_t>(elsewhere)));
  return text;
}

StartView make_start_view(const Site& site, const PlannedPage& page) {
  StartView view;
  view.lead = site.settings.description;
  FrameInput input{.title = std::string(site.strings("start_page.title")),
                   .address = page.address,
                   .description = site.settings.description};
  input.feed = feed_address(site);
  for (const PledgeHistory& history : site.histories.all()) {
    input.shown.push_back(history.pledge);
    input.shown.insert(input.shown.end(), history.followups.begin(), history.followups.end());
  }
  std::ranges::copy(pointers<News>(site), std::back_inserter(input.shown));
  view.frame = make_frame(site, input);
  view.frame.sources.clear();  // every pledge's page has its own
  add_totals(view, site);
  add_pledges(view, site);
  view.silence = silence_text(site);
  view.changes = latest(site);
  view.upcoming = coming_event_views(site, site.events.calendar(), shown_upcoming);
  add_places(view, site);
  return view;
}

}  // namespace

const PageType start_page =
    page_type<StartView, make_start_view>("start", "start.html", plan_start);

}  // namespace tertial
