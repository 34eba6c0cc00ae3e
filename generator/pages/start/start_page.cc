#include "pages/start/start_page.h"

#include <algorithm>
#include <ranges>

#include "base/text.h"
#include "derive/district_digest.h"
#include "pages/district/district_lists.h"
#include "pages/inspection/inspection_words.h"
#include "pages/pledge/pledge_lists.h"
#include "pages/pledge/point_views.h"
#include "records/final_report/final_report.h"
#include "records/meeting/meeting.h"
#include "records/news/news.h"

namespace tertial {
namespace {

constexpr std::size_t shown_news = 5;
constexpr std::size_t shown_upcoming = 3;
constexpr std::size_t shown_followups = 5;

/// One row of the bar table: `width` is the share of all points, in percent.
struct TotalView {
  StatusView status;
  std::string count;
  std::int64_t width = 0;
};

struct StartEntryView {
  LinkView link;
  DateView date;
};

struct StartView {
  FrameView frame;
  std::string lead;
  std::string totals_lead;
  std::string totals_caption;
  std::vector<TotalView> totals;
  std::vector<PledgeGroupView> groups;
  std::string silence;
  std::vector<StartEntryView> news, upcoming;
  std::vector<LinkView> followups;
  std::vector<PlaceLinkView> places;  ///< that some pledge names
  std::string all_places;
};

const ViewType& view_of(Tag<TotalView>) {
  static constexpr ViewField fields[] = {view_field<&TotalView::status>("status"),
                                         view_field<&TotalView::count>("count"),
                                         view_field<&TotalView::width>("width")};
  static constexpr ViewType type{"total", fields};
  return type;
}

const ViewType& view_of(Tag<StartEntryView>) {
  static constexpr ViewField fields[] = {view_field<&StartEntryView::link>("link"),
                                         view_field<&StartEntryView::date>("date")};
  static constexpr ViewType type{"dated-link", fields};
  return type;
}

const ViewType& view_of(Tag<StartView>) {
  static constexpr ViewField fields[] = {view_field<&StartView::frame>("frame"),
                                         view_field<&StartView::lead>("lead"),
                                         view_field<&StartView::totals_lead>("totals_lead"),
                                         view_field<&StartView::totals_caption>("totals_caption"),
                                         view_field<&StartView::totals>("totals"),
                                         view_field<&StartView::groups>("groups"),
                                         view_field<&StartView::silence>("silence"),
                                         view_field<&StartView::news>("news"),
                                         view_field<&StartView::upcoming>("upcoming"),
                                         view_field<&StartView::followups>("followups"),
                                         view_field<&StartView::places>("places"),
                                         view_field<&StartView::all_places>("all_places")};
  static constexpr ViewType type{"start", fields};
  return type;
}

std::vector<PlannedPage> plan_start(const Site&) {
  return single_page("/");
}

/// Points of the home municipality's pledges by what was last reported of each.
void add_totals(StartView& view, const Site& site) {
  StatusCounts counts{};
  std::size_t points = 0;
  std::size_t pledges = 0;
  for (const PledgeHistory& history : site.histories.all()) {
    if (&municipality_of(*history.pledge, site.model, site.settings) != &site.home()) continue;
    ++pledges;
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
  view.totals_lead =
      site.strings.format("start_page.totals-lead",
                          {capitalized(site.wording.points(points)), site.wording.number(pledges)});
  view.totals_caption = site.strings.format("start_page.totals-caption", {home});
}

/// Reports, meetings and inspections that are still to come, the nearest first.
std::vector<StartEntryView> upcoming(const Site& site) {
  struct Event {
    Date day;
    StartEntryView view;
  };
  std::vector<Event> events;
  for (const Record& meeting : site.model.all<Meeting>()) {
    const PartialDate& date = meeting.as<Meeting>().date;
    if (date.stated() && date.last >= site.as_of)
      events.push_back({date.last, {link_to(site, meeting), date_view(site, date)}});
  }
  for (const Record& record : site.model.all<Inspection>()) {
    const auto& inspection = record.as<Inspection>();
    if (is_awaited(site, inspection))
      events.push_back(
          {days_of(inspection)->last, {link_to(site, record), {{}, when_text(site, inspection)}}});
  }
  for (const PledgeHistory& history : site.histories.all()) {
    if (!history.schedule.committed) continue;
    const LinkView pledge = link_to(site, *history.pledge);
    const auto next = std::ranges::find_if(history.schedule.reports, &ExpectedReport::upcoming);
    if (next != history.schedule.reports.end()) {
      const std::optional<PartialDate>& due = next->due;
      Date day = next->period.last;
      DateView date{{}, site.wording.period(next->period)};
      if (due && due->stated()) {
        day = due->last;
        date = date_view(site, *due);
      }
      events.push_back(
          {day,
           {{site.strings.format("start_page.next-report", {pledge.text}), pledge.address}, date}});
    }
    const auto last = final_report_state(history.record(), history.final_report, site.as_of);
    if (last && !last->report && last->reason == AbsenceReason::upcoming) {
      const PartialDate& due = last->plan->due;
      events.push_back(
          {due.last,
           {{site.strings.format("start_page.next-final", {pledge.text}), pledge.address},
            date_view(site, due)}});
    }
  }
  std::ranges::stable_sort(events, {}, &Event::day);
  std::vector<StartEntryView> views;
  for (Event& event : events | std::views::take(shown_upcoming))
    views.push_back(std::move(event.view));
  return views;
}

std::vector<StartEntryView> latest_news(const Site& site) {
  std::vector<const Record*> news;
  for (const Record& item : site.model.all<News>())
    news.push_back(&item);
  std::ranges::stable_sort(news, std::ranges::greater{},
                           [](const Record* item) { return item->as<News>().date; });
  std::vector<StartEntryView> views;
  for (const Record* item : news | std::views::take(shown_news))
    views.push_back({link_to(site, *item), date_view(site, item->as<News>().date)});
  return views;
}

/// Follow-ups of the latest periods.
std::vector<LinkView> latest_followups(const Site& site) {
  std::vector<const Record*> followups;
  for (const Record& followup : site.model.all<Followup>())
    followups.push_back(&followup);
  std::ranges::stable_sort(followups, [](const Record* a, const Record* b) {
    return a->as<Followup>().period->last > b->as<Followup>().period->last;
  });
  std::vector<LinkView> links;
  for (const Record* followup : followups | std::views::take(shown_followups))
    links.push_back(link_to(site, *followup));
  return links;
}

void add_places(StartView& view, const Site& site) {
  for (const Record& district : site.model.all<District>())
    if (PlaceLinkView place = place_link(site, district); !place.note.empty())
      view.places.push_back(std::move(place));
  sort_places(view.places);
  view.all_places = site.strings.format("start_page.all-places",
                                        {Wording::digits(site.model.all<District>().size())});
}

StartView make_start_view(const Site& site, const PlannedPage& page) {
  StartView view;
  view.lead = site.settings.description;
  FrameInput input{.title = std::string(site.strings("start_page.title")),
                   .address = page.address,
                   .description = site.settings.description};
  for (const PledgeHistory& history : site.histories.all()) {
    input.shown.push_back(history.pledge);
    input.shown.insert(input.shown.end(), history.followups.begin(), history.followups.end());
  }
  for (const Record& news : site.model.all<News>())
    input.shown.push_back(&news);
  view.frame = make_frame(site, input);
  view.frame.sources.clear();  // every pledge's page has its own
  add_totals(view, site);
  view.groups = pledges_by_municipality(site);
  const std::size_t absent = collect_silence(site.histories.all(), site.as_of).absent.size();
  view.silence = absent == 0 ? std::string(site.strings("start_page.silence-none"))
                             : capitalized(site.wording.count("start_page.silence", absent));
  view.news = latest_news(site);
  view.upcoming = upcoming(site);
  view.followups = latest_followups(site);
  add_places(view, site);
  return view;
}

}  // namespace

const PageType start_page =
    page_type<StartView, make_start_view>("start", "start.html", plan_start);

}  // namespace tertial
