#pragma once
// What can be wrong with a survey.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind survey_messages[] = {
    {"survey.alternates-itself",
     Severity::error,
     {"undersökningen {0} kan inte växla med sig själv",
      "the survey {0} cannot alternate with itself"},
     {"`alternates_with` är id för en annan undersökning.",
      "`alternates_with` is the id of another survey."}},
    {"survey.alternates-elsewhere",
     Severity::error,
     {"undersökningen {0} växlar redan med {1}", "the survey {0} already alternates with {1}"},
     {"Två undersökningar kan växla med varandra, så att den ena hålls de år den andra inte hålls. "
      "En tredje kan inte vara med, och det får inte gå runt i en cirkel.",
      "Two surveys can alternate with each other, so that one is held in the years when the other "
      "is "
      "not. A third has no place in it, and it must not go round in a circle."}},
    {"survey.year-twice",
     Severity::error,
     {"året {0} finns två gånger", "the year {0} stands twice"},
     {"En undersökning har en omgång per år. Slå ihop uppgifterna.",
      "A survey has one edition a year. Join what is said of it."}},
    {"survey.more-answers",
     Severity::error,
     {"{0} svarade, men bara {1} fick frågorna", "{0} answered, but only {1} {1|was|were} asked"},
     {"Fler kan inte svara än de som får frågorna. Kontrollera `sample` och `answers` mot källan.",
      "No more can answer than are asked. Check `sample` and `answers` against the source."}},
};

consteval const DiagnosticKind& survey_kind(std::string_view code) {
  return find_kind(survey_messages, code);
}

}  // namespace tertial
