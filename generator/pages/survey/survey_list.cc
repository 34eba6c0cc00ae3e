// /undersokningar/: all surveys, those of other municipalities apart.
#include "base/text.h"
#include "pages/survey/survey_page.h"
#include "records/indicator/indicator.h"

namespace tertial {
namespace {

std::string holder_text(const Site& site, const Survey& survey) {
  if (survey.party) return title_of(site, survey.party->record());
  if (survey.body) return title_of(site, survey.body->record());
  return survey.organisation.value_or("");
}

/// Whether an indicator of it has a value of which no source says which year it is from.
bool has_undated_value(const Site& site, const Record& survey) {
  return std::ranges::any_of(site.model.referring<Indicator>(survey), [](const Record* record) {
    return std::ranges::any_of(record->as<Indicator>().values, [](const IndicatorValue& value) {
      return !days_of(value).stated();
    });
  });
}

/// "Genomförd 2010 och 2013.", of the years that are registered.
std::string held_text(const Site& site, const Record& record) {
  const auto& survey = record.as<Survey>();
  std::vector<std::int64_t> held;
  for (const Edition& edition : survey.editions)
    if (edition.state == EditionState::held) held.push_back(*edition.year);
  const bool undated = has_undated_value(site, record);
  if (held.empty())
    return std::string(site.strings(undated ? "survey.held-only-undated" : "survey.never-known"));
  std::ranges::sort(held);
  std::vector<std::string> years;
  years.reserve(held.size());
  for (const std::int64_t year : held)
    years.push_back(std::to_string(year));
  return site.strings.format(undated ? "survey.held-undated" : "survey.held",
                             {site.wording.list(years)});
}

ListPageView make_surveys_view(const Site& site, const PlannedPage& page) {
  ListPageInput input;
  input.title = site.strings("surveys.title");
  input.lead = site.strings("surveys.lead");
  input.empty = site.strings("surveys.empty");
  input.section = "surveys";
  input.shown = pointers<Survey>(site);
  const auto add = [&](std::string_view heading, const Record& municipality) {
    std::vector<const Record*> records = of_municipality(site, input.shown, municipality);
    sort_by_title(site, records);
    std::vector<EntryView> entries;
    entries.reserve(records.size());
    for (const Record* record : records)
      entries.push_back(survey_entry(site, *record));
    add_group(input.groups, heading, std::move(entries));
  };
  add(title_of(site, site.home()), site.home());
  for (const Record* other : other_municipalities(site))
    add(title_of(site, *other), *other);
  return make_list_page(site, page, std::move(input));
}

std::vector<PlannedPage> plan_surveys(const Site&) {
  return single_page("/undersokningar/");
}

}  // namespace

EntryView survey_entry(const Site& site, const Record& record) {
  const auto& survey = record.as<Survey>();
  return {link_to(site, record), holder_text(site, survey), held_text(site, record)};
}

std::vector<LinkView> surveys_of(const Site& site, const Record& holder) {
  std::vector<const Record*> records = site.model.referring<Survey>(holder);
  sort_by_title(site, records);
  return links_to(site, std::span<const Record* const>(records));
}

const PageType surveys_page =
    page_type<ListPageView, make_surveys_view>("surveys", "list.html", plan_surveys);

}  // namespace tertial
