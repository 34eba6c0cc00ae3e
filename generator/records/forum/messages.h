#pragma once
// What can be wrong with a forum.
#include "base/diagnostic.h"

namespace tertial {

inline constexpr DiagnosticKind forum_messages[] = {
    {"forum.month-and-season",
     Severity::error,
     {"mötet har både månad och årstid", "the meeting has both a month and a season"},
     {"Ange det mest exakta som källan säger.", "State the most exact that the source says."}},
    {"forum.alternates-yearly",
     Severity::error,
     {"något annat kan bara hållas de andra åren om forumet hålls vartannat år",
      "something else can be held in the other years only if the forum is held every other year"},
     {"`alternates_with` hör ihop med per = \"two-years\".",
      "`alternates_with` belongs with per = \"two-years\"."}},
    {"forum.too-many-occasions",
     Severity::error,
     {"forumet har {0} {0|möte|möten} om året här, men ska ha {1}",
      "the forum has {0} {0|meeting|meetings} a year here, but is to have {1}"},
     {"Årets möten kan inte vara fler än `times`. Säger källorna olika, beskriv det under "
      "`contradictions`.",
      "The year's meetings cannot be more than `times`. Where sources disagree, describe that "
      "under "
      "`contradictions`."}},
};

consteval const DiagnosticKind& forum_kind(std::string_view code) {
  return find_kind(forum_messages, code);
}

}  // namespace tertial
