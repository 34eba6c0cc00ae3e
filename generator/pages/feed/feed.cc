#include "pages/feed/feed.h"

#include <algorithm>
#include <unordered_set>

#include "formats/atom.h"
#include "pages/calendar/event_views.h"
#include "records/body/body.h"

namespace tertial {
namespace {

/// In a feed, and in each of its archives.
constexpr std::size_t most_entries = 50;
constexpr std::string_view site_feed = "/flode.xml";
constexpr std::string_view silence_feed = "/utan-redovisning/flode.xml";
constexpr std::string_view notice_feed = "/anslagstavla/flode.xml";

template <class T>
void add_records(std::vector<PlannedPage>& pages, const Site& site) {
  for (const Record& record : site.model.all<T>())
    if (std::optional<std::string> address = feed_address(site, record))
      pages.push_back({std::move(*address), &record});
}

/// Of the site's own feed, which tells of everything; the oldest is the first. Only full ones, so
/// that what is told later changes none of them.
std::size_t archives_of(const Site& site) {
  const std::size_t told = site.events.changes().size();
  return told > most_entries ? told / most_entries : 0;
}
std::string archive_address(std::size_t number) {
  return "/flode/" + std::to_string(number) + ".xml";
}

std::vector<PlannedPage> plan_feeds(const Site& site) {
  std::vector<PlannedPage> pages{{std::string(site_feed)}};
  for (std::size_t number = 1; number <= archives_of(site); ++number)
    pages.push_back({archive_address(number), nullptr, std::to_string(number)});
  if (std::optional<std::string> address = silence_feed_address(site))
    pages.push_back({std::move(*address)});
  if (std::optional<std::string> address = notice_feed_address(site))
    pages.push_back({std::move(*address)});
  add_records<Pledge>(pages, site);
  add_records<District>(pages, site);
  add_records<Body>(pages, site);
  add_records<Party>(pages, site);
  return pages;
}

AtomEntry entry_of(const Site& site, const Event& event) {
  const EventView view = event_view(site, event);
  AtomEntry entry{.id = tag_address(authority_of(site), event_id(event)),
                  .title = event_title(site, event, view),
                  .link = site.origin + view.link.address.text,
                  .updated = event.told,
                  .published = {},
                  .category = std::string(kind_name(event.kind)),
                  .category_label = view.kind,
                  .summary = view.note};
  if (event.on_a_day()) entry.published = event.date.first;
  return entry;
}

std::string author(const Settings& settings) {
  if (settings.publisher) return settings.publisher->name;
  return settings.responsible.value_or(settings.title);
}

/// What the feed tells of: name and the page.
struct Subject {
  std::string name, address;
  std::span<const Event* const> changes;
};

Subject subject_of(const Site& site, const PlannedPage& page) {
  if (page.record)
    return {title_of(site, *page.record), address_of(site, *page.record),
            site.events.changes(*page.record)};
  if (page.address == silence_feed)
    return {std::string(site.strings("silence_page.title")), "/utan-redovisning/",
            site.events.silences()};
  if (page.address == notice_feed)
    return {std::string(site.strings("notice_board.title")), "/anslagstavla/",
            site.events.notices()};
  return {site.settings.title, "/andringar/", site.events.changes()};
}

std::string absolute_archive(const Site& site, std::size_t number) {
  return site.absolute(archive_address(number)).text;
}

/// Which of the changes the file holds, and its neighbours: of a feed the newest, of an archive
/// those that are its own.
std::span<const Event* const> take_part(const Site& site, const PlannedPage& page,
                                        std::span<const Event* const> changes, AtomFeed& feed) {
  const std::size_t archives = page.record ? 0 : archives_of(site);
  if (page.key.empty()) {
    if (page.address == site_feed && archives > 0) feed.previous = absolute_archive(site, archives);
    return latest_changes(changes);
  }
  const std::size_t number = std::stoul(page.key);
  feed.current = site.absolute(site_feed).text;
  if (number > 1) feed.previous = absolute_archive(site, number - 1);
  if (number < archives) feed.next = absolute_archive(site, number + 1);
  return changes.subspan(changes.size() - number * most_entries, most_entries);
}

void render_feed(const Site& site, const PlannedPage& page, const Template*, std::string& out) {
  const Subject subject = subject_of(site, page);
  AtomFeed feed{.id = tag_address(authority_of(site), page.address),
                .title = site.strings.format("feed.title", {subject.name}),
                .subtitle = std::string(site.strings("feed.subtitle")),
                .self = site.absolute(page.address).text,
                .page = site.absolute(subject.address).text,
                .author = author(site.settings),
                .language = *site.settings.language,
                .updated = Date{1970, 1, 1},
                .entries = {},
                .previous = {},
                .next = {},
                .current = {}};
  const std::span<const Event* const> changes = take_part(site, page, subject.changes, feed);
  if (!changes.empty())
    feed.updated = changes.front()->told;
  else if (page.record)
    feed.updated = without_place(common(*page.record).updated).value_or(feed.updated);
  std::unordered_set<std::string> told;
  // The same step registered twice is told once.
  for (const Event* event : changes)
    if (told.insert(event_id(*event)).second) feed.entries.push_back(entry_of(site, *event));
  append_atom(out, feed);
}

}  // namespace

std::string feed_address(const Site&) {
  return std::string(site_feed);
}

std::optional<std::string> silence_feed_address(const Site& site) {
  if (site.events.silences().empty()) return std::nullopt;
  return std::string(silence_feed);
}

std::optional<std::string> notice_feed_address(const Site& site) {
  if (!site.settings.official || site.events.notices().empty()) return std::nullopt;
  return std::string(notice_feed);
}

std::optional<std::string> feed_address(const Site& site, const Record& record) {
  if (record.is<Followup>()) return feed_address(site, record.as<Followup>().pledge.record());
  if (!record.is<Pledge>() && !record.is<District>() && !record.is<Body>() && !record.is<Party>())
    return std::nullopt;
  return address_of(site, record) + "flode.xml";
}

std::string authority_of(const Site& site) {
  std::string host = site.origin;
  if (const std::size_t scheme = host.find("://"); scheme != std::string::npos)
    host.erase(0, scheme + 3);
  return host.substr(0, host.find(':'));
}

std::span<const Event* const> latest_changes(std::span<const Event* const> changes) {
  return changes.first(std::min(changes.size(), most_entries));
}

const PageType feed_file{"feed", {}, nullptr, plan_feeds, render_feed, false};

}  // namespace tertial
