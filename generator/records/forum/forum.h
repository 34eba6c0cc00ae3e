#pragma once
// A samverkansforum: who meets, how often, about what. The year's rhythm is derived from these.
#include "records/agreement/agreement.h"
#include "records/survey/survey.h"

namespace tertial {

enum class ForumKind : std::uint8_t { steering, operative, place, council, dialogue, network };
template <>
inline constexpr std::array choices_of<ForumKind>{
    Choice{"steering", {"Styrande möten", "steering meetings"}},
    Choice{"operative", {"Operativa möten", "operative meetings"}},
    Choice{"place", {"Samverkan om en plats", "co-operation about a place"}},
    Choice{"council", {"Råd", "council"}},
    Choice{"dialogue", {"Återkommande dialog med invånare", "recurring dialogue with residents"}},
    Choice{"network", {"Nätverk", "network"}}};

enum class RhythmUnit : std::uint8_t { week, month, year, two_years };
template <>
inline constexpr std::array choices_of<RhythmUnit>{
    Choice{"week", {"per vecka", "per week"}}, Choice{"month", {"per månad", "per month"}},
    Choice{"year", {"per år", "per year"}},
    Choice{"two-years", {"vartannat år", "every other year"}}};

enum class YearSeason : std::uint8_t { winter, spring, summer, autumn };
template <>
inline constexpr std::array choices_of<YearSeason>{
    Choice{"winter", {"vintern", "winter"}}, Choice{"spring", {"våren", "spring"}},
    Choice{"summer", {"sommaren", "summer"}}, Choice{"autumn", {"hösten", "autumn"}}};

/// How often: two times per year, once per week, every other year.
struct Rhythm {
  Span at;
  std::int64_t times = 1;
  RhythmUnit per = RhythmUnit::year;
  bool at_most = false;                        ///< "kan hålla": allowed, not required
  std::optional<Ref<Survey>> alternates_with;  ///< what is held the other years
  std::optional<PartialDate> during;           ///< when the source says so
  std::optional<Markdown> note;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Rhythm>);

/// One of the meetings of a year. Neither month nor season: the source does not say when.
struct Occasion {
  Span at;
  std::optional<std::int64_t> month;
  std::optional<YearSeason> season;
  std::optional<std::string> theme;
  std::vector<Citation> sources;
};
const RecordSchema& schema_of(Tag<Occasion>);

struct Forum;
const RecordSchema& schema_of(Tag<Forum>);

struct Forum {
  Common common;
  ForumKind kind = ForumKind::operative;
  std::optional<Ref<Municipality>> municipality;
  std::optional<Markdown> purpose;
  std::optional<Rhythm> rhythm;
  std::vector<Occasion> occasions;
  std::optional<Ref<Body>> convener;
  std::vector<Ref<Body>> bodies;    ///< that take part
  std::vector<Ref<Party>> parties;  ///< that take part
  std::optional<Markdown> participants;
  std::vector<Ref<District>> districts;
  Validity valid;
  bool proposed = false;  ///< a source proposes it; that it began is not registered
  std::vector<Ref<Forum>> supersedes;
  std::vector<Ground> follows_from;
};

}  // namespace tertial
