#include "pages/inspection/inspection_words.h"

#include "base/text.h"
#include "pages/addresses.h"

namespace tertial {

std::string season_text(const Site& site, const Period& season) {
  const std::string year = std::to_string(season.first.year);
  return season.number() == 1 ? site.strings.format("season.spring", {year})
                              : site.strings.format("season.autumn", {year});
}

std::string seasons_text(const Site& site, const Period& first, const Period& last) {
  if (first == last) return season_text(site, first);
  return season_text(site, first) + "–" + season_text(site, last);
}

std::string when_text(const Site& site, const Inspection& inspection) {
  if (const std::optional<Period> season = stated_season(inspection))
    return season_text(site, *season);
  return inspection.date->stated() ? site.wording.date(*inspection.date)
                                   : std::string(site.strings("inspection.undated"));
}

std::string inspection_title(const Site& site, const Inspection& inspection) {
  std::vector<std::string> places;
  places.reserve(inspection.districts.size());
  for (const Ref<District>& district : inspection.districts)
    places.push_back(title_of(site, district.record()));
  const std::string word =
      capitalized(inspection.alias.value_or(std::string(site.strings("inspection.word"))));
  const std::string when = when_text(site, inspection);
  if (places.empty()) return site.strings.format("title.inspection", {word, when});
  return site.strings.format("title.inspection-of", {word, site.wording.list(places), when});
}

std::string times_text(const Site& site, const Sighting& sighting) {
  if (sighting.came_back) {
    std::string text = capitalized(std::string(site.strings("finding.came-back")));
    if (sighting.times > 1)
      text += ", " + site.strings.format("finding.times", {site.wording.ordinal(sighting.times)});
    return text;
  }
  if (sighting.times < 2) return {};
  const auto& state = sighting.finding->state;
  if (state && **state == FindingState::solved)
    return capitalized(
        site.strings.format("finding.times-before-solved", {site.wording.number(sighting.times)}));
  const std::string number = site.wording.ordinal(sighting.times);
  return capitalized(sighting.in_a_row ? site.strings.format("finding.times-in-a-row", {number})
                                       : site.strings.format("finding.times", {number}));
}

std::string due_note(const Site& site, const PlacedFinding& placed) {
  const Sighting& sighting = placed.sighting();
  std::string note;
  if (sighting.missed) {
    const std::string when = when_text(site, sighting.inspection->as<Inspection>());
    note = sighting.missed == sighting.due
               ? site.strings.format("finding.due-missed-here", {when})
               : site.strings.format("finding.due-missed",
                                     {site.wording.date(*sighting.missed), when});
  }
  const bool last = placed.at + 1 == placed.course->sightings.size();
  if (last && placed.course->open() && sighting.due && sighting.due != sighting.missed &&
      sighting.due->stated() && site.as_of.is_after(sighting.due->last))
    note.append(note.empty() ? "" : " ").append(site.strings("finding.due-passed"));
  return note;
}

bool is_awaited(const Site& site, const Inspection& inspection) {
  const std::optional<Period> days = days_of(inspection);
  return inspection.stage == InspectionStage::planned && days && !site.as_of.is_after(days->last);
}

std::string findings_text(const Site& site, std::size_t count) {
  return site.wording.count("finding.count", count);
}

}  // namespace tertial
