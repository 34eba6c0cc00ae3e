#include <charconv>
#include <ranges>

#include "pages/case/case_page.h"
#include "pages/meeting/meeting_page.h"

namespace tertial {
namespace {

template <class Number>
Number number_of(std::string_view digits) {
  Number number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

ListPageView make_cases_view(const Site& site, const PlannedPage& page) {
  ListPageInput input;
  input.lead = site.strings("cases.lead");
  input.empty = site.strings("cases.empty");
  input.section = "cases";
  input.shown = records_on(page);
  std::vector<const Record*> municipalities = other_municipalities(site);
  municipalities.insert(municipalities.begin(), &site.home());
  for (const Record* municipality : municipalities) {
    std::vector<const Record*> cases = of_municipality(site, input.shown, *municipality);
    sort_cases(site, cases);
    std::vector<EntryView> entries;
    entries.reserve(cases.size());
    for (const Record* record : cases)
      entries.push_back(case_entry(site, *record));
    add_group(input.groups, title_of(site, *municipality), std::move(entries));
  }
  return make_list_page(site, page, std::move(input));
}

std::vector<PlannedPage> plan_cases(const Site& site) {
  std::vector<const Record*> all = pointers<Case>(site);
  sort_cases(site, all);
  return plan_list(site, {.address = "/arenden/",
                          .title = std::string(site.strings("cases.title")),
                          .records = std::move(all),
                          .limit = list_limit});
}

}  // namespace

CaseNumber case_number_of(std::string_view printed) {
  const std::optional<std::string> normal = normal_case_number(printed);  // "KS 2017-152"
  if (!normal) return {};
  const std::string_view text = *normal;
  const std::size_t year = text.find(' ') + 1;
  const std::size_t hyphen = text.find('-', year);
  return {number_of<int>(text.substr(year, hyphen - year)),
          number_of<std::int64_t>(text.substr(hyphen + 1))};
}

const CaseStep* latest_step(const Case& matter) {
  for (const auto& step : std::ranges::reverse_view(matter.steps))
    if (!step.planned) return &step;
  return nullptr;
}

const Record* latest_item(const Site& site, const Record& record) {
  const CaseStep* step = latest_step(record.as<Case>());
  // Of a step without a day nobody knows whether it was before.
  if (step && !step->date->stated()) return nullptr;
  Date after = step ? step->date->last : Date{};
  const Record* latest = nullptr;
  for (const Record* item : site.model.referring<Item>(record)) {
    const PartialDate& day = meeting_of(site, *item).as<Meeting>().date;
    if (!day.stated() || day.first <= after || site.as_of.is_before(day.last)) continue;
    after = day.last;
    latest = item;
  }
  return latest;
}

void sort_cases(const Site& site, std::vector<const Record*>& cases) {
  sort_by_title(site, cases);
  std::ranges::stable_sort(cases, [](const Record* a, const Record* b) {
    return case_number_of(*b->as<Case>().number) < case_number_of(*a->as<Case>().number);
  });
}

EntryView case_entry(const Site& site, const Record& record) {
  const auto& matter = record.as<Case>();
  EntryView entry{link_to(site, record), *matter.number, {}};
  if (const Record* item = latest_item(site, record)) {
    const Record& meeting = meeting_of(site, *item);
    const std::string title = item_title_with_meeting(site, *item);
    entry.note =
        site.strings.format("cases.latest", {title, site.wording.date(meeting.as<Meeting>().date)});
  } else if (const CaseStep* latest = latest_step(matter))
    entry.note = site.strings.format(
        "cases.latest",
        {latest->title, latest->date->stated() ? site.wording.date(*latest->date)
                                               : std::string(site.strings("case.undated"))});
  else
    entry.note = site.strings("cases.no-steps");
  return entry;
}

const PageType cases_page =
    page_type<ListPageView, make_cases_view>("cases", "list.html", plan_cases);

}  // namespace tertial
