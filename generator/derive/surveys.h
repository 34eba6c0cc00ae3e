#pragma once
// The rhythm of surveys: which survey another one alternates with, and what is known of each year.
// A year of which nothing is registered is shown as that, never as "not held".
#include <vector>

#include "model/model.h"
#include "records/survey/survey.h"

namespace tertial {

/// The survey that this one alternates with, whichever of the two says so; or null.
const Record* alternate_of(const Record& survey, const Model& model);

struct SurveyYear {
  std::int64_t year = 0;
  const Edition* own = nullptr;    ///< null: nothing is registered here
  const Edition* other = nullptr;  ///< of the alternate
};
/// Latest first: every year between the first and the last known one in which one of the two could
/// have been held, else the known years only.
std::vector<SurveyYear> years_of(const Record& survey, const Model& model);

}  // namespace tertial
