#include "derive/surveys.h"

#include <algorithm>
#include <map>

namespace tertial {
namespace {

/// More empty years than this between two known ones tell a reader nothing.
constexpr std::int64_t longest_row = 40;

using Years = std::map<std::int64_t, SurveyYear>;

void add_editions(Years& years, const Survey& survey, const Edition* SurveyYear::*slot) {
  for (const Edition& edition : survey.editions) {
    SurveyYear& year = years[*edition.year];
    year.year = *edition.year;
    year.*slot = &edition;
  }
}

}  // namespace

const Record* alternate_of(const Record& survey, const Model& model) {
  if (const auto& other = survey.as<Survey>().alternates_with) return &other->record();
  for (const Record* from : model.referring<Survey>(survey))
    if (const auto& other = from->as<Survey>().alternates_with;
        other && &other->record() == &survey)
      return from;
  return nullptr;
}

std::vector<SurveyYear> years_of(const Record& record, const Model& model) {
  Years years;
  const auto& survey = record.as<Survey>();
  add_editions(years, survey, &SurveyYear::own);
  const Record* other = alternate_of(record, model);
  if (other) add_editions(years, other->as<Survey>(), &SurveyYear::other);
  const std::int64_t step = other ? 1 : survey.every_years.value_or(0);
  if (step > 0 && !years.empty()) {
    const std::int64_t first = years.begin()->first;
    const std::int64_t last = years.rbegin()->first;
    if (last - first <= longest_row)
      for (std::int64_t year = first; year < last; year += step)
        years[year].year = year;
  }
  std::vector<SurveyYear> all;
  all.reserve(years.size());
  for (const auto& entry : years)
    all.push_back(entry.second);
  std::ranges::reverse(all);
  return all;
}

}  // namespace tertial
