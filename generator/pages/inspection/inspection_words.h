#pragma once
// When inspections were held and how findings stand, as residents read it. All words come from the
// theme's strings.
#include "derive/inspections.h"
#include "pages/site.h"

namespace tertial {

/// "våren 2024": the half-year of a season.
std::string season_text(const Site& site, const Period& season);
/// "våren 2020–hösten 2026", "våren 2020".
std::string seasons_text(const Site& site, const Period& first, const Period& last);
/// "våren 2024", where the source says which season it was; else its date as stated.
std::string when_text(const Site& site, const Inspection& inspection);
/// "Trygghetsvandring i Norrby, våren 2024": what stands for a title.
std::string inspection_title(const Site& site, const Inspection& inspection);
/// "Tredje besiktningen i rad", as of that sighting; empty for what was seen once
/// and is not back.
std::string times_text(const Site& site, const Sighting& sighting);
/// That the day it was to be done by has passed: "Skulle vara klart senast …, men stod inte som
/// löst …" as of that sighting; empty for what it does not hold of.
std::string due_note(const Site& site, const PlacedFinding& placed);
/// Planned, for a day that has not passed.
bool is_awaited(const Site& site, const Inspection& inspection);
/// "två iakttagelser".
std::string findings_text(const Site& site, std::size_t count);

}  // namespace tertial
