#include "law/deadlines.h"
#include "pages/calendar/event_views.h"
#include "pages/meeting/meeting_page.h"

namespace tertial {
namespace {

constexpr std::string_view meetings_root = "/moten/";

EntryView entry_of(const Site& site, const Record& meeting) {
  EntryView entry{link_to(site, meeting), other_municipality(site, meeting), {}};
  std::vector<std::string> numbers;
  for (const Record* item : items_of(site, meeting))
    numbers.push_back("§\u00a0" + std::to_string(item->as<Item>().number));
  const PartialDate& date = meeting.as<Meeting>().date;
  if (numbers.empty() && date.stated() && site.as_of.is_before(date.first))
    entry.note = site.strings("meetings.to-come");
  else if (numbers.empty())
    entry.note = site.strings("meetings.no-items");
  else
    entry.note = site.strings.format("meetings.items", {site.wording.list(numbers)});
  if (!numbers.empty() && awaits_adjustment(site, meeting.as<Meeting>()))
    entry.note.append(". ").append(site.strings("meetings.not-adjusted"));
  return entry;
}

ListPageView make_meetings_view(const Site& site, const PlannedPage& page) {
  ListPageInput input;
  input.lead = site.strings("meetings.lead");
  input.empty = site.strings("meetings.empty");
  input.section = "meetings";
  if (page.address == meetings_root) input.facts = {next_meetings(site)};
  input.shown = records_on(page);
  input.groups = meetings_by_year(site, input.shown);
  return make_list_page(site, page, std::move(input));
}

std::vector<PlannedPage> plan_meetings(const Site& site) {
  std::vector<const Record*> all = pointers<Meeting>(site);
  sort_meetings(site, all);
  return plan_list(site, {.address = std::string(meetings_root),
                          .title = std::string(site.strings("meetings.title")),
                          .records = std::move(all),
                          .limit = list_limit});
}

}  // namespace

bool awaits_adjustment(const Site& site, const Meeting& meeting) {
  if (meeting.adjusted) return false;
  if (meeting.to_be_adjusted) return true;
  const std::optional<Date> day = stated_day(meeting.date);
  const std::optional<Date> last = day ? deadline(Deadline::adjustment, *day) : std::nullopt;
  return last && !site.as_of.is_after(*last);
}

std::vector<const Record*> items_of(const Site& site, const Record& meeting) {
  // Ids are in order, so those below the meeting's folder stand together.
  const std::span<const Record> all = site.model.all<Item>();
  const std::string folder = meeting.id + "/";
  std::vector<const Record*> items;
  for (auto it = std::ranges::lower_bound(all, folder, {}, &Record::id);
       it != all.end() && it->id.starts_with(folder); ++it)
    items.push_back(&*it);
  std::ranges::stable_sort(items, {}, [](const Record* item) { return item->as<Item>().number; });
  return items;
}

void sort_meetings(const Site& site, std::vector<const Record*>& meetings) {
  sort_by_title(site, meetings);
  std::ranges::stable_sort(meetings, [](const Record* a, const Record* b) {
    return dated_later(a->as<Meeting>().date, b->as<Meeting>().date);
  });
}

std::string item_title(const Site& site, const Record& item) {
  return "§\u00a0" + std::to_string(item.as<Item>().number) + " " + title_of(site, item);
}

std::string item_title_with_meeting(const Site& site, const Record& item) {
  return title_of(site, meeting_of(site, item)) + " " + item_title(site, item);
}

std::vector<GroupView> meetings_by_year(const Site& site, std::vector<const Record*> meetings) {
  sort_meetings(site, meetings);
  std::vector<GroupView> groups;
  // Years descend: the key is negative, and 0 ("not stated") comes last.
  const auto year = [](const Record& record) {
    const PartialDate& date = record.as<Meeting>().date;
    return date.stated() ? -int{date.last.year} : 0;
  };
  for (const auto& [key, part] : divide<int>(meetings, year)) {
    std::vector<EntryView> entries;
    for (const Record* meeting : part)
      entries.push_back(entry_of(site, *meeting));
    add_group(groups,
              key == 0 ? std::string(site.strings("meetings.undated")) : std::to_string(-key),
              std::move(entries));
  }
  return groups;
}

const PageType meetings_page =
    page_type<ListPageView, make_meetings_view>("meetings", "list.html", plan_meetings);

}  // namespace tertial
